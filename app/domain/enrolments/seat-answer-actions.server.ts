import { memberOf } from '#app/access/policy.ts'
import { system } from '#app/access/viewer.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import type { SeatAnswer, SessionState } from '#app/domain/sessions/session.ts'
import { type LockedSession, lockSession } from '#app/domain/sessions/session-state.server.ts'
import { Conflict, NotFound } from '#app/errors.ts'
import { endEnrolment } from './enrolment-actions.server.ts'
import { findEnrolment, recordEnrolment } from './seat-giving.server.ts'
import { hashOf } from './seat-token.server.ts'

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

/**
 * By the link in the mail. Security: it is a key to one seat and to this answer, and works without signing in; opening it
 * changes nothing, since mail scanners open every link.
 */
export function answerByToken(ctx: Context, token: string, answer: SeatAnswer): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const { sessionId } = await findByToken(ctx, token)
    // The link is the right to do this, whoever is signed in on this device.
    const asLink = { ...ctx, viewer: system }
    const session = await lockSession(asLink, sessionId)
    // Read again behind the lock: the same link may be used in two tabs.
    await keepAnswer(asLink, session, await findByToken(asLink, token), answer)
  })
}

/** What the page behind the link tells: the title, the time, and what was answered. Nothing of the person or the table. */
export async function readAnswerLink(ctx: Context, token: string) {
  const { heldBack, title, startsAt, endsAt, sessionState, state, postponedAnswer } = await findByToken(ctx, token)
  return {
    // Security: the link opens without a reading rule, so it shows no word that is being looked at again.
    title: heldBack ? '' : title,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    state: sessionState as SessionState,
    enrolled: state === 'enrolled',
    answer: postponedAnswer as SeatAnswer | null,
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

async function findByToken({ db }: Context, token: string) {
  const found = await db
    .selectFrom('enrolments')
    .innerJoin('sessions', 'sessions.id', 'enrolments.sessionId')
    .select(['enrolments.id', 'enrolments.memberId', 'enrolments.sessionId', 'enrolments.sequence'])
    .select(['enrolments.state', 'enrolments.postponedAnswer', 'sessions.state as sessionState'])
    .select(['sessions.title', 'sessions.startsAt', 'sessions.endsAt', 'sessions.heldBack'])
    .where('answerTokenHash', '=', hashOf(token))
    .executeTakeFirst()
  if (!found) throw new NotFound('answer link')
  return found
}
