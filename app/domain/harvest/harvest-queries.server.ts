import { type ExpressionBuilder, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { authorise } from '#app/access/policy.ts'
import { visibleTo } from '#app/access/visibility.ts'
import { visibleCases } from '#app/domain/cases/case-queries.server.ts'
import type { Context } from '#app/domain/context.server.ts'
import { versionOf } from '#app/domain/form-version.server.ts'
import type { Level } from '#app/domain/insights/insight.ts'
import type { Outcome } from '#app/domain/uncertainties/uncertainty.ts'
import { Conflict, NotFound } from '#app/errors.ts'
import type { DB } from '#db/schema.ts'
import type { LineState } from './harvest.ts'

/** The case a harvest is of, for those who may draft or answer it. */
async function findCase(ctx: Context, caseId: string) {
  const found = await visibleCases(ctx)
    .select(['cases.id', 'cases.alias', 'cases.circleId', 'cases.title', 'cases.state'])
    .select(({ selectFrom }) =>
      jsonArrayFrom(
        selectFrom('uncertainties')
          .select(['id', 'question', 'position'])
          .whereRef('caseId', '=', 'cases.id')
          .orderBy('position'),
      ).as('uncertainties'),
    )
    .where('cases.id', '=', caseId)
    .executeTakeFirst()
  if (!found) throw new NotFound('case')
  return found
}

/** The table this harvest is of: one that has begun, with this case on it; the latest when none is named. */
export async function findTable({ db, now, viewer }: Context, caseId: string, sessionId?: string) {
  return db
    .selectFrom('sessionCases')
    .innerJoin('sessions', 'sessions.id', 'sessionCases.sessionId')
    .select(['sessions.id', 'sessions.title', 'sessions.startsAt'])
    .where('sessionCases.caseId', '=', caseId)
    .where('sessions.state', '=', 'announced')
    .where('sessions.startsAt', '<=', now)
    .where(({ ref }) => visibleTo(viewer, ref('sessions.audience')))
    .$if(sessionId !== undefined, (query) => query.where('sessions.id', '=', sessionId ?? ''))
    .orderBy('sessions.startsAt', 'desc')
    .executeTakeFirst()
}

const lines = (ctx: Context) => (eb: ExpressionBuilder<DB, 'harvests'>) =>
  jsonArrayFrom(
    eb
      .selectFrom('insights')
      .select(['id', 'position', 'state', 'level'])
      // Security: what the bringer kept back is not even read for a host.
      .select(({ ref }) => {
        const mine = visibleTo(ctx.viewer, ref('insights.audience'))
        return [
          sql<string>`case when ${mine} then thought else '' end`.as('thought'),
          sql<string>`case when ${mine} then seen else '' end`.as('seen'),
          sql<string>`case when ${mine} then "holdsWhen" else '' end`.as('holdsWhen'),
          sql<string[]>`array(select "uncertaintyId" from "insightUncertainties" where "insightId" = insights.id)`.as(
            'shifts',
          ),
        ]
      })
      .whereRef('insights.harvestId', '=', 'harvests.id')
      .orderBy('position'),
  )

const outcomesOf = (eb: ExpressionBuilder<DB, 'harvests'>) =>
  jsonArrayFrom(
    eb
      .selectFrom('uncertaintyOutcomes as o')
      .innerJoin('uncertainties as u', 'u.id', 'o.uncertaintyId')
      .select(['u.id', 'u.question', 'u.position', 'o.outcome', 'o.approvedOn', 'o.declinedOn'])
      .whereRef('o.harvestId', '=', 'harvests.id')
      .orderBy('u.position'),
  )

const harvestsOf = (ctx: Context, caseId: string) =>
  ctx.db
    .selectFrom('harvests')
    .select(['harvests.id', 'harvests.sessionId', 'harvests.firstStep'])
    .select(sql<boolean>`"offeredAt" is not null`.as('offered'))
    .select((eb) => [lines(ctx)(eb).as('insights'), outcomesOf(eb).as('outcomes')])
    .where('harvests.caseId', '=', caseId)

/** For a host of the circle: the draft, or how the bringer answered it, line by line and without why. */
export async function readHarvest(ctx: Context, caseId: string, sessionId?: string) {
  const theCase = await findCase(ctx, caseId)
  authorise(ctx.viewer, 'harvest.draft', theCase)
  const table = await findTable(ctx, caseId, sessionId)
  if (!table) throw new Conflict('harvest.not-begun')
  const found = await harvestsOf(ctx, caseId).where('sessionId', '=', table.id).executeTakeFirst()
  const { id, title, state, uncertainties } = theCase
  const draft = shown(found)
  const about = { id, title: title ?? '', state, uncertainties, table: { id: table.id, title: table.title } }
  return { ...about, ...draft, version: versionOf(writtenIn(draft)) }
}

type Line = { position: number; thought: string; seen: string; holdsWhen: string; level: string; shifts: string[] }
type Written = { insights: Line[]; outcomes: { position: number; outcome: string }[]; firstStep: string }

/** What a host wrote in the form, and nothing that became of it. */
export const writtenIn = ({ insights, outcomes, firstStep }: Written) => [
  insights.map((one) => [one.position, one.thought, one.seen, one.holdsWhen, one.level, [...one.shifts].sort()]),
  outcomes.map(({ position, outcome }) => [position, outcome]),
  firstStep,
]

/** For the bringer alone: what is offered, to answer line by line. Undefined when nothing waits or was answered. */
export async function readApproval(ctx: Context, caseId: string) {
  const theCase = await findCase(ctx, caseId)
  authorise(ctx.viewer, 'harvest.answer', theCase)
  const found = await harvestsOf(ctx, caseId)
    .where('offeredAt', 'is not', null)
    // First what waits, the oldest of it first; else what was answered last.
    .orderBy(sql`case when "answeredAt" is null then "offeredAt" end`, (order) => order.asc().nullsLast())
    .orderBy('offeredAt', 'desc')
    .executeTakeFirst()
  const offered = { harvestId: found?.id, ...shown(found) }
  return { id: theCase.id, title: theCase.title ?? '', ...offered, version: versionOf(seenByBringer(offered)) }
}

type Offered = ReturnType<typeof shown> & { harvestId?: string }

/** What a bringer answers, and what was answered already. */
export const seenByBringer = ({ harvestId, insights, outcomes, firstStep }: Offered) => ({
  harvestId,
  insights,
  outcomes,
  firstStep,
})

type Found = NonNullable<Awaited<ReturnType<ReturnType<typeof harvestsOf>['executeTakeFirst']>>>

function shown(found: Found | undefined) {
  const insights = (found?.insights ?? []).map(({ state, level, ...line }) => ({
    ...line,
    level: level as Level,
    answer: lineState(state),
  }))
  const outcomes = (found?.outcomes ?? []).map(({ approvedOn, declinedOn, outcome, ...line }) => ({
    ...line,
    outcome: outcome as Outcome,
    answer: (approvedOn ? 'approved' : declinedOn ? 'declined' : 'waiting') as LineState,
  }))
  const waits = [...insights, ...outcomes].some(({ answer }) => answer === 'waiting')
  return { offered: found?.offered ?? false, firstStep: found?.firstStep ?? '', insights, outcomes, waits }
}

function lineState(state: string): LineState {
  if (state === 'sketched') return 'waiting'
  return state === 'blocked' ? 'declined' : 'approved'
}
