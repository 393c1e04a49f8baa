import { memberOf } from '#app/access/policy.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import type { SeatAnswer } from '#app/domain/sessions/session.ts'
import { type LockedSession, lockSession } from '#app/domain/sessions/session-state.server.ts'
import { Conflict, NotFound } from '#app/errors.ts'
import { endEnrolment } from './enrolment-actions.server.ts'
import { recordEnrolment } from './seat-events.server.ts'
import { findEnrolment } from './seat-giving.server.ts'
import { actByLink, findByLink, sessionBehind } from './seat-token.server.ts'

// A session is postponed: whoever has a seat says whether they stay, step out, or wait for the date. Who says nothing
// keeps the seat.

/** By who is signed in, about their own seat. */
export function answerPostponement(ctx: Context, sessionId: string, answer: SeatAnswer): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const member = memberOf(ctx.viewer)
    const session = await lockSession(ctx, sessionId)
    const seat = await findEnrolment(ctx, sessionId, { memberId: member.id })
    if (!seat) throw new NotFound('seat')
    await keepAnswer(ctx, session, seat, answer)
  })
}

/** By the link in the mail. */
export const answerByToken = (ctx: Context, token: string, answer: SeatAnswer): Promise<void> =>
  actByLink(ctx, token, 'answer', (ctx, session, seat) => keepAnswer(ctx, session, seat, answer))

/** What the page behind the link tells: the title, the time, and what was answered. */
export async function readAnswerLink(ctx: Context, token: string) {
  const seat = await findByLink(ctx, token, 'answer')
  return {
    ...sessionBehind(seat),
    enrolled: seat.state === 'enrolled',
    answer: seat.postponedAnswer as SeatAnswer | null,
  }
}

type Seat = { id: string; memberId: string | null; state: string; sequence: number; postponedAnswer: string | null }

async function keepAnswer(ctx: Context, session: LockedSession, seat: Seat, answer: SeatAnswer): Promise<void> {
  if (session.state === 'cancelled') throw new Conflict('sessions.is-cancelled')
  if (session.state !== 'postponed') throw new Conflict('postponement.answer.dated')
  if (seat.postponedAnswer === answer) return
  if (seat.state !== 'enrolled') throw new Conflict('postponement.answer.left')
  if (answer === 'leave') return endEnrolment(ctx, session, seat)
  await ctx.db.updateTable('enrolments').set({ postponedAnswer: answer }).where('id', '=', seat.id).execute()
  await recordEnrolment(ctx, 'answered', session, seat)
}
