import { hostsWhoDidNotWrite } from '#app/access/hosts.server.ts'
import type { Context } from '#app/domain/context.server.ts'
import type { Announce, LetterWriter } from '#app/domain/mail/letter.server.ts'
import { placeOfText } from '#app/domain/texts/place-of-text.server.ts'
import { translatorFor } from '#app/i18n/catalogue.ts'

// Security: that words went, and where they stood. Not which, by whom, or from where else.

const toWriter: Announce = async ({ db }, { subjectId }) => {
  const post = await db.selectFrom('posts').select('alias').where('id', '=', subjectId).executeTakeFirst()
  return post ? [{ kind: 'post-redacted', to: `author:${post.alias}`, subjectId }] : []
}

const toHosts: Announce = async (ctx, { subjectId }) =>
  (await hostsNow(ctx, subjectId)).map((id) => ({ kind: 'case-redacted', to: `member:${id}`, subjectId }))

async function hostsNow({ db }: Context, caseId: string): Promise<string[]> {
  const found = await db.selectFrom('cases').select(['circleId', 'alias']).where('id', '=', caseId).executeTakeFirst()
  return found ? hostsWhoDidNotWrite(db, found.circleId, found.alias) : []
}

export const redactionAnnouncements: Record<string, Announce> = {
  'post.redacted': toWriter,
  'case.redacted': toHosts,
}

const written =
  (kind: 'post' | 'case'): LetterWriter =>
  async (ctx, { subjectId }, { language, memberId }) => {
    // Asked again when it leaves: who hosts it no more gets none.
    if (kind === 'case' && !(await hostsNow(ctx, subjectId)).includes(memberId ?? '')) return
    const t = translatorFor(language)
    return {
      subject: t(`redactions.mail.${kind}.subject`),
      paragraphs: [t(`redactions.mail.${kind}`)],
      action: { label: t('redactions.mail.action'), path: await placeOfText(ctx, kind, subjectId) },
    }
  }

export const redactionLetters: Record<string, LetterWriter> = {
  'post-redacted': written('post'),
  'case-redacted': written('case'),
}
