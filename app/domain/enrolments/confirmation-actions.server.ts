import { memberOf } from '#app/access/policy.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import type { ConfirmationAnswer, EnrolmentState } from '#app/domain/sessions/session.ts'
import { readSession } from '#app/domain/sessions/session-queries.server.ts'
import { type LockedSession, lockSession, mustNotHaveBegun } from '#app/domain/sessions/session-state.server.ts'
import { Conflict, NotFound } from '#app/errors.ts'
import { endEnrolment } from './enrolment-actions.server.ts'
import { recordEnrolment } from './seat-events.server.ts'
import { findEnrolment } from './seat-giving.server.ts'
import { actByLink, findByLink, findMySeat, type LinkedSeat, sessionBehind } from './seat-token.server.ts'

// "Are you still coming?" Asked days before; one press to say so, or to give the seat to someone else.

/** By who is signed in, about their own seat. */
export function confirmSeat(ctx: Context, sessionId: string, answer: ConfirmationAnswer): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const holder = { memberId: memberOf(ctx.viewer).id }
    const session = await lockSession(ctx, sessionId)
    const seat = await findEnrolment(ctx, sessionId, holder)
    if (!seat) throw new NotFound('seat')
    await keepAnswer(ctx, session, seat, answer)
  })
}

/** By the link in the mail. */
export const confirmByToken = (ctx: Context, token: string, answer: ConfirmationAnswer): Promise<void> =>
  actByLink(ctx, token, 'confirmation', (ctx, session, seat) => keepAnswer(ctx, session, seat, answer))

/** What the page behind the link tells. */
export async function readConfirmation(ctx: Context, token: string) {
  const seat = await findByLink(ctx, token, 'confirmation')
  return { session: sessionBehind(seat), seat: confirmationShown(seat, ctx.now) }
}

/** The same for who is signed in. */
export async function readMyConfirmation(ctx: Context, sessionId: string) {
  const seat = await findMySeat(ctx, sessionId)
  return { session: await readSession(ctx, sessionId), seat: confirmationShown(seat, ctx.now) }
}

type Asked = Pick<LinkedSeat, 'state' | 'sessionState' | 'startsAt' | 'datedAt' | 'confirmedAt'>

const confirmationShown = ({ state, sessionState, startsAt, datedAt, confirmedAt }: Asked, now: Date) => ({
  has: state as EnrolmentState,
  isConfirmed: confirmedAt !== null && confirmedAt >= datedAt,
  hasBegun: sessionState === 'announced' && startsAt <= now,
})

type Seat = { id: string; memberId: string | null; state: string; sequence: number }

async function keepAnswer(ctx: Context, session: LockedSession, seat: Seat, answer: ConfirmationAnswer): Promise<void> {
  mustNotHaveBegun(session, ctx)
  if (session.state === 'postponed') throw new Conflict('sessions.is-postponed')
  if (seat.state !== 'enrolled' && answer === 'give-back') return
  if (seat.state !== 'enrolled') throw new Conflict('reconfirmation.gone')
  if (answer === 'give-back') return endEnrolment(ctx, session, seat)
  await ctx.db.updateTable('enrolments').set({ confirmedAt: ctx.now }).where('id', '=', seat.id).execute()
  await recordEnrolment(ctx, 'confirmed', session, seat)
}

/** Whether the page asks me if I still come: a mail did, and I have not said so. */
export async function amAsked(ctx: Context, session: { id: string; standing: string }): Promise<boolean> {
  if (session.standing !== 'enrolled' || ctx.viewer.kind !== 'member') return false
  const { askedAt, confirmedAt, datedAt, startsAt } = await findMySeat(ctx, session.id)
  return startsAt > ctx.now && askedAt !== null && askedAt >= datedAt && !(confirmedAt && confirmedAt >= datedAt)
}
