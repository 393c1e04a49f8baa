import { type ExpressionBuilder, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { can } from '#app/access/policy.ts'
import { isAuthor } from '#app/access/rule.ts'
import type { Sector } from '#app/access/sector.ts'
import { visibleCases } from '#app/domain/cases/case-queries.server.ts'
import type { Context } from '#app/domain/context.server.ts'
import { whyMissing } from '#app/domain/holds/why-missing.server.ts'
import { insightsUnder } from '#app/domain/insights/insight-queries.server.ts'
import type { DB } from '#db/schema.ts'
import type { UncertaintyState } from './uncertainty.ts'

/** An uncertainty has no readers of its own: it is read through its case. */
const visibleUncertainties = (ctx: Context) =>
  visibleCases(ctx).innerJoin('uncertainties', 'uncertainties.caseId', 'cases.id')

/** One uncertainty with where it comes from, who recognises it and what was learned. Its thread is read apart. */
export async function readUncertainty(ctx: Context, id: string) {
  const found = await visibleUncertainties(ctx)
    .select(['uncertainties.id', 'uncertainties.question', 'uncertainties.state'])
    .select(['cases.id as caseId', 'cases.title as caseTitle', 'cases.state as caseState', 'cases.alias'])
    .select(['cases.circleId', 'cases.sector', 'cases.roleTitle', 'cases.openedOn'])
    .select(recognitions.as('recognitions'))
    .select(recognisedBy(ctx).as('recognised'))
    .select(jsonArrayFrom(insightsUnder(ctx)).as('insights'))
    .where('uncertainties.id', '=', id)
    .executeTakeFirst()
  if (!found) throw await whyMissing(ctx, 'uncertainty', id)

  // Security: alias and circle stay here; they were read to know what this viewer may do.
  const { alias, circleId, ...shown } = found
  return {
    ...shown,
    state: shown.state as UncertaintyState,
    caseTitle: shown.caseTitle ?? '',
    sector: shown.sector as Sector,
    isMine: ctx.viewer.kind === 'member' && isAuthor(ctx.viewer, { alias }),
    canRecognise: ctx.viewer.kind === 'member' && can(ctx.viewer, 'case.recognise', { alias, circleId }),
  }
}

const recognitions = sql<number>`(select count(*)::int from recognitions r where r."uncertaintyId" = uncertainties.id)`

const recognisedBy = ({ viewer }: Context) =>
  viewer.kind === 'member'
    ? sql<boolean>`exists (
        select from recognitions r where r."uncertaintyId" = uncertainties.id and r."memberId" = ${viewer.id})`
    : sql<boolean>`false`

/** Of the newest cases each its first uncertainty that is not settled, for the home page. */
export async function listOpenUncertainties(ctx: Context, limit = 5) {
  const rows = await visibleCases(ctx)
    .innerJoinLateral(firstOpen, (join) => join.onTrue())
    .select(['open.id', 'open.question', 'cases.sector'])
    .select(insightCount(ctx).as('insightCount'))
    .select(sectorsAtTable(ctx).as('seats'))
    .where('cases.state', '<>', 'closed')
    .orderBy('cases.openedOn', 'desc')
    .orderBy('cases.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...row, sector: row.sector as Sector }))
}

const firstOpen = ({ selectFrom }: ExpressionBuilder<DB, 'cases'>) =>
  selectFrom('uncertainties')
    .select(['id', 'question'])
    .whereRef('caseId', '=', 'cases.id')
    .where('state', 'not in', ['shifted', 'dissolved'])
    .orderBy('position')
    .limit(1)
    .as('open')

const insightCount = ({ viewer }: Context) => sql<number>`(
  select count(*)::int from insights i
  where i."caseId" = cases.id and i."publishedOn" is not null and i.audience && ${viewer.keys}::text[])`

/** Who sat at its tables, by sector; before there was one, who brought it and who asked about it. */
const sectorsAtTable = ({ viewer }: Context) => sql<Sector[]>`(
  with seats as (
    select h.sector from "sessionCases" sc
    join sessions s on s.id = sc."sessionId" and s.state <> 'cancelled' and s.audience && ${viewer.keys}::text[]
    join "seatHolders" h on h."sessionId" = s.id and h.state = 'enrolled' where sc."caseId" = cases.id
  ), voices as (
    select distinct alias, sector from posts where posts."uncertaintyId" = open.id and alias <> cases.alias
  )
  select coalesce(
    (select array_agg(sector order by sector) from seats),
    array[cases.sector] || array(select sector from voices order by sector)
  ))`

/** The uncertainties of one case, in order. */
export const uncertaintiesOfCase = (ctx: Context, caseId: string) =>
  visibleUncertainties(ctx)
    .select(['uncertainties.id', 'uncertainties.question', 'uncertainties.state', recognitions.as('recognitions')])
    .where('cases.id', '=', caseId)
    .orderBy('uncertainties.position')
    .execute()
