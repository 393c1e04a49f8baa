import { type CalendarEvent, calendarText } from '#app/domain/calendar/calendar.server.ts'
import type { Context } from '#app/domain/context.server.ts'
import { hashOf } from '#app/domain/enrolments/seat-token.server.ts'
import { changedAt } from '#app/domain/sessions/changed-at.server.ts'
import { doorsOpen } from '#app/domain/sessions/doors-open.server.ts'
import type { SessionState } from '#app/domain/sessions/session.ts'
import { whereItIs } from '#app/domain/sessions/where-it-is.server.ts'
import { NotFound } from '#app/errors.ts'
import { translatorFor } from '#app/i18n/catalogue.ts'
import type { Language } from '#app/i18n/translate.ts'
import { feedEntry } from './feed-entry.server.ts'

const mostSeats = 500

/** The seats of whoever has this address, '<token>.ics', as a calendar. It names the member nowhere, and nobody else. */
export async function readMyFeed(ctx: Context, file: string): Promise<string> {
  const { memberId, language } = await findOwner(ctx, file.replace(/\.ics$/, ''))
  const seats = await listSeats(ctx, memberId)
  const entries = seats.map((seat) => entryOf(seat, language))
  return calendarText(entries, { method: 'PUBLISH' }, translatorFor(language)('calendar.mine'))
}

/** Security: an address that was ended or never was, and one of a member who left, look the same. */
async function findOwner({ db }: Context, token: string) {
  const found = await db
    .selectFrom('feeds')
    .innerJoin('members', 'members.id', 'feeds.memberId')
    .select(['feeds.memberId', 'members.language'])
    .where('feeds.tokenHash', '=', hashOf(token))
    .where('members.deactivatedAt', 'is', null)
    .executeTakeFirst()
  if (!found) throw new NotFound('feed')
  return { ...found, language: found.language as Language }
}

/** No reading rule here: they are this member's own seats. Only who sits at a table has an appointment. */
const listSeats = ({ db }: Context, memberId: string) =>
  db
    .selectFrom('enrolments')
    .innerJoin('sessions', 'sessions.id', 'enrolments.sessionId')
    .select(['enrolments.id', 'enrolments.sequence as seatSequence', 'enrolments.enrolledAt'])
    .select([
      'sessions.id as sessionId',
      'sessions.sequence as sessionSequence',
      'sessions.title',
      whereItIs.as('place'),
    ])
    .select(['sessions.startsAt', 'sessions.endsAt', 'sessions.state', 'sessions.heldBack'])
    .select([changedAt.as('changedAt'), doorsOpen.as('doorsOpen')])
    .where('enrolments.memberId', '=', memberId)
    .where('enrolments.state', '=', 'enrolled')
    .orderBy('sessions.startsAt', 'desc')
    .limit(mostSeats)
    .execute()

type SeatRow = Awaited<ReturnType<typeof listSeats>>[number]

function entryOf(row: SeatRow, language: Language): CalendarEvent {
  const { seatSequence, sessionSequence, enrolledAt, heldBack, ...seat } = row
  // Security: of a text that is being looked at again a calendar shows the hours, and no word.
  const shown = heldBack ? { title: translatorFor(language)('sessions.heldBack'), place: '' } : {}
  const known = { ...seat, ...shown, state: seat.state as SessionState }
  const stamp = enrolledAt > seat.changedAt ? enrolledAt : seat.changedAt
  return { ...feedEntry(known, language), stamp, sequence: seatSequence + sessionSequence }
}
