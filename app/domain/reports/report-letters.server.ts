import type { Context } from '#app/domain/context.server.ts'
import type { Letter, LetterText, LetterWriter, Recipient } from '#app/domain/mail/letter.server.ts'
import { translatorFor } from '#app/i18n/catalogue.ts'
import { authorOf, findWaiting, whoMayDecide } from './report-readers.server.ts'

// Security: no word of the text, nor of what a reader found in it; a mail leaves the protected space.

type Kind = 'made' | 'told' | 'heard' | 'late' | 'unanswered' | 'decided'

const written = (
  { language }: Recipient,
  kind: Kind,
  path: string,
  values: Record<string, string> = {},
): LetterText => {
  const t = translatorFor(language)
  return {
    subject: t(`reports.mail.${kind}.subject`),
    paragraphs: [t(`reports.mail.${kind}`, values)],
    action: { label: t(`reports.mail.${kind}.action`), path },
  }
}

/** Asked again when the mail leaves: a host who has left, or who wrote the text, gets none; nor when it was decided. */
const toHost =
  (kind: 'made' | 'late'): LetterWriter =>
  async (ctx, { subjectId }, to) => {
    const waiting = await findWaiting(ctx, subjectId)
    if (!waiting || waiting.isDecided) return
    const may = await whoMayDecide(ctx, waiting.text)
    if (!may.includes(to.memberId ?? '')) return
    return written(to, waiting.hides ? kind : 'told', `/reports/${subjectId}`)
  }

const toAuthor =
  (kind: 'heard' | 'decided'): LetterWriter =>
  async (ctx: Context, { subjectId, to: key }: Letter, to: Recipient) => {
    const waiting = await findWaiting(ctx, subjectId)
    if (!waiting || waiting.isDecided !== (kind === 'decided') || key !== authorOf(waiting.text)) return
    // It was never hidden, and is as it was.
    if (!waiting.hides && waiting.decision !== 'redacted') return
    return written(to, kind, `/reports/${subjectId}`)
  }

/** The initiator reads no text of a circle; they know its hosts, and can find another. */
const unanswered: LetterWriter = async (ctx, { subjectId }, to) => {
  const waiting = await findWaiting(ctx, subjectId)
  if (!waiting || waiting.isDecided) return
  const circle = await ctx.db
    .selectFrom('circles')
    .select(['id', 'name'])
    .where('id', '=', waiting.text.circleId)
    .executeTakeFirst()
  return circle && written(to, 'unanswered', `/circles/${circle.id}`, { circle: circle.name })
}

export const reportLetters: Record<string, LetterWriter> = {
  'report-made': toHost('made'),
  'report-late': toHost('late'),
  'report-heard': toAuthor('heard'),
  'report-decided': toAuthor('decided'),
  'report-unanswered': unanswered,
}
