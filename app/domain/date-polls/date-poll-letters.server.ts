import { config } from '#app/config.server.ts'
import type { Context } from '#app/domain/context.server.ts'
import { findSeat } from '#app/domain/enrolments/seat-calendar.server.ts'
import { seatPath } from '#app/domain/enrolments/seat-path.server.ts'
import { makeSeatToken } from '#app/domain/enrolments/seat-token.server.ts'
import type { Announce, LetterWriter } from '#app/domain/mail/letter.server.ts'
import { translatorFor } from '#app/i18n/catalogue.ts'
import { findPoll } from './date-poll-state.server.ts'

const askTable: Announce = async ({ db }, { subjectId }) => {
  const seats = await db
    .selectFrom('datePolls')
    .innerJoin('seatHolders as h', 'h.sessionId', 'datePolls.sessionId')
    .select(['h.enrolmentId', 'h.holder'])
    .$narrowType<{ enrolmentId: string; holder: string }>()
    .where('datePolls.id', '=', subjectId)
    .where('h.state', '=', 'enrolled')
    .execute()
  return seats.map(({ enrolmentId, holder }) => ({ kind: 'date-poll', to: holder, subjectId: enrolmentId }))
}

/** A date was chosen, or it is off: who could come when is nobody's business any more. */
const forget: Announce = async ({ db }, { subjectId }) => {
  await db
    .deleteFrom('dateAnswers')
    .where('dateId', 'in', (eb) =>
      eb
        .selectFrom('datePollDates')
        .innerJoin('datePolls', 'datePolls.id', 'datePollDates.pollId')
        .innerJoin('sessions', 'sessions.id', 'datePolls.sessionId')
        .select('datePollDates.id')
        .where('sessions.id', '=', subjectId)
        .whereRef('datePolls.sequence', '<', 'sessions.sequence'),
    )
    .execute()
  return []
}

export const datePollAnnouncements: Record<string, Announce> = {
  'date-poll.opened': askTable,
  'session.redated': forget,
  'session.cancelled': forget,
}

/** Which dates suit you? Written while it is still asked; the link may be pressed by who is signed out. */
const ask: LetterWriter = async (ctx: Context, { subjectId, to }, { memberId, language }) => {
  const seat = await findSeat(ctx, subjectId)
  if (!seat?.enrolled || seat.holder !== (memberId ? `member:${memberId}` : to)) return
  if (!(await findPoll(ctx, seat.sessionId))) return
  const t = translatorFor(language)
  // Security: a mail that leaves while the text is being looked at again holds none of its words.
  const title = seat.heldBack ? t('sessions.heldBack') : seat.title
  const link = new URL(`/date-answers/${await makeSeatToken(ctx, subjectId, 'dates')}`, config.publicUrl).href
  return {
    subject: t('datePolls.mail.subject', { title }),
    paragraphs: [t('datePolls.mail', { title }), t('datePolls.mail.link', { link }), t('sessions.mail.seatKept')],
    action: { label: t('sessions.mail.action'), path: await seatPath(ctx, seat) },
  }
}

export const datePollLetters: Record<string, LetterWriter> = { 'date-poll': ask }
