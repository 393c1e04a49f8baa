import type { AudienceKey } from '#app/access/viewer.ts'
import type { Criterion } from './enrolment-mode.ts'

// The words of this capability. "Session" always means people around a table. The browser reads this file too.

/** Whether a session was held follows from the clock (`isHeld`), so it is no state. */
export type SessionState = 'announced' | 'postponed' | 'cancelled'

export const visibilities = ['everyone', 'circle'] as const
export type Visibility = (typeof visibilities)[number]

export const enrolmentRoles = ['participant', 'listener'] as const
export type EnrolmentRole = (typeof enrolmentRoles)[number]

export type EnrolmentState = 'requested' | 'waiting' | 'offered' | 'enrolled' | 'signed_off' | 'declined'

/** What someone with a seat wants while there is no date. */
export const seatAnswers = ['stay', 'wait', 'leave'] as const
export type SeatAnswer = (typeof seatAnswers)[number]

export const mostSeats = 500

type Readers = { id: string; circleId: string; visibility: Visibility; heldBack?: boolean }

/** Who may read of a session: everyone or the circle; its hosts, who has a seat and who is invited, always. */
export function sessionAudience({ id, circleId, visibility, heldBack }: Readers): AudienceKey[] {
  // Security: a reader recognised someone in its text. Until a host has looked nobody else reads it.
  if (heldBack) return [`host:${circleId}`]
  return [
    visibility === 'everyone' ? 'everyone' : `circle:${circleId}`,
    `host:${circleId}`,
    `session:${id}`,
    `invited:${id}`,
  ]
}

type Hours = { startsAt: string | Date; endsAt: string | Date }

export const hasBegun = ({ startsAt }: Hours, now: Date) => new Date(startsAt) <= now
export const isHeld = ({ endsAt }: Hours, now: Date) => new Date(endsAt) <= now

/** What someone may still do about a seat at this table. */
export type SeatStanding = 'open' | 'full' | 'enrolled' | 'begun' | 'held' | 'postponed' | 'cancelled'

type Standing = Hours & { state: SessionState; capacity: number; taken: number; enrolled: boolean }

export function standingOf({ state, capacity, taken, enrolled, ...hours }: Standing, now: Date): SeatStanding {
  // Whether it takes place comes before every other thing there is to say of it.
  if (state !== 'announced') return state
  if (isHeld(hours, now)) return 'held'
  if (enrolled) return 'enrolled'
  if (hasBegun(hours, now)) return 'begun'
  return taken >= capacity ? 'full' : 'open'
}

/** What a form for a session begins with. */
export type SessionFields = Record<
  | 'title'
  | 'introduction'
  | 'visibility'
  | 'date'
  | 'start'
  | 'end'
  | 'place'
  | 'onlineLink'
  | 'accessFacts'
  | 'capacity'
  | 'methodKey'
  | 'state'
  | 'enrolmentMode',
  string
> & { criteria: Criterion[] }

export const emptySession: SessionFields = {
  ...{ title: '', introduction: '', visibility: 'everyone', date: '', start: '', end: '', place: '', onlineLink: '' },
  ...{ accessFacts: '', capacity: '8', methodKey: 'work_session', state: 'announced' },
  ...{ enrolmentMode: 'direct', criteria: [] },
}
