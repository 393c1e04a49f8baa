import type { Context } from '#app/domain/context.server.ts'
import { type Enrolled, listEnrolled } from '#app/domain/enrolments/enrolment-queries.server.ts'
import { wallTimeOf } from '#app/domain/sessions/local-time.server.ts'
import { readSessionToLead } from '#app/domain/sessions/planning-queries.server.ts'
import { csvOf } from '#app/domain/sheets/csv.server.ts'
import { translatorFor } from '#app/i18n/catalogue.ts'
import type { Language } from '#app/i18n/translate.ts'

/** Who comes, with what they need. Security: for the hosts alone, on paper as well. */
export async function readParticipants(ctx: Context, sessionId: string) {
  const session = await readSessionToLead(ctx, sessionId)
  const { id, title, startsAt, endsAt, place } = session
  return { session: { id, title, startsAt, endsAt, place }, participants: await listEnrolled(ctx, session) }
}

export type ParticipantList = Awaited<ReturnType<typeof readParticipants>>

/** Security: who chose to be seen by nobody but the hosts is on no list, and no card, that others get to see. */
export const letsOthersSee = ({ shownTo }: Pick<Enrolled, 'shownTo'>) => shownTo !== 'nobody'

/** The list to give to who sits at the table: only who let them see it, and nothing of what they need. */
export async function readSharedParticipants(ctx: Context, sessionId: string) {
  const { session, participants } = await readParticipants(ctx, sessionId)
  const shown = participants.filter(letsOthersSee)
  return {
    session,
    participants: shown.map(({ name, roleTitle, organisation }) => ({ name, roleTitle, organisation })),
    others: participants.length - shown.length,
  }
}

export type SharedParticipants = Awaited<ReturnType<typeof readSharedParticipants>>

/** The list of the hosts for a spreadsheet, in the language of who asks. */
export async function participantsAsCsv(ctx: Context, sessionId: string, language: Language) {
  const { session, participants } = await readParticipants(ctx, sessionId)
  const t = translatorFor(language)
  const head = ['name', 'organisation', 'roleTitle', 'role', 'needs'] as const
  const rows = participants.map(({ name, organisation, roleTitle, role, needs }) => [
    ...[name, organisation, roleTitle],
    ...[t(`participants.role.${role}`), needs],
  ])
  return {
    file: `${t('participants.file')}-${wallTimeOf(new Date(session.startsAt)).date}.csv`,
    text: csvOf([head.map((column) => t(`participants.${column}`)), ...rows], language),
  }
}
