import { authorise, memberOf } from '#app/access/policy.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { recordCheck } from './case-state.server.ts'
import { lockForCheck } from './check-actions.server.ts'
import { hostsWhoMayLook } from './who-may-look.server.ts'

/**
 * "I recognise this": a host gives the case on to another host of the circle. From now on it does not exist for who
 * steps back, until it is open and everyone in the circle reads it. Nobody is told who stepped back, or that anyone did.
 */
export function stepBack(ctx: Context, caseId: string): Promise<void> {
  const { id: hostId } = memberOf(ctx.viewer)
  return inTransaction(ctx, async (ctx) => {
    const theCase = await lockForCheck(ctx, caseId)
    authorise(ctx.viewer, 'case.step-back', theCase)
    await ctx.db.insertInto('caseStepBacks').values({ caseId, hostId }).execute()
    const others = await hostsWhoMayLook(ctx, theCase)
    await recordCheck(ctx, theCase, theCase.circleId, others.length > 0 ? 'asked' : 'nobody-to-look')
  })
}
