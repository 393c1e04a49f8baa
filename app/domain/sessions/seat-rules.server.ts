import { zonedOf } from './local-time.server.ts'
import type { Hours } from './session.ts'

// Who may sit (docs/decisions/0021): pure, on what a caller has counted. A listener takes a seat as anyone does.

export type SeatRules = {
  capacity: number
  startsAt: Date
  /** Empty is the rule of the house; 0 is no limit. */
  mostPerOrganisation: number | null
  /** Empty is the rule of the house. */
  experienceSeats: number | null
  experienceDays: number
}

/** What is given out of a table: seats, and offers of one. */
export type Given = { taken: number; experts: number; ofOrganisation: number }
type Asking = { experienceExpert: boolean; organisationId: string | null }

export type WhyNoSeat = 'full' | 'organisation-full' | 'kept-for-experience'

/** Thirty in a hundred, rounded up: one organisation alone sees one side. */
export const mostOf = ({ capacity, mostPerOrganisation }: SeatRules) =>
  mostPerOrganisation === 0 ? capacity : (mostPerOrganisation ?? Math.ceil((capacity * 3) / 10))

/** Seats still kept for experience experts: two, at a small table fewer, until some days before. */
export function seatsKept(rules: SeatRules, experts: number, now: Date): number {
  const { capacity, experienceSeats, experienceDays, startsAt } = rules
  if (isWithinDays(startsAt, experienceDays, now)) return 0
  const wanted = experienceSeats ?? Math.min(2, Math.floor(capacity / 4))
  return Math.max(0, Math.min(wanted, capacity) - experts)
}

/** Seats this person could take, were it not for their organisation. */
export function seatsLeft(rules: SeatRules, { taken, experts }: Given, isExpert: boolean, now: Date): number {
  return Math.max(0, rules.capacity - taken - (isExpert ? 0 : seatsKept(rules, experts, now)))
}

/** Why there is no seat for this person now; undefined when there is. */
export function whyNoSeat(rules: SeatRules, given: Given, asking: Asking, now: Date): WhyNoSeat | undefined {
  if (given.taken >= rules.capacity) return 'full'
  if (asking.organisationId && given.ofOrganisation >= mostOf(rules)) return 'organisation-full'
  if (seatsLeft(rules, given, asking.experienceExpert, now) <= 0) return 'kept-for-experience'
}

/** The same hour on the wall, days earlier: right over both changes of the clock. */
export const daysBefore = (moment: Date, days: number) => new Date(zonedOf(moment).subtract({ days }).epochMilliseconds)

const hour = 3_600_000
const day = 24 * hour

/** Whether it is at most so many days before this moment. The wall differs an hour at most from the count: only then it is asked. */
function isWithinDays(moment: Date, days: number, now: Date): boolean {
  const left = moment.getTime() - now.getTime() - days * day
  return Math.abs(left) > hour ? left < 0 : now >= daysBefore(moment, days)
}

export const hoursBefore = (moment: Date, hours: number) => new Date(moment.getTime() - hours * hour)

const minute = 60_000
/** Nobody can answer an offer that is shorter. */
const shortestOffer = 10 * minute

type Offer = { offeredAt: Date; datedAt: Date; startsAt: Date }

/**
 * Until when an offer stands: a day, or half of what is left before the start. From when it was made, or from when the
 * session got the date it has now: who was offered a seat at another hour gets time to look again.
 */
export function offerEnds({ offeredAt, datedAt, startsAt }: Offer): Date {
  const from = Math.max(offeredAt.getTime(), datedAt.getTime())
  const until = from + Math.min(day, (startsAt.getTime() - from) / 2)
  return new Date(Math.floor(until / minute) * minute)
}

/** Whether there is still time to offer a seat and to answer. */
export const canOffer = (startsAt: Date, now: Date) => startsAt.getTime() - now.getTime() >= 2 * shortestOffer

type SignOff = Hours & { signOffHours: number }

/** Until when a seat can be given back by a press; afterwards nobody could take it any more. */
export const signOffEnds = ({ startsAt, signOffHours }: SignOff) => hoursBefore(new Date(startsAt), signOffHours)
