import type { Context } from '#app/domain/context.server.ts'
import type { Announce, LetterWriter } from '#app/domain/mail/letter.server.ts'
import { translatorFor } from '#app/i18n/catalogue.ts'
import type { Language } from '#app/i18n/translate.ts'

const findAbsence = ({ db }: Context, id: string) =>
  db
    .selectFrom('absences')
    .innerJoin('members', 'members.id', 'absences.memberId')
    .select(['members.name', 'standInId', 'fromOn', 'untilOn'])
    .where('absences.id', '=', id)
    .executeTakeFirst()

const askStandIn: Announce = async (ctx, { subjectId }) => {
  const absence = await findAbsence(ctx, subjectId)
  return absence ? [{ kind: 'stand-in', to: `member:${absence.standInId}`, subjectId }] : []
}

export const absenceAnnouncements: Record<string, Announce> = { 'absence.planned': askStandIn }

const standIn: LetterWriter = async (ctx, { subjectId }, { memberId, language }) => {
  const absence = await findAbsence(ctx, subjectId)
  if (!absence || absence.standInId !== memberId) return
  const t = translatorFor(language)
  const { name, fromOn, untilOn } = absence
  return {
    subject: t('absences.mail.subject', { name }),
    paragraphs: [t('absences.mail', { name, from: dayText(fromOn, language), until: dayText(untilOn, language) })],
    action: { label: t('desk.open'), path: '/desk' },
  }
}

const dayText = (day: string, language: Language) =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(day))

export const absenceLetters: Record<string, LetterWriter> = { 'stand-in': standIn }
