import type { Context } from '#app/domain/context.server.ts'
import { type LockedSession, mustNotHaveBegun } from '#app/domain/sessions/session-state.server.ts'
import { recordEnrolment } from './seat-events.server.ts'
import { passOn } from './waiting-list.server.ts'

type Seat = { id: string; memberId: string | null; state: string; sequence: number }

/**
 * A host takes someone off the list. Who is taken off does not come back by themselves: without a moment of signing off
 * the links in their mails give nothing back (`giveBack`). The session is locked; the caller has authorised.
 */
export async function takeOff(ctx: Context, session: LockedSession, seat: Seat): Promise<void> {
  mustNotHaveBegun(session, ctx)
  const gone = { signedOffAt: null, seatKeptUntil: null, waitingNumber: null, offeredAt: null }
  await ctx.db
    .updateTable('enrolments')
    .set({ ...gone, state: 'signed_off', sequence: seat.sequence + (seat.state === 'signed_off' ? 0 : 1) })
    .where('id', '=', seat.id)
    .execute()
  // Who had left already cannot come back now, and nothing else changes.
  if (seat.state === 'signed_off') return
  await recordEnrolment(ctx, seat.state === 'enrolled' ? 'ended' : 'left', session, seat)
  await passOn(ctx, session)
}

/** What these people wrote is erased; that a seat was taken stays, to be counted. */
export async function forgetWords({ db }: Context, enrolmentIds: string[]): Promise<void> {
  if (enrolmentIds.length === 0) return
  await db
    .updateTable('enrolments')
    .set({ brings: '', hopes: '', needs: '', authorityRelation: null, shownTo: 'nobody' })
    .where('id', 'in', enrolmentIds)
    .execute()
  await db.deleteFrom('seatLinks').where('enrolmentId', 'in', enrolmentIds).execute()
}
