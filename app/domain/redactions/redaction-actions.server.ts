import { authorise } from '#app/access/policy.ts'
import { isAuthor } from '#app/access/rule.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { recordEvent } from '#app/domain/events/record-event.server.ts'
import type { LeaveForm } from '#app/domain/privacy/leave-form.server.ts'
import { forgetSaid } from '#app/domain/synonyms/forget-said.server.ts'
import { noteTakenBack } from '#app/domain/taken-back/taken-back.server.ts'
import { type FoundText, findText } from '#app/domain/texts/find-text.server.ts'
import type { TextKind } from '#app/domain/texts/text.ts'
import { Invalid } from '#app/errors.ts'
import { refreshDocuments } from '#search/refresh.server.ts'
import { forgetWords } from '#search/vocabulary.server.ts'
import { forgetGone, passAsItReadsNow } from './as-it-reads-now.server.ts'
import { lockKin, redactKin } from './kin.server.ts'
import { knownAgainOut, printsOf } from './known-again.server.ts'
import { lockText } from './lock-text.server.ts'
import { placesOfCase, placesOfPost, placesOfSession } from './places.ts'
import { type Speaker, takeOut } from './take-out.server.ts'
import { tellWriters } from './tell-writers.server.ts'
import { whoCouldRead } from './who-could-read.server.ts'
import { holdsWords, type Replacement, withoutWords, wordsOut } from './words-out.ts'

type Form = LeaveForm & { replacements: Replacement[] }

/** Take words out of what I wrote, for good. Of a post only itself; of a case and an insight all that hangs under the case. */
export function redactOwn(ctx: Context, kind: TextKind, id: string, form: Form): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const text = await lockText(ctx, (ctx) => findText(ctx, kind, id))
    authorise(ctx.viewer, 'text.redact', text)
    await redact(ctx, text, form, text.kind === 'post' ? 'itself' : 'all')
  })
}

/** The text as its writer sees it before taking words out. */
export async function readToRedact(ctx: Context, kind: TextKind, id: string): Promise<FoundText> {
  const text = await findText(ctx, kind, id)
  authorise(ctx.viewer, 'text.redact', text)
  return text
}

/**
 * Security: replace words everywhere they are kept: released text and its HTML, the original, suggestions, the thread,
 * the harvest, reports, search, and cases of the same writer that were begun from this one. There is no history to find them
 * in: what was said before is not kept. Letters, jobs and events hold ids only. Other words come only in what is theirs who
 * takes them out; elsewhere words go. Who may do it is for the caller to ask.
 */
export async function redact(ctx: Context, text: FoundText, form: Form, reach: 'itself' | 'all'): Promise<void> {
  const [kind, id] = reachOf(text, reach)
  const kin = kind === 'case' ? await lockKin(ctx, id) : []
  const taken = new Set(form.replacements.map(({ words }) => words))
  const note = (words: string) => taken.add(words)
  const [own, out] = [wordsOut(form.replacements, note), wordsOut(withoutWords(form.replacements), note)]
  const readers = await whoCouldRead(ctx, kind, id, holdsWords(out))
  const rows = await takeOut(ctx, placesOf[kind], id, { by: speakerOf(ctx, text), own, others: out })
  // Of this text alone: what is in another case is not told.
  if (!rows.some(({ isChanged }) => isChanged)) throw new Invalid({ words1: ['redactions.nothing'] })
  await passAsItReadsNow(ctx, rows, text, form)
  await forgetGone(ctx, rows, kind === 'case' ? { id, caseId: id } : { id, caseId: null })
  // Whose text was reported hears what was decided on it.
  await tellWriters(
    ctx,
    rows.filter(({ subject }) => subject !== text.id),
  )
  for (const other of kin) readers.push(...(await redactKin(ctx, other, out)))
  const words = form.replacements.flatMap(({ words }) => printsOf(words))
  await noteTakenBack(ctx, { act: 'redacted', kind, subjectId: id, words })

  await refreshDocuments(ctx.db, { subjectId: text.caseId ?? text.id })
  await forgetWords(ctx.db, [...taken])
  await forgetSaid(ctx, holdsWords(out), readers)
  // Everybody who has it on a screen reads it anew, and pages kept for visitors are forgotten.
  const event = { name: 'text.redacted', subjectId: text.caseId ?? text.id, anonymous: true }
  await recordEvent(ctx, { ...event, audience: [...new Set([...text.audience, ...(await readersOfCase(ctx, text))])] })
}

/** An author writes as an alias; a host looks after a circle. */
const speakerOf = ({ viewer }: Context, { alias, circleId }: FoundText): Speaker =>
  viewer.kind === 'member' && isAuthor(viewer, { alias }) ? { alias } : { circle: circleId }

/** Words in a hidden insight stood in its case as well, and that may be on more screens. */
async function readersOfCase({ db }: Context, { caseId }: FoundText): Promise<string[]> {
  if (!caseId) return []
  const { audience } = await db
    .selectFrom('cases')
    .select('audience')
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow()
  return audience
}

const placesOf = { case: placesOfCase, post: placesOfPost, session: placesOfSession }

function reachOf({ kind, id, caseId }: FoundText, reach: 'itself' | 'all') {
  if (kind === 'post' && reach === 'itself') return ['post', id] as const
  return caseId ? (['case', caseId] as const) : (['session', id] as const)
}

/** Words that were taken out, and that an older backup holds again; nobody is left to say what stood there instead. */
export async function redactAgain(ctx: Context, kind: FoundText['kind'], id: string, prints: string[]): Promise<void> {
  if (kind === 'insight') return // its words went with those of its case
  const out = knownAgainOut(prints)
  const readers = await whoCouldRead(ctx, kind, id, holdsWords(out))
  const kin = kind === 'case' ? await lockKin(ctx, id) : []
  await takeOut(ctx, placesOf[kind], id, { others: out })
  for (const other of kin) readers.push(...(await redactKin(ctx, other, out)))
  await forgetWords(ctx.db)
  await forgetSaid(ctx, holdsWords(out), readers)
}
