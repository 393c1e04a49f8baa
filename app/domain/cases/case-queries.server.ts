import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { casePolicy } from '#app/access/case-policy.ts'
import { abilities } from '#app/access/policy.ts'
import { isAuthor } from '#app/access/rule.ts'
import type { Sector } from '#app/access/sector.ts'
import { threadPolicy } from '#app/access/thread-policy.ts'
import { visibleTo } from '#app/access/visibility.ts'
import type { Context } from '#app/domain/context.server.ts'
import { whyMissing } from '#app/domain/holds/why-missing.server.ts'
import type { CaseHtml, CaseState, GroupMay } from './case.ts'

/** Where every reading of released cases begins: only what this viewer may see. */
export const visibleCases = ({ db, viewer }: Context) =>
  db
    .selectFrom('cases')
    .where(({ ref }) => visibleTo(viewer, ref('cases.audience')))
    .where('cases.state', 'not in', ['draft', 'checking', 'withdrawn'])

/** One case as readers get it: released text, no author. */
export async function readCase(ctx: Context, id: string) {
  const found = await visibleCases(ctx)
    .leftJoin('circles', 'circles.id', 'cases.circleId')
    .select(['cases.id', 'cases.alias', 'cases.circleId', 'cases.reach', 'cases.state', 'cases.title', 'cases.html'])
    .select(['cases.roleTitle', 'cases.sector', 'cases.groupMay', 'cases.themes', 'cases.openedOn', 'cases.example'])
    .select('circles.name as circleName')
    .select(({ selectFrom }) => [
      jsonArrayFrom(tablesOf(selectFrom('sessionCases'), ctx)).as('sessions'),
      jsonArrayFrom(
        selectFrom('uncertainties')
          .select([
            'uncertainties.id',
            'question',
            'uncertainties.state',
            recognitions.as('recognitions'),
            posts.as('posts'),
          ])
          .whereRef('uncertainties.caseId', '=', 'cases.id')
          .orderBy('position'),
      ).as('uncertainties'),
    ])
    .where('cases.id', '=', id)
    .executeTakeFirst()
  if (!found) throw await whyMissing(ctx, 'case', id)

  // Security: the alias stays on the server; outside it would tie a person's words together.
  const { alias, ...shown } = found
  return {
    ...shown,
    title: shown.title ?? '',
    state: shown.state as CaseState,
    sector: shown.sector as Sector,
    groupMay: shown.groupMay as GroupMay,
    sessions: shown.sessions as TableOfCase[],
    html: shown.html as CaseHtml,
    circleName: ctx.viewer.kind === 'visitor' ? null : shown.circleName,
    isMine: ctx.viewer.kind === 'member' && isAuthor(ctx.viewer, { alias }),
    mayReport: ctx.viewer.kind !== 'member' || !isAuthor(ctx.viewer, { alias }),
    abilities: abilities(ctx.viewer, { ...casePolicy, ...threadPolicy }, found),
  }
}

/** A work session as the case page shows it; moments as ISO text. */
export type TableOfCase = {
  id: string
  title: string
  startsAt: string
  endsAt: string
  state: string
  seats: Sector[]
}

/** The tables a case was or will be on, with who sits there by sector. Only sessions this viewer may see. */
// biome-ignore lint/suspicious/noExplicitAny: a query builder that is begun by the caller
const tablesOf = (sessionCases: any, { viewer }: Context) =>
  sessionCases
    .innerJoin('sessions', 'sessions.id', 'sessionCases.sessionId')
    .select(['sessions.id', 'sessions.title', 'sessions.startsAt', 'sessions.endsAt', 'sessions.state'])
    .select(seats.as('seats'))
    .whereRef('sessionCases.caseId', '=', 'cases.id')
    .where('sessions.state', '<>', 'cancelled')
    .where(visibleTo(viewer, sql.ref('sessions.audience')))
    .orderBy('sessions.startsAt')

const recognitions = sql<number>`(select count(*)::int from recognitions r where r."uncertaintyId" = uncertainties.id)`
const posts = sql<number>`(select count(*)::int from posts p where p."uncertaintyId" = uncertainties.id)`

const seats = sql<Sector[]>`array(
  select h.sector from "seatHolders" h where h."sessionId" = sessions.id and h.state = 'enrolled' order by h.sector
)`

type Filter = { theme?: string; before?: { day: string; id: string }; limit?: number }

/** Released cases, newest first; one more than asked tells that there are more. */
export async function listCases(ctx: Context, { theme, before, limit = 20 }: Filter = {}) {
  const rows = await visibleCases(ctx)
    .select([
      'cases.id',
      'cases.title',
      'cases.roleTitle',
      'cases.sector',
      'cases.themes',
      'cases.state',
      'cases.openedOn',
    ])
    .select(({ selectFrom }) => [
      selectFrom('uncertainties')
        .select('question')
        .whereRef('caseId', '=', 'cases.id')
        .where('position', '=', 1)
        .as('question'),
      selectFrom('insights')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('caseId', '=', 'cases.id')
        .where('publishedOn', 'is not', null)
        .where(({ ref }) => visibleTo(ctx.viewer, ref('insights.audience')))
        .as('insightCount'),
    ])
    .$if(theme !== undefined, (query) => query.where(sql<boolean>`cases.themes @> array[${theme}]::text[]`))
    .$if(before !== undefined, (query) =>
      query.where(sql<boolean>`(cases."openedOn" < ${before?.day}::date
        or (cases."openedOn" = ${before?.day}::date and cases.id > ${before?.id}::uuid))`),
    )
    // Within a day the order is by id, which is random: it says nothing of who was first (A08).
    .orderBy('cases.openedOn', 'desc')
    .orderBy('cases.id')
    .limit(limit + 1)
    .execute()
  return { cases: rows.slice(0, limit).map(asListed), more: rows.length > limit }
}

type Row = { title: string | null; sector: string | null; state: string; insightCount: number | string | null }

const asListed = <R extends Row>(row: R) => ({
  ...row,
  title: row.title ?? '',
  sector: row.sector as Sector,
  state: row.state as CaseState,
  insightCount: Number(row.insightCount ?? 0),
})
