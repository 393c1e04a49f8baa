import type { AudienceKey } from '#app/access/viewer.ts'
import type { Criterion } from './enrolment-mode.ts'

// The words of this capability. "Session" always means people around a table. The browser reads this file too.

/** Whether a session was held follows from the clock (`isHeld`), so it is no state. */
export type SessionState = 'announced' | 'postponed' | 'cancelled'

export const visibilities = ['everyone', 'circle'] as const
export type Visibility = (typeof visibilities)[number]

export const enrolmentRoles = ['participant', 'listener'] as const
export type EnrolmentRole = (typeof enrolmentRoles)[number]

/** Who sees the name of someone who comes, beside the hosts; `all`: whoever may read the page of the session. */
export const nameAudiences = ['nobody', 'participants', 'all'] as const
export type NameAudience = (typeof nameAudiences)[number]

/** Only who is `enrolled` sits at the table; an `offered` seat is kept for who may answer. */
export type EnrolmentState = 'requested' | 'waiting' | 'offered' | 'enrolled' | 'signed_off' | 'declined'

/** What someone with a seat wants while there is no date. */
export const seatAnswers = ['stay', 'wait', 'leave'] as const
export type SeatAnswer = (typeof seatAnswers)[number]

/** To the offer of a seat that came free. */
export const offerAnswers = ['accept', 'decline'] as const
export type OfferAnswer = (typeof offerAnswers)[number]

/** To "are you still coming?". */
export const confirmationAnswers = ['confirm', 'give-back'] as const
export type ConfirmationAnswer = (typeof confirmationAnswers)[number]

export const mostSeats = 500

/** The circle a session is of, and those that organise it as well: their hosts have the same rights over it. */
export type Organisers = { circleId: string; coCircleIds?: string[] }

const circlesOf = ({ circleId, coCircleIds = [] }: Organisers) => [circleId, ...coCircleIds]

/** For what only its hosts hear of. */
export const hostKeys = (session: Organisers): AudienceKey[] => circlesOf(session).map((id) => `host:${id}` as const)

type Readers = Organisers & { id: string; visibility: Visibility; heldBack?: boolean }

/** Who may read of a session: everyone or the circle; its hosts, who has a seat and who is invited, always. */
export function sessionAudience({ id, visibility, heldBack, ...organisers }: Readers): AudienceKey[] {
  // Security: a reader recognised someone in its text. Until a host of its own circle has looked nobody else reads it.
  if (heldBack) return [`host:${organisers.circleId}`]
  const circles = circlesOf(organisers).map((circle) => `circle:${circle}` as const)
  return [
    ...(visibility === 'everyone' ? (['everyone'] as const) : circles),
    ...hostKeys(organisers),
    `session:${id}`,
    `invited:${id}`,
  ]
}

export type Hours = { startsAt: string | Date; endsAt: string | Date }

export const hasBegun = ({ startsAt }: Hours, now: Date) => new Date(startsAt) <= now
export const isHeld = ({ endsAt }: Hours, now: Date) => new Date(endsAt) <= now

/** What someone may still do about a seat at this table. */
export type SeatStanding =
  | 'open'
  | 'full'
  | 'waiting'
  | 'offered'
  | 'enrolled'
  | 'begun'
  | 'held'
  | 'postponed'
  | 'cancelled'

type Standing = Hours & { state: SessionState; isFull: boolean; has?: EnrolmentState }

export function standingOf({ state, isFull, has, ...hours }: Standing, now: Date): SeatStanding {
  // Whether it takes place comes before every other thing there is to say of it.
  if (state !== 'announced') return state
  if (isHeld(hours, now)) return 'held'
  if (has === 'enrolled') return 'enrolled'
  if (hasBegun(hours, now)) return 'begun'
  if (has === 'offered' || has === 'waiting') return has
  return isFull ? 'full' : 'open'
}

/** How seats are shared out, as a form writes it. Empty is the rule of the house. */
export const seatRulesOfHouse = {
  ...{ mostPerOrganisation: '', wantedOrganisations: '3', experienceSeats: '', experienceDays: '7' },
  ...{ signOffHours: '2', reconfirms: 'yes', releasesUnconfirmed: 'no' },
}
export type SeatRuleField = keyof typeof seatRulesOfHouse

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
  | 'typeKey'
  | 'typeName'
  | 'address'
  | 'city'
  | 'spoken'
  | 'state'
  | 'enrolmentMode'
  | SeatRuleField,
  string
> & { criteria: Criterion[]; accessFeatures: string[] }

export const emptySession: SessionFields = {
  ...{ title: '', introduction: '', visibility: 'everyone', date: '', start: '', end: '', place: '', onlineLink: '' },
  ...{ accessFacts: '', capacity: '8', methodKey: 'work_session', state: 'announced' },
  ...{ typeKey: 'work_session', typeName: '', address: '', city: '', spoken: 'nl', accessFeatures: [] },
  ...{ enrolmentMode: 'direct', criteria: [] },
  ...seatRulesOfHouse,
}
