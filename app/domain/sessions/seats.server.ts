import { sql } from 'kysely'
import type { Sector } from '#app/access/sector.ts'
import type { Context } from '#app/domain/context.server.ts'
import { type Given, mostOf, offerEnds, type SeatRules, seatsLeft, whyNoSeat } from './seat-rules.server.ts'
import { type EnrolmentState, type SessionState, standingOf } from './session.ts'

/** What the rules for seats are, on a row of sessions. */
export const ruleColumns = [
  'sessions.capacity',
  'sessions.mostPerOrganisation',
  'sessions.experienceSeats',
  'sessions.experienceDays',
  'sessions.datedAt',
] as const

type Mine = { state: EnrolmentState; offeredAt: string | null; place: number }
type SeatFacts = Given & { sectors: Sector[]; waiting: number; isExpert: boolean; mine: Mine | null }

/** In a query: a seat that is not for others, taken, offered, or just given back. */
export const holdsSeat = (now: Date) => sql<boolean>`(e.state in ('enrolled', 'offered') or e."seatKeptUntil" > ${now})`

/**
 * A table in numbers, with what this viewer has there. Security: of others numbers only. Not by `seatHolders`: a list of
 * sessions asks this of each, and would read every seat twice.
 */
export const seatFacts = ({ viewer, now }: Context) => {
  const [memberId, organisationId] = viewer.kind === 'member' ? [viewer.id, viewer.organisationId] : [null, null]
  return sql<SeatFacts>`(select jsonb_build_object(
    'taken', count(*) filter (where ${holdsSeat(now)}),
    'experts', count(*) filter (where coalesce(m."experienceExpert", g."experienceExpert") and ${holdsSeat(now)}),
    'ofOrganisation', count(*) filter (
      where coalesce(m."organisationId", g."organisationId") = ${organisationId}::uuid and ${holdsSeat(now)}),
    'waiting', count(*) filter (where e.state = 'waiting'),
    'sectors', coalesce(jsonb_agg(coalesce(m.sector, g.sector) order by coalesce(m.sector, g.sector))
      filter (where e.state = 'enrolled'), '[]'),
    'isExpert', coalesce((select me."experienceExpert" from members me where me.id = ${memberId}::uuid), false),
    'mine', (select jsonb_build_object('state', mine.state, 'offeredAt', mine."offeredAt", 'place',
      (select count(*) from enrolments w where w."sessionId" = sessions.id and w.state = 'waiting'
        and w."waitingNumber" <= mine."waitingNumber"))
      from enrolments mine where mine."sessionId" = sessions.id and mine."memberId" = ${memberId}::uuid))
    from enrolments e left join members m on m.id = e."memberId" left join guests g on g.id = e."guestId"
    where e."sessionId" = sessions.id)`
}

type Row = SeatRules & { endsAt: Date; datedAt: Date; state: string; seatFacts: SeatFacts }

/** What a reader is told of the seats, and what they may do about one. */
export function seatsShown({ viewer, now }: Context, { seatFacts, ...session }: Row) {
  const { mine, waiting, isExpert } = seatFacts
  const offeredAt = mine?.state === 'offered' && mine.offeredAt ? new Date(mine.offeredAt) : undefined
  const offerUntil = offeredAt && offerEnds({ ...session, offeredAt })
  // An offer that has lapsed is none, whether or not anyone has passed it on yet.
  const has = offerUntil && offerUntil <= now ? undefined : mine?.state
  const organisationId = viewer.kind === 'member' ? viewer.organisationId : null
  const whyFull = whyNoSeat(session, seatFacts, { experienceExpert: isExpert, organisationId }, now)
  const state = session.state as SessionState
  return {
    standing: standingOf({ ...session, state, isFull: whyFull !== undefined, has }, now),
    /** The state of their own enrolment, whatever it is. */
    mySeat: mine?.state ?? null,
    whyFull: whyFull ?? null,
    /** Who sits at the table, told by sector only: for the ring. In order, so that it draws the same each time. */
    seats: seatFacts.sectors,
    left: seatsLeft(session, seatFacts, isExpert, now),
    most: mostOf(session),
    waiting,
    waitingPlace: has === 'waiting' && mine ? mine.place : null,
    offerUntil: has === 'offered' && offerUntil ? offerUntil.toISOString() : null,
  }
}
