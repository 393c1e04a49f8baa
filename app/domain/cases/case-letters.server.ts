import { sql } from 'kysely'
import { isBehind } from '#app/access/authorship.server.ts'
import type { Context } from '#app/domain/context.server.ts'
import type { Announce, LetterWriter } from '#app/domain/mail/letter.server.ts'
import { translatorFor } from '#app/i18n/catalogue.ts'

type Check = { alias: string; circleId: string; circleName: string; state: string }

const findCase = ({ db }: Context, id: string): Promise<Check | undefined> =>
  db
    .selectFrom('cases')
    .innerJoin('circles', 'circles.id', 'cases.circleId')
    .select(['cases.alias', 'cases.state', 'circles.id as circleId', 'circles.name as circleName'])
    .where('cases.id', '=', id)
    .executeTakeFirst()

// To every host of the circle but the author: two hosts means that one may be away.
const askHosts: Announce = async (ctx, { subjectId }) => {
  const theCase = await findCase(ctx, subjectId)
  if (!theCase) return []
  const hosts = await ctx.db
    .selectFrom('circleMemberships')
    .select('memberId')
    .where('circleId', '=', theCase.circleId)
    .where('role', '=', 'host')
    .where('leftAt', 'is', null)
    .execute()
  return hosts.map(({ memberId }) => ({ kind: 'case-asked', to: `member:${memberId}`, subjectId }))
}

const tellAuthor =
  (kind: string): Announce =>
  async (ctx, { subjectId }) => {
    const theCase = await findCase(ctx, subjectId)
    return theCase ? [{ kind, to: `author:${theCase.alias}`, subjectId }] : []
  }

export const caseAnnouncements: Record<string, Announce> = {
  'check.asked': askHosts,
  'check.sent-back': tellAuthor('case-sent-back'),
  'check.opened': tellAuthor('case-opened'),
}

const asked: LetterWriter = async (ctx, { subjectId }, { language, memberId }) => {
  const theCase = await findCase(ctx, subjectId)
  if (theCase?.state !== 'checking' || !(await mayCheck(ctx, theCase, memberId))) return
  const t = translatorFor(language)
  return {
    subject: t('cases.mail.asked.subject'),
    paragraphs: [t('cases.mail.asked', { circle: theCase.circleName })],
    action: { label: t('cases.mail.asked.action'), path: '/checks' },
  }
}

/** Asked again when the mail leaves: a host who has left, or who wrote the case, gets none. */
async function mayCheck({ db }: Context, { circleId, alias }: Check, memberId = ''): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select exists (
      select from "circleMemberships" where "memberId" = ${memberId} and "circleId" = ${circleId}
        and role = 'host' and "leftAt" is null
    ) as may`.execute(db)
  return Boolean(rows[0]?.may) && !(await isBehind(db, alias, memberId))
}

const sentBack: LetterWriter = async (_ctx, { subjectId }, { language }) => {
  const t = translatorFor(language)
  return {
    subject: t('cases.mail.back.subject'),
    paragraphs: [t('cases.mail.back')],
    action: { label: t('cases.mail.back.action'), path: `/cases/${subjectId}/suggestions` },
  }
}

const opened: LetterWriter = async (_ctx, { subjectId }, { language }) => {
  const t = translatorFor(language)
  return {
    subject: t('cases.mail.opened.subject'),
    paragraphs: [t('cases.mail.opened')],
    action: { label: t('cases.mail.opened.action'), path: `/cases/${subjectId}` },
  }
}

export const caseLetters: Record<string, LetterWriter> = {
  'case-asked': asked,
  'case-sent-back': sentBack,
  'case-opened': opened,
}
