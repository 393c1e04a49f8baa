import { type Expression, type RawBuilder, sql } from 'kysely'
import { visibleAlong } from '#app/access/visibility.ts'
import type { Context } from '#app/domain/context.server.ts'
import { visibleInsights } from '#app/domain/insights/insight-queries.server.ts'
import type { Place } from './agenda-address.ts'
import { isCertain, movedFrom } from './certainty.server.ts'
import type { EnrolmentMode } from './enrolment-mode.ts'
import { newPeriod } from './postponement-words.server.ts'
import { ruleColumns, seatFacts, seatsShown } from './seats.server.ts'
import type { SessionState } from './session.ts'
import { factColumns, isOfCircle } from './session-facts.server.ts'
import { isInvited, visibleSessions } from './session-queries.server.ts'

type Page = { from?: Place; limit?: number; where?: RawBuilder<boolean>[] }

const perPage = 20
/** They are on one page, the first. */
const mostUndated = 200

/**
 * Sessions that are still to come or going on, the first one first; cancelled ones stay, to be seen as such. Behind the first
 * page come those that wait for a date: of these the old one counts for nothing.
 */
export async function listComing(ctx: Context, { from, limit = perPage, where = [] }: Page = {}) {
  const coming = among(ctx, where, limit + 1)
    .where('sessions.endsAt', '>', ctx.now)
    .where('sessions.startsAt', '>', dayBefore(ctx.now))
    .where(isDated)
    .$if(from !== undefined, (query) => query.where(behind('>', from)))
    .orderBy('sessions.startsAt')
    .orderBy('sessions.id')
  const undated = among(ctx, where, mostUndated).where(isPostponed).orderBy('sessions.startsAt').orderBy('sessions.id')
  const both = ctx.db
    .selectFrom(coming.as('coming'))
    .select('coming.id')
    .unionAll(ctx.db.selectFrom(undated.as('undated')).select('undated.id'))
  const all = await listed(ctx, from ? coming : both)
    .orderBy('sessions.startsAt')
    .orderBy('sessions.id')
    .execute()
  const waits = ({ state }: { state: string }) => state === 'postponed'
  const page = pageOf(
    ctx,
    all.filter((row) => !waits(row)),
    limit,
  )
  return { ...page, sessions: [...page.sessions, ...all.filter(waits).map((row) => asListed(ctx, row))] }
}

/** What has been, the last one first: with how many insights it brought this reader, or why it was called off. */
export async function listPast(ctx: Context, { from, limit = perPage, where = [] }: Page = {}) {
  const past = among(ctx, where, limit + 1)
    .where('sessions.endsAt', '<=', ctx.now)
    .where('sessions.startsAt', '<', ctx.now)
    .where(isDated)
    .$if(from !== undefined, (query) => query.where(behind('<', from)))
    .orderBy('sessions.startsAt', 'desc')
    .orderBy('sessions.id', 'desc')
  const rows = await listed(ctx, past)
    .select(insightsBorn(ctx).as('insights'))
    .orderBy('sessions.startsAt', 'desc')
    .orderBy('sessions.id', 'desc')
    .execute()
  return pageOf(ctx, rows, limit)
}

/** Security: counted as they are read: what is not for this reader does not exist. */
const insightsBorn = (ctx: Context) =>
  visibleInsights(ctx)
    .innerJoin('harvests', 'harvests.id', 'insights.harvestId')
    .select(sql<number>`count(*)::int`.as('count'))
    .where(sql<boolean>`harvests."sessionId" = sessions.id`)

/** The sessions of one circle that are still to come. */
export async function listComingOfCircle(ctx: Context, circleId: string, limit = perPage) {
  const coming = among(ctx, [isOfCircle(circleId), isToCome(ctx.now)], limit).orderBy('sessions.startsAt')
  const rows = await listed(ctx, coming).orderBy('sessions.startsAt').execute()
  return pageOf(ctx, rows, limit).sessions
}

/** Of one that is postponed the old date counts for nothing. */
const isToCome = (now: Date) => sql<boolean>`(sessions."endsAt" > ${now} or sessions.state = 'postponed')`

/** A session lasts no longer than a day. */
export const dayBefore = (now: Date) => new Date(now.getTime() - 86_400_000)

/**
 * Which sessions, without what is told of them: that is worked out for those that are shown only. Their number and the
 * state stand in the statement itself, for a planner that prepares before it knows what is asked.
 */
const among = (ctx: Context, where: RawBuilder<boolean>[], most: number) =>
  visibleSessions(ctx, visibleAlong)
    .select('sessions.id')
    .where(({ and }) => and(where))
    .limit(sql.lit(most))

const isPostponed = sql<boolean>`sessions.state = 'postponed'`
const isDated = sql<boolean>`sessions.state <> 'postponed'`

const listed = (ctx: Context, which: Expression<{ id: string }>) =>
  visibleSessions(ctx)
    .where(sql<boolean>`sessions.id = any(array(${which}))`)
    .innerJoin('circles', 'circles.id', 'sessions.circleId')
    .select(['sessions.id', 'sessions.title', 'sessions.startsAt', 'sessions.endsAt', 'sessions.place'])
    .select(ruleColumns)
    .select(['sessions.accessFacts', 'sessions.state', 'sessions.cancelledBecause', 'sessions.enrolmentMode'])
    .select(factColumns)
    .select(['sessions.city', 'sessions.typeName'])
    .select(['circles.name as circleName', newPeriod.as('newPeriod')])
    .select([isCertain.as('isCertain'), movedFrom.as('movedFrom')])
    .select(seatFacts(ctx).as('seatFacts'))
    .select(sql<boolean>`sessions."onlineLink" <> ''`.as('isOnline'))

const behind = (sign: '<' | '>', from: Place | undefined) =>
  sql<boolean>`(sessions."startsAt", sessions.id) ${sql.raw(sign)} (${from?.startsAt}::timestamptz, ${from?.id}::uuid)`

type Row = Parameters<typeof seatsShown>[1] & {
  id: string
  enrolmentMode: string
  movedFrom: Date | null
}

function pageOf<R extends Row>(ctx: Context, rows: R[], limit: number) {
  const sessions = rows.slice(0, limit).map((row) => asListed(ctx, row))
  const last = sessions.at(-1)
  const next = rows.length > limit && last ? { startsAt: last.startsAt, id: last.id } : undefined
  return { sessions, next }
}

function asListed<R extends Row>(ctx: Context, row: R) {
  const { seatFacts: _, datedAt: __, ...shown } = row
  return {
    ...shown,
    ...seatsShown(ctx, row),
    state: row.state as SessionState,
    enrolmentMode: row.enrolmentMode as EnrolmentMode,
    invited: isInvited(ctx, row.id),
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    movedFrom: row.movedFrom?.toISOString() ?? null,
  }
}

export type ListedSession = Awaited<ReturnType<typeof listComing>>['sessions'][number] & {
  /** Of what has been. */
  insights?: number | null
}
