import { type CalendarEvent, calendarText } from '#app/domain/calendar/calendar.server.ts'
import type { Context } from '#app/domain/context.server.ts'
import { doorsOpen, doorsText } from '#app/domain/sessions/doors-open.server.ts'
import type { SessionState } from '#app/domain/sessions/session.ts'
import { whereItIs } from '#app/domain/sessions/where-it-is.server.ts'
import { Conflict, HeldBack } from '#app/errors.ts'
import { translatorFor } from '#app/i18n/catalogue.ts'
import type { Language } from '#app/i18n/translate.ts'
import { readMySeat } from './enrolment-queries.server.ts'

export type Seat = NonNullable<Awaited<ReturnType<typeof findSeat>>>

/** A seat with its session, for a letter or a calendar. No reading rule here: the caller knows whose seat it is. */
export async function findSeat({ db }: Context, enrolmentId: string) {
  const found = await db
    .selectFrom('enrolments')
    .innerJoin('seatHolders', 'seatHolders.enrolmentId', 'enrolments.id')
    .innerJoin('sessions', 'sessions.id', 'enrolments.sessionId')
    .select(['enrolments.id as enrolmentId', 'seatHolders.holder', 'enrolments.state as enrolmentState'])
    .select(['enrolments.sequence as seatSequence', 'sessions.sequence as sessionSequence', 'sessions.id as sessionId'])
    .select(['sessions.title', 'sessions.startsAt', 'sessions.endsAt', whereItIs.as('place'), 'sessions.onlineLink'])
    .select(['sessions.state', 'sessions.heldBack', doorsOpen.as('doorsOpen')])
    .where('enrolments.id', '=', enrolmentId)
    .executeTakeFirst()
  if (!found) return
  const { enrolmentState, seatSequence, sessionSequence, ...seat } = found
  return {
    ...seat,
    /** Where its letters go: 'member:<id>' or 'guest:<id>'. */
    holder: seat.holder as string,
    state: seat.state as SessionState,
    enrolled: enrolmentState === 'enrolled',
    // Both only rise, so their sum rises with every change of either: of time, place, or the seat.
    sequence: seatSequence + sessionSequence,
  }
}

/** What stands in the calendar for this seat, in the words of its reader. */
export function entryOf(seat: Seat, language: Language, now: Date): CalendarEvent {
  const { enrolmentId: id, heldBack, title } = seat
  const entry = { ...seat, id, description: doorsText(seat, language), status: 'CONFIRMED' as const, stamp: now }
  // Security: not a word of a text that is being looked at again, neither in a mail nor in a calendar.
  return heldBack ? { ...entry, title: titleHeldBack(language), place: '' } : { ...entry, title }
}

export const titleHeldBack = (language: Language) => translatorFor(language)('sessions.heldBack')

/** The .ics of my own seat, to put into a calendar by hand. */
export async function readMyCalendar(ctx: Context, sessionId: string, language: Language): Promise<string> {
  const { id } = await readMySeat(ctx, sessionId)
  const seat = (await findSeat(ctx, id)) as Seat
  // Security: not a word of a text that is being looked at again, by this door either.
  if (seat.heldBack) throw new HeldBack('session')
  // A file to keep by hand cannot be taken back, so it is given only for a date that stands.
  if (seat.state !== 'announced') throw new Conflict(`sessions.is-${seat.state}`)
  return calendarText([entryOf(seat, language, ctx.now)], { method: 'PUBLISH' })
}
