import { authorise, memberOf } from '#app/access/policy.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import type { ChooseSeat } from '#app/domain/sessions/session-forms.server.ts'
import { type LockedSession, lockSession, mustNotHaveBegun } from '#app/domain/sessions/session-state.server.ts'
import { mustBeLetIn } from './seat-asking.server.ts'
import { findEnrolment, type GivenSeat, giveSeat, recordEnrolment } from './seat-giving.server.ts'

/** Take a seat. One at a time for each session, so that the last seat is given once. */
export function enrol(ctx: Context, sessionId: string, choice: ChooseSeat): Promise<GivenSeat> {
  return inTransaction(ctx, async (ctx) => {
    authorise(ctx.viewer, 'session.enrol')
    const member = memberOf(ctx.viewer)
    const session = await lockSession(ctx, sessionId)
    mustBeLetIn(ctx, session)
    return giveSeat(ctx, session, { memberId: member.id }, choice)
  })
}

/** Give the seat back. Doing it twice is no fault. */
export function signOff(ctx: Context, sessionId: string): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const member = memberOf(ctx.viewer)
    const session = await lockSession(ctx, sessionId)
    const enrolment = await findEnrolment(ctx, sessionId, { memberId: member.id })
    if (enrolment?.state === 'enrolled') await endEnrolment(ctx, session, enrolment)
  })
}

type Ending = { id: string; memberId: string | null; sequence: number }

export async function endEnrolment(ctx: Context, session: LockedSession, enrolment: Ending): Promise<void> {
  mustNotHaveBegun(session, ctx)
  const answer = session.state === 'postponed' ? { postponedAnswer: 'leave' } : {}
  await ctx.db
    .updateTable('enrolments')
    .set({ state: 'signed_off', signedOffAt: ctx.now, sequence: enrolment.sequence + 1, ...answer })
    .where('id', '=', enrolment.id)
    .execute()
  await recordEnrolment(ctx, 'ended', session, enrolment)
}
