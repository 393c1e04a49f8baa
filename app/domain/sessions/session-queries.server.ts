import { sql } from 'kysely'
import { abilities, can } from '#app/access/policy.ts'
import { sessionPolicy } from '#app/access/session-policy.ts'
import { visibleTo } from '#app/access/visibility.ts'
import { visibleCases } from '#app/domain/cases/case-queries.server.ts'
import type { Context } from '#app/domain/context.server.ts'
import { whyMissing } from '#app/domain/holds/why-missing.server.ts'
import { isCertain, movedFrom } from './certainty.server.ts'
import { criteriaOf } from './criteria.server.ts'
import type { EnrolmentMode } from './enrolment-mode.ts'
import { newPeriod, postponedBecause } from './postponement-words.server.ts'
import { ruleColumns, seatFacts, seatsShown } from './seats.server.ts'
import type { SessionState, Visibility } from './session.ts'
import { coCircles, factColumns, plannedBy } from './session-facts.server.ts'

/** Where every reading of sessions begins: only what this viewer may see. */
export const visibleSessions = ({ db, viewer }: Context, rule = visibleTo) =>
  db.selectFrom('sessions').where(({ ref }) => rule(viewer, ref('sessions.audience')))

/**
 * In a query, for who may know that it is there and perhaps not read it: its title as far as this viewer may. Security: not
 * a word of a session that is closed to them, or is being looked at again.
 */
export const titleShown = ({ viewer }: Context) =>
  sql<string>`case when ${visibleTo(viewer, sql.ref('sessions.audience'))} and not sessions."heldBack"
    then sessions.title else '' end`

const columns = [
  'sessions.id',
  'sessions.circleId',
  'sessions.coCircleIds',
  'sessions.typeName',
  'sessions.title',
  'sessions.html',
  'sessions.visibility',
  'sessions.startsAt',
  'sessions.endsAt',
  'sessions.place',
  'sessions.address',
  'sessions.city',
  'sessions.onlineLink',
  'sessions.accessFacts',
  'sessions.wantedOrganisations',
  'sessions.signOffHours',
  'sessions.reconfirms',
  'sessions.releasesUnconfirmed',
  'sessions.methodKey',
  'sessions.enrolmentMode',
  'sessions.state',
  'sessions.cancelledBecause',
] as const

/** A session as its page shows it, with what this viewer may do. */
export async function readSession(ctx: Context, id: string) {
  const found = await visibleSessions(ctx)
    .innerJoin('circles', 'circles.id', 'sessions.circleId')
    .select(columns)
    .select(ruleColumns)
    .select(seatFacts(ctx).as('seatFacts'))
    .select(['circles.name as circleName', 'circles.groundRules', coCircles.as('coCircles')])
    .select(factColumns)
    .select(organisationCount.as('organisations'))
    .select([newPeriod.as('newPeriod'), postponedBecause.as('postponedBecause')])
    .select(criteriaOf.as('criteria'))
    .select([isCertain.as('isCertain'), movedFrom.as('movedFrom'), plannedBy.as('plannedBy')])
    .where('sessions.id', '=', id)
    .executeTakeFirst()
  if (!found) throw await whyMissing(ctx, 'session', id)

  const {
    startsAt,
    endsAt,
    movedFrom: before,
    onlineLink,
    datedAt: _,
    seatFacts: __,
    plannedBy: planner,
    ...shown
  } = found
  const state = shown.state as SessionState
  const enrolled = isEnrolled(ctx, id)
  const mayRevise = can(ctx.viewer, 'session.revise', found)
  return {
    ...shown,
    ...(await tableOf(ctx, id)),
    state,
    enrolmentMode: shown.enrolmentMode as EnrolmentMode,
    invited: isInvited(ctx, id),
    ...seatsShown(ctx, found),
    visibility: shown.visibility as Visibility,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    movedFrom: before?.toISOString() ?? null,
    // Security: the way in to an online session is for who has a seat, and the hosts.
    onlineLink: enrolled || mayRevise ? onlineLink : '',
    isOnline: onlineLink !== '',
    // Security: one or two organisations are easily guessed at, so their number is for who is at the table.
    organisations: enrolled || mayRevise || shown.organisations >= fewest ? shown.organisations : 0,
    enrolled,
    isMine: ctx.viewer.kind === 'member' && ctx.viewer.id === planner,
    abilities: abilities(ctx.viewer, sessionPolicy, found),
  }
}

const fewest = 3

export type ShownSession = Awaited<ReturnType<typeof readSession>>

export const isInvited = ({ viewer }: Context, id: string) => viewer.keys.includes(`invited:${id}`)

export const isEnrolled = ({ viewer }: Context, id: string) => viewer.keys.includes(`session:${id}`)

/**
 * The cases on the table. Security: a title is for who may read the case;
 * others learn only that there are more, never which.
 */
async function tableOf(ctx: Context, sessionId: string) {
  const cases = await visibleCases(ctx)
    .innerJoin('sessionCases', 'sessionCases.caseId', 'cases.id')
    .select(['cases.id', 'cases.title', 'cases.state'])
    .where('sessionCases.sessionId', '=', sessionId)
    .orderBy('sessionCases.position')
    .execute()
  const { count } = await ctx.db
    .selectFrom('sessionCases')
    .innerJoin('cases', 'cases.id', 'sessionCases.caseId')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('sessionCases.sessionId', '=', sessionId)
    .where('cases.state', 'not in', ['draft', 'checking', 'withdrawn'])
    .executeTakeFirstOrThrow()
  return {
    cases: cases.map(({ title, ...rest }) => ({ ...rest, title: title ?? '' })),
    hiddenCases: Number(count) - cases.length,
  }
}

const organisationCount = sql<number>`(
  select count(distinct h."organisationId")::int from "seatHolders" h
  where h."sessionId" = sessions.id and h.state = 'enrolled'
)`
