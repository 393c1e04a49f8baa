import { authorise, memberOf } from '#app/access/policy.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { takeSeat } from '#app/domain/enrolments/enrolment-actions.server.ts'
import { oneByOne } from '#app/domain/enrolments/one-by-one.server.ts'
import { mustNotSitAsGuest } from '#app/domain/enrolments/one-seat.server.ts'
import { askForSeat, letsThemselvesIn, moveAskedSeat } from '#app/domain/enrolments/seat-asking.server.ts'
import { findEnrolment, giveSeat, type Holder } from '#app/domain/enrolments/seat-giving.server.ts'
import { recordEvent } from '#app/domain/events/record-event.server.ts'
import { passGate } from '#app/domain/privacy/gate.server.ts'
import { asksFirst } from '#app/domain/sessions/enrolment-mode.ts'
import { hostKeys } from '#app/domain/sessions/session.ts'
import { type LockedSession, lockSession, mustNotHaveBegun } from '#app/domain/sessions/session-state.server.ts'
import { Conflict, NotFound } from '#app/errors.ts'
import { answersIn, keepAnswers } from './criterion-answers.server.ts'
import type { AnswerRequest, TakeSeat } from './seat-request-forms.server.ts'

/** The one form to come to a table with: it gives a seat, or asks a host for one, as the session says. */
export function takeOrAsk(
  ctx: Context,
  sessionId: string,
  form: TakeSeat,
): Promise<'enrolled' | 'waiting' | 'requested'> {
  return oneByOne(sessionId, () => inTransaction(ctx, (ctx) => takeOrAskNow(ctx, sessionId, form)))
}

async function takeOrAskNow(ctx: Context, sessionId: string, form: TakeSeat) {
  authorise(ctx.viewer, 'session.enrol')
  const { id: memberId } = memberOf(ctx.viewer)
  const session = await lockSession(ctx, sessionId)
  const { reason, 'asked[]': _asked, 'answer[]': _answers, ...choice } = form
  if (letsThemselvesIn(ctx, session) || !asksFirst(session.enrolmentMode))
    return (await takeSeat(ctx, sessionId, choice)).state

  await mustNotSitAsGuest(ctx, sessionId, memberId)
  const asked = await answersIn(ctx, session, form)
  const id = await askForSeat(ctx, session, { memberId }, choice)
  const given = asked.map(({ answer }, at) => [`answer-${at}`, answer])
  const texts = { reason, ...Object.fromEntries(given) }
  await passGate(ctx, 'seat-request', { id, texts, left: form, partly: true })
  const fresh = {
    requestedAt: ctx.now,
    reason,
    talkAskedAt: null,
    answeredAt: null,
    answeredById: null,
    hostSaid: '',
  }
  await ctx.db
    .insertInto('seatRequests')
    .values({ enrolmentId: id, ...fresh })
    .onConflict((conflict) => conflict.column('enrolmentId').doUpdateSet(fresh))
    .execute()
  await keepAnswers(ctx, id, asked)
  await recordRequest(ctx, 'made', session, { id, memberId })
  return 'requested' as const
}

/**
 * Yes gives a seat, or a place in the waiting list; a no can be looked at again. Pressing the same twice is no fault, and
 * what a co-host answered meanwhile is told.
 */
export function answerRequest(ctx: Context, sessionId: string, id: string, form: AnswerRequest): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const session = await lockSession(ctx, sessionId)
    authorise(ctx.viewer, 'session.revise', session)
    const { id: hostId } = memberOf(ctx.viewer)
    const request = await findRequest(ctx, sessionId, id)
    if (request.state !== 'requested' && request.state !== 'declined') {
      if (form.answer === 'yes' && request.state !== 'signed_off') return
      throw new Conflict(request.state === 'signed_off' ? 'requests.taken-back' : 'requests.already-given')
    }
    mustNotHaveBegun(session, ctx)
    const { answer, words, ...left } = form
    await passGate(ctx, 'seat-request', { id, texts: { words }, left, partly: true })
    await ctx.db
      .updateTable('seatRequests')
      .set({
        hostSaid: words,
        answeredById: hostId,
        answeredAt: answer === 'talk' ? null : ctx.now,
        talkAskedAt: answer === 'talk' ? ctx.now : request.talkAskedAt,
      })
      .where('enrolmentId', '=', id)
      .execute()
    if (answer === 'yes') {
      await giveSeat(ctx, session, holderOf(request))
      return
    }
    await moveAskedSeat(ctx, id, answer === 'no' ? 'declined' : 'requested')
    await recordRequest(ctx, answer === 'no' ? 'declined' : 'talk-asked', session, request)
  })
}

/** By who asked: it is no longer wanted. Doing it twice is no fault. */
export function withdrawRequest(ctx: Context, sessionId: string): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const { id: memberId } = memberOf(ctx.viewer)
    const session = await lockSession(ctx, sessionId)
    const enrolment = await findEnrolment(ctx, sessionId, { memberId })
    if (!enrolment) throw new NotFound('request')
    if (enrolment.state === 'signed_off') return
    if (enrolment.state !== 'requested') throw new Conflict('requests.answered-meanwhile')
    await moveAskedSeat(ctx, enrolment.id, 'signed_off')
    await recordRequest(ctx, 'taken-back', session, enrolment)
  })
}

async function findRequest({ db }: Context, sessionId: string, id: string) {
  const found = await db
    .selectFrom('seatRequests')
    .innerJoin('enrolments', 'enrolments.id', 'seatRequests.enrolmentId')
    .select(['enrolments.id', 'enrolments.state', 'enrolments.memberId', 'enrolments.guestId', 'talkAskedAt'])
    .where('enrolments.id', '=', id)
    // Security: a host answers at their own table, whatever id they send.
    .where('enrolments.sessionId', '=', sessionId)
    .executeTakeFirst()
  if (!found) throw new NotFound('request')
  return found
}

const holderOf = ({ memberId, guestId }: { memberId: string | null; guestId: string | null }): Holder =>
  memberId ? { memberId } : { guestId: guestId ?? '' }

function recordRequest(
  ctx: Context,
  step: 'made' | 'talk-asked' | 'declined' | 'taken-back',
  session: LockedSession,
  { id, memberId }: { id: string; memberId: string | null },
) {
  // Security: who asks, and what came of it, is for that person and the hosts.
  const audience = [...(memberId ? [`member:${memberId}`] : []), ...hostKeys(session)]
  return recordEvent(ctx, { name: `seat-request.${step}`, subjectId: id, audience })
}
