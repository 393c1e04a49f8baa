import { standInsOf } from '#app/domain/absences/stand-ins.server.ts'
import type { Context } from '#app/domain/context.server.ts'
import type { Announce, LetterWriter } from '#app/domain/mail/letter.server.ts'
import { translatorFor } from '#app/i18n/catalogue.ts'

const findHarvest = ({ db }: Context, caseId: string) =>
  db
    .selectFrom('harvests')
    .innerJoin('cases', 'cases.id', 'harvests.caseId')
    .select(['cases.alias', 'cases.circleId', 'harvests.hostId', 'harvests.answeredAt'])
    .where('caseId', '=', caseId)
    .where('offeredAt', 'is not', null)
    .orderBy('offeredAt', 'desc')
    .executeTakeFirst()

// Security: to the alias; who that is gets looked up when the mail leaves.
const askBringer: Announce = async (ctx, { subjectId }) => {
  const harvest = await findHarvest(ctx, subjectId)
  return harvest ? [{ kind: 'harvest-offered', to: `author:${harvest.alias}`, subjectId }] : []
}

const tellHost: Announce = async (ctx, { subjectId }) => {
  const harvest = await findHarvest(ctx, subjectId)
  if (!harvest?.answeredAt || !harvest.hostId) return []
  const readers = [harvest.hostId, ...(await standInsOf(ctx, harvest.hostId, harvest.circleId))]
  return readers.map((id) => ({ kind: 'harvest-answered', to: `member:${id}`, subjectId }))
}

export const harvestAnnouncements: Record<string, Announce> = {
  'harvest.offered': askBringer,
  'harvest.answered': tellHost,
}

const offered: LetterWriter = async (ctx, { subjectId }, { language }) => {
  const harvest = await findHarvest(ctx, subjectId)
  if (!harvest || harvest.answeredAt) return
  const t = translatorFor(language)
  return {
    subject: t('harvest.mail.offered.subject'),
    paragraphs: [t('harvest.mail.offered'), t('harvest.mail.offered.silence')],
    action: { label: t('harvest.mail.offered.action'), path: `/cases/${subjectId}/harvest/approval` },
  }
}

const answered: LetterWriter = async (ctx, { subjectId }, { language }) => {
  if (!(await findHarvest(ctx, subjectId))?.answeredAt) return
  const t = translatorFor(language)
  return {
    subject: t('harvest.mail.answered.subject'),
    paragraphs: [t('harvest.mail.answered')],
    action: { label: t('harvest.mail.answered.action'), path: `/cases/${subjectId}` },
  }
}

export const harvestLetters: Record<string, LetterWriter> = {
  'harvest-offered': offered,
  'harvest-answered': answered,
}
