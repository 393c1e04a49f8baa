import { sql } from 'kysely'
import { authorise, can, memberOf } from '#app/access/policy.ts'
import { visibleTo } from '#app/access/visibility.ts'
import type { Context } from '#app/domain/context.server.ts'
import { versionOf } from '#app/domain/form-version.server.ts'
import { circlesToPlanFor, readSessionToLead } from '#app/domain/sessions/planning-queries.server.ts'
import type { SessionState } from '#app/domain/sessions/session.ts'
import { visibleSessions } from '#app/domain/sessions/session-queries.server.ts'
import { NotFound } from '#app/errors.ts'
import type { Edition, EditionLabel, Neighbour } from './series.ts'

/** Where every reading of series begins. Title and words about it are for everyone; which sessions are in it, as those are. */
const visibleSeries = ({ db }: Context) => db.selectFrom('series')

/** Every series, with how many sessions this reader would find in it. */
export async function listSeries(ctx: Context) {
  const rows = await visibleSeries(ctx)
    .innerJoin('circles', 'circles.id', 'series.circleId')
    .select(['series.id', 'series.title', 'series.about', 'circles.name as circleName'])
    .select(({ selectFrom, fn }) =>
      selectFrom('seriesSessions as link')
        .innerJoin('sessions', 'sessions.id', 'link.sessionId')
        .select(fn.countAll<string>().as('count'))
        .whereRef('link.seriesId', '=', 'series.id')
        .where(({ ref }) => visibleTo(ctx.viewer, ref('sessions.audience')))
        .as('count'),
    )
    .orderBy('series.title')
    .limit(200)
    .execute()
  const mayMake = ctx.viewer.kind === 'member' && ctx.viewer.hostOf.length > 0
  return { series: rows.map(({ count, ...one }) => ({ ...one, count: Number(count) })), mayMake }
}

/** One series, its sessions in the order of their numbers. */
export async function readSeries(ctx: Context, id: string) {
  const series = await visibleSeries(ctx)
    .innerJoin('circles', 'circles.id', 'series.circleId')
    .select(['series.id', 'series.title', 'series.about', 'series.circleId', 'circles.name as circleName'])
    .where('series.id', '=', id)
    .executeTakeFirst()
  if (!series) throw new NotFound('series')
  const sessions = await visibleSessions(ctx)
    .innerJoin('seriesSessions as link', 'link.sessionId', 'sessions.id')
    .select(['sessions.id', 'sessions.title', 'sessions.startsAt', 'sessions.state', 'link.number', 'link.label'])
    .where('link.seriesId', '=', id)
    .orderBy('link.number')
    .execute()
  return {
    ...series,
    mayRevise: can(ctx.viewer, 'series.revise', series),
    sessions: sessions.map(({ startsAt, state, label, ...one }) => ({
      ...one,
      startsAt: startsAt.toISOString(),
      state: state as SessionState,
      label: label as EditionLabel,
    })),
  }
}

export type ShownSeries = Awaited<ReturnType<typeof readSeries>>

/** The words of a series, for who may change them. */
export async function readSeriesToRevise(ctx: Context, seriesId: string) {
  const { id, title, about, circleId } = await readSeries(ctx, seriesId)
  authorise(ctx.viewer, 'series.revise', { circleId })
  return { id, title, about, version: versionOf({ title, about }) }
}

/** The series a session stands in. Security: the sessions beside it are named only to who may see those. */
export async function listEditions(ctx: Context, sessionId: string): Promise<Edition[]> {
  const beside = (sign: '<' | '>', order: 'asc' | 'desc') => sql<Neighbour | null>`(
    select json_build_object('id', s.id, 'title', s.title, 'number', n.number)
    from "seriesSessions" n join sessions s on s.id = n."sessionId"
    where n."seriesId" = link."seriesId" and n.number ${sql.raw(sign)} link.number
      and ${visibleTo(ctx.viewer, sql.ref('s.audience'))}
    order by n.number ${sql.raw(order)} limit 1
  )`
  const rows = await visibleSessions(ctx)
    .innerJoin('seriesSessions as link', 'link.sessionId', 'sessions.id')
    .innerJoin('series', 'series.id', 'link.seriesId')
    .select(['series.id', 'series.title', 'link.number', 'link.label'])
    .select([beside('<', 'desc').as('previous'), beside('>', 'asc').as('next')])
    .where('sessions.id', '=', sessionId)
    .orderBy('series.title')
    .execute()
  return rows.map(({ label, ...row }) => ({ ...row, label: label as EditionLabel }))
}

/** The circles a series can be made for. */
export const circlesForSeries = circlesToPlanFor

type Place = { seriesId: string; number: number; label: string }

/** One order, also for who locks series. */
export const inOrder = (places: Place[]) =>
  places
    .map(({ seriesId, number, label }) => [seriesId, number, label] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1))

/** Where this host says in which series the session stands: in those of the circles they host. */
export const placesOf = async (ctx: Context, sessionId: string) =>
  inOrder(
    await ctx.db
      .selectFrom('seriesSessions as link')
      .innerJoin('series', 'series.id', 'link.seriesId')
      .select(['link.seriesId', 'link.number', 'link.label'])
      .where('link.sessionId', '=', sessionId)
      .where('series.circleId', 'in', memberOf(ctx.viewer).hostOf)
      .execute(),
  )

/** The page on which a host says in which series a session stands: the series of the circles they host. */
export async function readSeriesToChoose(ctx: Context, sessionId: string) {
  const { id, title } = await readSessionToLead(ctx, sessionId)
  const series = await visibleSeries(ctx)
    .leftJoin('seriesSessions as link', (join) =>
      join.onRef('link.seriesId', '=', 'series.id').on('link.sessionId', '=', id),
    )
    .select(['series.id', 'series.title', 'link.number', 'link.label'])
    .select(
      sql<number>`(select coalesce(max(m.number), 0) + 1 from "seriesSessions" m where m."seriesId" = series.id)`.as(
        'free',
      ),
    )
    .where('series.circleId', 'in', memberOf(ctx.viewer).hostOf)
    // Those it stands in come first, so that none is behind the last that is shown.
    .orderBy(sql`"link"."number" is null`)
    .orderBy('series.title')
    .limit(200)
    .execute()
  return {
    session: { id, title },
    series: series.map((one) => ({ ...one, label: one.label as EditionLabel | null })),
    version: versionOf(await placesOf(ctx, id)),
  }
}
