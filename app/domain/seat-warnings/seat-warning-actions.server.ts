import { authorise, can } from '#app/access/policy.ts'
import { system } from '#app/access/viewer.ts'
import { type Context, dayOf, inTransaction } from '#app/domain/context.server.ts'
import { lockWithTables, takeOffTable } from '#app/domain/sessions/session-cases.server.ts'
import { NotFound } from '#app/errors.ts'
import { readSeatWarning } from './seat-warning-queries.server.ts'

export const warningAnswers = ['leave', 'coarser', 'off_table', 'keep_off'] as const
export type WarningAnswer = (typeof warningAnswers)[number]

/** What the author or a host does about it. Off this table either may; keeping a case off all tables is the author's. */
export function answerSeatWarning(ctx: Context, id: string, { answer }: { answer: WarningAnswer }): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const { caseId, sessionId, isAuthor } = await readSeatWarning(ctx, id)
    if (answer === 'keep_off') return keepOffTables(ctx, caseId, true)
    if (answer === 'off_table') return takeOff(ctx, sessionId, caseId)
    // Only meant so far: it waits until the text has other words (lookAtText).
    if (answer === 'coarser') return
    const answered = isAuthor ? { authorAnsweredOn: dayOf(ctx.now) } : { hostAnsweredOn: dayOf(ctx.now) }
    await ctx.db.updateTable('seatWarnings').set(answered).where('id', '=', id).execute()
  })
}

/** The author keeps a case off every table that is still to come, until they say otherwise. */
export function keepOffTables(ctx: Context, caseId: string, keptOff: boolean): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const { theCase, tables } = await lockWithTables(ctx, caseId)
    authorise(ctx.viewer, 'case.revise', theCase)
    await ctx.db.updateTable('cases').set({ keptOffTables: keptOff }).where('id', '=', caseId).execute()
    if (!keptOff) return
    for (const id of tables) await takeOff(ctx, id, caseId)
  })
}

// Security: as the system, so that no event says by name that the author did this; a host may have, just as well.
async function takeOff(ctx: Context, sessionId: string, caseId: string): Promise<void> {
  await takeOffTable({ ...ctx, viewer: system }, sessionId, caseId)
  await ctx.db.deleteFrom('seatWarnings').where('sessionId', '=', sessionId).where('caseId', '=', caseId).execute()
}

/** Whether my case stays off the tables. For its author alone. */
export async function readKeptOff(ctx: Context, caseId: string) {
  const theCase = await ctx.db
    .selectFrom('cases')
    .select(['id', 'alias', 'circleId', 'keptOffTables'])
    .where('id', '=', caseId)
    .executeTakeFirst()
  if (!theCase || !can(ctx.viewer, 'case.revise', theCase)) throw new NotFound('case')
  return { id: caseId, keptOff: theCase.keptOffTables }
}
