import type { Context } from '#app/domain/context.server.ts'
import type { Announce, LetterWriter } from '#app/domain/mail/letter.server.ts'
import { translatorFor } from '#app/i18n/catalogue.ts'
import type { DutyKey } from './duty.ts'
import { hostsOfSession, standInsAt } from './duty-hosts.server.ts'

const findHandedOver = ({ db }: Context, id: string) =>
  db
    .selectFrom('duties as d')
    .innerJoin('sessions', 'sessions.id', 'd.sessionId')
    .innerJoin('members as to', 'to.id', 'd.assignedToId')
    .leftJoin('members as giver', 'giver.id', 'd.assignedById')
    .select(['d.key', 'd.note', 'd.assignedToId', 'd.assignedById', 'd.outcome', 'to.name as to', 'giver.name as by'])
    .select([
      'sessions.title',
      'sessions.heldBack',
      'sessions.circleId',
      'sessions.coCircleIds',
      'sessions.state',
      'd.sessionId',
    ])
    .where('d.id', '=', id)
    .executeTakeFirst()

/** To whom it is now, and to who stands in for them. Taking it back oneself is no news. */
const tellWhoGotIt: Announce = async (ctx, { subjectId }) => {
  const duty = await findHandedOver(ctx, subjectId)
  if (!duty?.assignedToId || duty.assignedToId === duty.assignedById) return []
  const readers = [duty.assignedToId, ...(await standInsAt(ctx, duty.assignedToId, duty))]
  return readers
    .filter((id) => id !== duty.assignedById)
    .map((id) => ({ kind: 'duty-handed-over', to: `member:${id}`, subjectId }))
}

// Security: to the alias; the host who asks does not learn who that is.
const askBringers: Announce = async (ctx, { subjectId }) => {
  const waiting = await unanswered(ctx, subjectId).execute()
  return waiting.map(({ alias, caseId }) => ({ kind: 'harvest-asked-again', to: `author:${alias}`, subjectId: caseId }))
}

const unanswered = ({ db }: Context, sessionId: string) =>
  db
    .selectFrom('harvests')
    .innerJoin('cases', 'cases.id', 'harvests.caseId')
    .select(['cases.alias', 'harvests.caseId'])
    .where('harvests.sessionId', '=', sessionId)
    .where('offeredAt', 'is not', null)
    .where('answeredAt', 'is', null)
    .where('cases.state', '<>', 'withdrawn')

export const dutyAnnouncements: Record<string, Announce> = {
  'duty.handed-over': tellWhoGotIt,
  'duty.bringers-asked': askBringers,
}

/** Security: the note stays on the site; a mail holds titles and links. */
const handedOver: LetterWriter = async (ctx, { subjectId }, { memberId, language }) => {
  const duty = await findHandedOver(ctx, subjectId)
  if (!duty || duty.outcome || duty.state !== 'announced') return
  // Asked again when it leaves: whoever no longer hosts the circle, or got it and gave it on, gets none.
  const isStandIn = memberId !== duty.assignedToId
  if (isStandIn && !(await standInsAt(ctx, duty.assignedToId ?? '', duty)).includes(memberId ?? '')) return
  if (!(await hostsOfSession(ctx, duty)).includes(memberId ?? '')) return
  const t = translatorFor(language)
  const what = t(`duties.${duty.key as DutyKey}`)
  const title = duty.heldBack ? t('sessions.heldBack') : duty.title
  return {
    subject: t('duties.mail.subject', { duty: what }),
    paragraphs: [
      t('duties.mail', { duty: what, title, by: duty.by ?? t('duties.somebody') }),
      ...(duty.note ? [t('duties.mail.note')] : []),
      ...(isStandIn ? [t('duties.mail.standIn', { name: duty.to })] : []),
    ],
    action: { label: t('duties.mail.action'), path: `/sessions/${duty.sessionId}/duties` },
  }
}

const askedAgain: LetterWriter = async ({ db }, { subjectId }, { language }) => {
  const waits = await db
    .selectFrom('harvests')
    .innerJoin('cases', 'cases.id', 'harvests.caseId')
    .select('harvests.id')
    .where('caseId', '=', subjectId)
    .where('offeredAt', 'is not', null)
    .where('answeredAt', 'is', null)
    .where('cases.state', '<>', 'withdrawn')
    .executeTakeFirst()
  if (!waits) return
  const t = translatorFor(language)
  return {
    subject: t('duties.mail.call.subject'),
    paragraphs: [t('duties.mail.call'), t('duties.mail.call.once')],
    action: { label: t('harvest.mail.offered.action'), path: `/cases/${subjectId}/harvest/approval` },
  }
}

export const dutyLetters: Record<string, LetterWriter> = {
  'duty-handed-over': handedOver,
  'harvest-asked-again': askedAgain,
}
