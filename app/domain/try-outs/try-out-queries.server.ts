import { sql } from 'kysely'
import { authorise } from '#app/access/policy.ts'
import { visibleCases } from '#app/domain/cases/case-queries.server.ts'
import type { Context } from '#app/domain/context.server.ts'
import { versionOf } from '#app/domain/form-version.server.ts'
import { NotFound } from '#app/errors.ts'
import type { Result } from './try-out.ts'

/** My steps in one case, told or not. For its bringer alone. */
export async function listMyTryOuts(ctx: Context, caseId: string) {
  const theCase = await visibleCases(ctx)
    .select(['cases.id', 'cases.alias', 'cases.circleId', 'cases.title', 'cases.state'])
    .where('cases.id', '=', caseId)
    .executeTakeFirst()
  if (!theCase) throw new NotFound('case')
  authorise(ctx.viewer, 'case.tell', theCase)
  const tryOuts = await ctx.db
    .selectFrom('tryOuts')
    .select(['id', 'step', 'result', 'told', 'intendedOn', 'toldOn'])
    .where('caseId', '=', caseId)
    .where('alias', '=', theCase.alias)
    .orderBy('intendedOn')
    .orderBy('id')
    .execute()
  const { id, title, state } = theCase
  return { id, title: title ?? '', state, tryOuts: tryOuts.map((one) => ({ ...one, result: one.result as Result })) }
}

/** One of them, to tell how it went. */
export async function readMyTryOut(ctx: Context, caseId: string, id: string) {
  const { tryOuts } = await listMyTryOuts(ctx, caseId)
  const tryOut = tryOuts.find((one) => one.id === id)
  if (!tryOut) throw new NotFound('try-out')
  const { step, result, told } = tryOut
  return { caseId, tryOut, version: versionOf({ step, result, told }) }
}

const told = ({ db }: Context) =>
  db
    .selectFrom('tryOuts')
    .select(['tryOuts.id', 'tryOuts.step', 'tryOuts.result', 'tryOuts.told'])
    .select(sql<string>`"toldOn"::text`.as('toldOn'))
    .where('tryOuts.toldOn', 'is not', null)
    .orderBy('tryOuts.toldOn')
    .orderBy('tryOuts.id')

/** What the bringer told back, for the readers of the case. */
export async function toldOf(ctx: Context, caseId: string) {
  const readable = visibleCases(ctx).select('cases.id').where('cases.id', '=', caseId)
  const rows = await told(ctx).where('tryOuts.caseId', 'in', readable).execute()
  return rows.map((row) => ({ ...row, result: row.result as Result }))
}

/** The same as part of a statement that reads from visible `cases`. */
export const toldUnderCase = (ctx: Context) => told(ctx).where(sql<boolean>`"tryOuts"."caseId" = cases.id`)
