import type { Context } from '#app/domain/context.server.ts'
import type { Announce, LetterWriter } from '#app/domain/mail/letter.server.ts'
import { translatorFor } from '#app/i18n/catalogue.ts'
import { hostsWhoMayLook } from './who-may-look.server.ts'

type Check = { id: string; alias: string; circleId: string; circleName: string; state: string }

const findCase = ({ db }: Context, id: string): Promise<Check | undefined> =>
  db
    .selectFrom('cases')
    .innerJoin('circles', 'circles.id', 'cases.circleId')
    .select(['cases.id', 'cases.alias', 'cases.state', 'circles.id as circleId', 'circles.name as circleName'])
    .where('cases.id', '=', id)
    .executeTakeFirst()

// To every host of the circle who may look: two hosts means that one may be away.
const askHosts: Announce = async (ctx, { subjectId }) => {
  const theCase = await findCase(ctx, subjectId)
  if (!theCase) return []
  const hosts = await hostsWhoMayLook(ctx, theCase)
  return hosts.map((memberId) => ({ kind: 'case-asked', to: `member:${memberId}`, subjectId }))
}

// No host is left who may look: the author hears what they can do, and who leads the network that a circle needs a host.
const tellNobodyLooks: Announce = async (ctx, { subjectId }) => {
  const theCase = await findCase(ctx, subjectId)
  if (!theCase) return []
  const initiators = await ctx.db
    .selectFrom('members')
    .select('id')
    .where('role', '=', 'initiator')
    .where('deactivatedAt', 'is', null)
    .execute()
  return [
    { kind: 'case-waits', to: `author:${theCase.alias}`, subjectId },
    ...initiators.map(({ id }) => ({ kind: 'circle-needs-host', to: `member:${id}`, subjectId })),
  ]
}

const tellAuthor =
  (kind: string): Announce =>
  async (ctx, { subjectId }) => {
    const theCase = await findCase(ctx, subjectId)
    return theCase ? [{ kind, to: `author:${theCase.alias}`, subjectId }] : []
  }

export const caseAnnouncements: Record<string, Announce> = {
  'check.asked': askHosts,
  'check.nobody-to-look': tellNobodyLooks,
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

/** Asked again when the mail leaves: a host who has left or stepped back, or who wrote the case, gets none. */
const mayCheck = async (ctx: Context, theCase: Check, memberId = '') =>
  (await hostsWhoMayLook(ctx, theCase)).includes(memberId)

/** Still true when the mail leaves? Security: neither letter says that someone stepped back, or who. */
async function stillWaits(ctx: Context, id: string): Promise<Check | undefined> {
  const theCase = await findCase(ctx, id)
  if (theCase?.state !== 'checking' || (await hostsWhoMayLook(ctx, theCase)).length > 0) return
  return theCase
}

const waits: LetterWriter = async (ctx, { subjectId }, { language }) => {
  const t = translatorFor(language)
  if (!(await stillWaits(ctx, subjectId))) return
  return {
    subject: t('cases.mail.waits.subject'),
    paragraphs: [t('cases.mail.waits'), t('cases.mail.waits.ways')],
    action: { label: t('cases.mail.waits.action'), path: `/cases/${subjectId}/submission` },
  }
}

const needsHost: LetterWriter = async (ctx, { subjectId }, { language }) => {
  const t = translatorFor(language)
  const theCase = await stillWaits(ctx, subjectId)
  if (!theCase) return
  return {
    subject: t('cases.mail.needsHost.subject', { circle: theCase.circleName }),
    paragraphs: [t('cases.mail.needsHost', { circle: theCase.circleName })],
    action: { label: t('cases.mail.needsHost.action'), path: `/circles/${theCase.circleId}` },
  }
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
  'case-waits': waits,
  'circle-needs-host': needsHost,
  'case-sent-back': sentBack,
  'case-opened': opened,
}
