import { type Context, dayOf, inTransaction } from '#app/domain/context.server.ts'
import { recordEvent } from '#app/domain/events/record-event.server.ts'
import { isLate } from './report.ts'

/** A host answers within a working day. Whoever does not is reminded; a working day later the initiator hears of it. */
export function remindOfLateReports(ctx: Context): Promise<void> {
  const today = dayOf(ctx.now)
  return inTransaction(ctx, async (ctx) => {
    const waiting = await ctx.db
      .selectFrom('reports')
      .select(['id', 'circleId', 'reportedOn', 'remindedOn', 'escalatedOn'])
      .where('decidedOn', 'is', null)
      .where('escalatedOn', 'is', null)
      .orderBy('id')
      .forUpdate()
      .execute()
    for (const { id, circleId, reportedOn, remindedOn } of waiting) {
      if (!isLate(remindedOn ?? reportedOn, today)) continue
      const step = remindedOn ? { escalatedOn: today } : { remindedOn: today }
      await ctx.db.updateTable('reports').set(step).where('id', '=', id).execute()
      const name = remindedOn ? 'report.unanswered' : 'report.late'
      await recordEvent(ctx, { name, subjectId: id, audience: [`host:${circleId}`], anonymous: true })
    }
  })
}
