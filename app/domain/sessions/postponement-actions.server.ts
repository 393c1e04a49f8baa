import { authorise } from '#app/access/policy.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { passGate } from '#app/domain/privacy/gate.server.ts'
import { Conflict, Invalid } from '#app/errors.ts'
import { newPeriod, postponedBecause } from './postponement-words.server.ts'
import type { PostponeSession } from './session-forms.server.ts'
import { lockSession, mustNotHaveBegun, noteChange, recordSession } from './session-state.server.ts'

/**
 * It takes place later, and nobody knows yet when. Seats, cases and the old date stay. The table is closed until there
 * is a new date: `reviseSession` gives it one.
 */
export function postponeSession(ctx: Context, id: string, { period, reason, ...left }: PostponeSession): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const session = await lockSession(ctx, id)
    authorise(ctx.viewer, 'session.revise', session)
    mustNotHaveBegun(session, ctx)
    if (session.state === 'postponed') return mustSayTheSame(ctx, id, { period, reason })
    await passGate(ctx, 'session', { id, texts: { period, reason }, left, partly: true })

    await ctx.db
      .updateTable('sessions')
      .set({ state: 'postponed', sequence: session.sequence + 1 })
      .where('id', '=', id)
      .execute()
    // Whoever answered when it was postponed before is asked anew.
    await ctx.db.updateTable('enrolments').set({ postponedAnswer: null }).where('sessionId', '=', id).execute()
    await noteChange(ctx, await recordSession(ctx, 'postponed', session), { ...session, period, reason })
  })
}

/** The button pressed twice is no fault; other words, typed in another tab, are not thrown away in silence. */
async function mustSayTheSame({ db }: Context, id: string, typed: { period: string; reason: string }): Promise<void> {
  const said = await db
    .selectFrom('sessions')
    .select([newPeriod.as('period'), postponedBecause.as('reason')])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  if (said.period !== typed.period || said.reason !== typed.reason) throw new Conflict('sessions.already-postponed')
}

/** The new date, with all else as it was. Who hosts, and that it is postponed, is for the caller to know. */
export async function redateSession(ctx: Context, id: string, hours: { startsAt: Date; endsAt: Date }): Promise<void> {
  const session = await lockSession(ctx, id)
  if (hours.startsAt <= ctx.now) throw new Invalid({ dates: ['sessions.time.past'] })
  const { startsAt, endsAt } = hours
  await ctx.db
    .updateTable('sessions')
    .set({ state: 'announced', startsAt, endsAt, datedAt: ctx.now, sequence: session.sequence + 1 })
    .where('id', '=', id)
    .execute()
  await recordSession(ctx, 'revised', session)
  await noteChange(ctx, await recordSession(ctx, 'redated', session), { id, startsAt, endsAt })
}
