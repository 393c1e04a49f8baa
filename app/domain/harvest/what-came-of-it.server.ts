import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { visibleCases } from '#app/domain/cases/case-queries.server.ts'
import type { Context } from '#app/domain/context.server.ts'
import type { InsightState, Level } from '#app/domain/insights/insight.ts'
import { insightsUnderCase } from '#app/domain/insights/insight-queries.server.ts'
import type { Result } from '#app/domain/try-outs/try-out.ts'
import { toldUnderCase } from '#app/domain/try-outs/try-out-queries.server.ts'

/** What a case brought: insights, and what the bringer told back. One statement, for the page of the case. */
export async function whatCameOfIt(ctx: Context, caseId: string) {
  const found = await visibleCases(ctx)
    .select(jsonArrayFrom(insightsUnderCase(ctx)).as('insights'))
    .select(jsonArrayFrom(toldUnderCase(ctx)).as('told'))
    .where('cases.id', '=', caseId)
    .executeTakeFirst()
  return {
    insights: (found?.insights ?? []).map((one) => ({
      ...one,
      state: one.state as InsightState,
      level: one.level as Level,
    })),
    told: (found?.told ?? []).map((one) => ({ ...one, result: one.result as Result })),
  }
}
