import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { isAuthor } from '#app/access/rule.ts'
import type { Sector } from '#app/access/sector.ts'
import { visibleTo } from '#app/access/visibility.ts'
import type { Context } from '#app/domain/context.server.ts'
import { whyMissing } from '#app/domain/holds/why-missing.server.ts'
import { findMethod } from '#app/domain/methods/method-catalogue.server.ts'
import type { InsightState, Level } from './insight.ts'

/** Where every reading of insights begins: what the bringer approved, for whom it was written. */
export const visibleInsights = ({ db, viewer }: Context) =>
  db
    .selectFrom('insights')
    .where(({ ref }) => visibleTo(viewer, ref('insights.audience')))
    .where('insights.state', 'not in', ['sketched', 'blocked'])

const texts = ['insights.id', 'insights.thought', 'insights.seen', 'insights.holdsWhen', 'insights.level'] as const
const dated = ['insights.state', 'insights.publishedOn'] as const

// Security: of a case that is being looked at again not a word, although the insight is read by more people. A list is
// narrowed by what it shows: by what it hides it would tell whoever guesses.
const caseTitle = sql<string | null>`case when cases."heldBack" then null else cases.title end`
const caseThemes = sql<string[]>`case when cases."heldBack" then '{}' else cases.themes end`

/** One insight, with the case and the table it was born at. Its thread is read apart. */
export async function readInsight(ctx: Context, id: string) {
  const found = await visibleInsights(ctx)
    .innerJoin('cases', 'cases.id', 'insights.caseId')
    .innerJoin('harvests', 'harvests.id', 'insights.harvestId')
    .innerJoin('sessions', 'sessions.id', 'harvests.sessionId')
    .select([...texts, ...dated])
    .select(['cases.id as caseId', caseTitle.as('caseTitle'), 'cases.sector', caseThemes.as('themes')])
    .select(['sessions.methodKey', 'cases.alias'])
    .select([sessionMonth.as('bornIn'), recognitions.as('recognitions')])
    .select(({ selectFrom }) =>
      jsonArrayFrom(
        selectFrom('insightUncertainties')
          .innerJoin('uncertainties', 'uncertainties.id', 'insightUncertainties.uncertaintyId')
          .select(['uncertainties.id', 'uncertainties.question', 'uncertainties.state'])
          .whereRef('insightUncertainties.insightId', '=', 'insights.id')
          .where(sql<boolean>`not cases."heldBack"`)
          .orderBy('uncertainties.position'),
      ).as('uncertainties'),
    )
    .where('insights.id', '=', id)
    .executeTakeFirst()
  if (!found) throw await whyMissing(ctx, 'insight', id)

  const { methodKey, alias, ...shown } = found
  const method = findMethod(methodKey)
  // Security: the alias of the bringer stays here; it was read to know whether this is theirs.
  const isMine = ctx.viewer.kind === 'member' && isAuthor(ctx.viewer, { alias })
  return { ...asShown(shown), isMine, method: method ? { key: method.key, name: method.name } : null }
}

// Security: the month only; which session it was is for those who may see that session.
const sessionMonth = sql<string>`to_char(sessions."startsAt" at time zone 'Europe/Amsterdam', 'YYYY-MM')`

const recognitions = sql<number>`(
  select count(distinct r."memberId")::int from recognitions r
  join "insightUncertainties" iu on iu."uncertaintyId" = r."uncertaintyId" where iu."insightId" = insights.id)`

type Row = { caseTitle: string | null; sector: string | null; state: string; level: string }

const asShown = <R extends Row>(row: R) => ({
  ...row,
  caseTitle: row.caseTitle ?? '',
  sector: row.sector as Sector,
  state: row.state as InsightState,
  level: row.level as Level,
})

const olderThan = (last: Filter['before']) => sql<boolean>`
  insights."publishedOn" <= ${last?.day}::date
  and (insights."publishedOn" < ${last?.day}::date or insights.id > ${last?.id}::uuid)`

/** Security: which session it was is for those who may see that session. */
const bornAt = ({ viewer }: Context, sessionId: string | undefined) => sql<boolean>`exists (
  select from harvests h join sessions s on s.id = h."sessionId"
  where h.id = insights."harvestId" and s.id = ${sessionId} and ${visibleTo(viewer, sql.ref('s.audience'))})`

type Filter = { theme?: string; sessionId?: string; before?: { day: string; id: string }; limit?: number }

/** Insights, newest first; one more than asked tells that there are more. */
export async function listInsights(ctx: Context, { theme, sessionId, before, limit = 20 }: Filter = {}) {
  const rows = await visibleInsights(ctx)
    .innerJoin('cases', 'cases.id', 'insights.caseId')
    .select([...texts, ...dated, 'cases.id as caseId', 'cases.sector'])
    .select([caseTitle.as('caseTitle'), caseThemes.as('themes')])
    .where('insights.state', '<>', 'retired')
    .$if(theme !== undefined, (query) => query.where(sql<boolean>`${caseThemes} @> array[${theme}]::text[]`))
    .$if(sessionId !== undefined, (query) => query.where(bornAt(ctx, sessionId)))
    .$if(before !== undefined, (query) => query.where(olderThan(before)))
    // In the order of the index, so that a page reads a page. Within a day by id, which is random: it says nothing.
    .orderBy('insights.publishedOn', 'desc')
    .orderBy('insights.id')
    .limit(limit + 1)
    .execute()
  return { insights: rows.slice(0, limit).map(asShown), more: rows.length > limit }
}

const inOrder = (ctx: Context) =>
  visibleInsights(ctx)
    .select([...texts, ...dated])
    .orderBy('insights.publishedOn')
    .orderBy('insights.position')
    .orderBy('insights.id')

/** What was learned of a case, in the order it was written. */
export const insightsOfCase = (ctx: Context, caseId: string) =>
  inOrder(ctx).where('insights.caseId', '=', caseId).execute()

/** The same as part of a statement that reads from `cases`. */
export const insightsUnderCase = (ctx: Context) => inOrder(ctx).where(sql<boolean>`insights."caseId" = cases.id`)

/** Part of a statement that reads from `uncertainties`: what was learned about it. */
export const insightsUnder = (ctx: Context) =>
  inOrder(ctx).where(sql<boolean>`exists (
    select from "insightUncertainties" iu where iu."insightId" = insights.id and iu."uncertaintyId" = uncertainties.id)`)
