import { authorise, memberOf } from '#app/access/policy.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { signOffEnds } from '#app/domain/sessions/seat-rules.server.ts'
import type { ChooseSeat } from '#app/domain/sessions/session-forms.server.ts'
import { type LockedSession, lockSession, mustNotHaveBegun } from '#app/domain/sessions/session-state.server.ts'
import { Conflict, NotFound } from '#app/errors.ts'
import { oneByOne } from './one-by-one.server.ts'
import { mustNotSitAsGuest } from './one-seat.server.ts'
import { mustBeLetIn } from './seat-asking.server.ts'
import { recordEnrolment } from './seat-events.server.ts'
import { findEnrolment, type GivenSeat, giveSeat, type Holder } from './seat-giving.server.ts'
import { leave, mayStillSit, passOn, tendLater } from './waiting-list.server.ts'

/** Take a seat. One at a time for each session, so that the last seat is given once. */
export function enrol(ctx: Context, sessionId: string, choice: ChooseSeat): Promise<GivenSeat> {
  return oneByOne(sessionId, () => inTransaction(ctx, (ctx) => takeSeat(ctx, sessionId, choice)))
}

/** The same, for who stands in line already. In one transaction. */
export async function takeSeat(ctx: Context, sessionId: string, choice: ChooseSeat): Promise<GivenSeat> {
  authorise(ctx.viewer, 'session.enrol')
  const member = memberOf(ctx.viewer)
  const session = await lockSession(ctx, sessionId)
  mustBeLetIn(ctx, session)
  await mustNotSitAsGuest(ctx, sessionId, member.id)
  return giveSeat(ctx, session, { memberId: member.id }, choice)
}

/** Give the seat back, or leave the waiting list. Doing it twice is no fault. */
export function signOff(ctx: Context, sessionId: string): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const member = memberOf(ctx.viewer)
    const session = await lockSession(ctx, sessionId)
    const seat = await findEnrolment(ctx, sessionId, { memberId: member.id })
    if (seat) await stepOut(ctx, session, seat)
  })
}

/** It was a mistake: the seat is theirs again, if it was not given on. Else a seat or a place in the list, as for anyone. */
export function comeBack(ctx: Context, sessionId: string): Promise<GivenSeat> {
  return inTransaction(ctx, async (ctx) => {
    const { id } = memberOf(ctx.viewer)
    return giveBack(ctx, await lockSession(ctx, sessionId), { memberId: id })
  })
}

export async function giveBack(ctx: Context, session: LockedSession, holder: Holder): Promise<GivenSeat> {
  const seat = await findEnrolment(ctx, session.id, holder)
  // Security: only who was let in before comes back by themselves; not who was turned down, or took back a request.
  if (seat?.state === 'signed_off' && !seat.signedOffAt) throw new NotFound('seat')
  if (!seat || seat.state === 'requested' || seat.state === 'declined') throw new NotFound('seat')
  // Security: a link in an old mail is no way back into a closed circle for who left it.
  const memberId = 'memberId' in holder ? holder.memberId : null
  if (!(await mayStillSit(ctx, session, { memberId }))) throw new NotFound('seat')
  return giveSeat(ctx, session, holder)
}

type Seat = { id: string; memberId: string | null; state: string; sequence: number }

/** Whether there was anything to step out of. */
export async function stepOut(ctx: Context, session: LockedSession, seat: Seat): Promise<boolean> {
  const { state } = seat
  if (state === 'enrolled') await endEnrolment(ctx, session, seat)
  if (state === 'waiting' || state === 'offered') await leaveList(ctx, session, seat)
  return state === 'enrolled' || state === 'waiting' || state === 'offered'
}

export async function endEnrolment(ctx: Context, session: LockedSession, seat: Omit<Seat, 'state'>): Promise<void> {
  mustNotHaveBegun(session, ctx)
  const isPostponed = session.state === 'postponed'
  if (!isPostponed && ctx.now >= signOffEnds(session)) throw new Conflict('seats.sign-off-closed')
  const keptUntil = new Date(ctx.now.getTime() + secondThoughts)
  const answer = isPostponed ? { postponedAnswer: 'leave' } : {}
  await freeSeat(ctx, seat, { ...answer, seatKeptUntil: keptUntil })
  await recordEnrolment(ctx, 'ended', session, seat)
  await tendLater(ctx, session.id, keptUntil)
}

/** So long the seat is kept for who pressed by mistake. */
const secondThoughts = 30_000

/** The seat is no longer theirs; their calendar hears so by the next sequence. */
export const freeSeat = (
  { db, now }: Context,
  { id, sequence }: Omit<Seat, 'state'>,
  also: { postponedAnswer?: string; seatKeptUntil?: Date } = {},
) =>
  db
    .updateTable('enrolments')
    .set({ state: 'signed_off', signedOffAt: now, sequence: sequence + 1, ...also })
    .where('id', '=', id)
    .execute()

async function leaveList(ctx: Context, session: LockedSession, seat: Seat): Promise<void> {
  mustNotHaveBegun(session, ctx)
  await leave(ctx, seat.id)
  await recordEnrolment(ctx, 'left', session, seat)
  await passOn(ctx, session)
}
