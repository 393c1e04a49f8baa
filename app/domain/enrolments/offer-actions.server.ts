import { memberOf } from '#app/access/policy.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { offerEnds } from '#app/domain/sessions/seat-rules.server.ts'
import type { EnrolmentState, OfferAnswer } from '#app/domain/sessions/session.ts'
import { readSession } from '#app/domain/sessions/session-queries.server.ts'
import { type LockedSession, lockSession, mustNotHaveBegun } from '#app/domain/sessions/session-state.server.ts'
import { Conflict, NotFound } from '#app/errors.ts'
import { recordEnrolment } from './seat-events.server.ts'
import { findEnrolment } from './seat-giving.server.ts'
import { actByLink, findByLink, findMySeat, type LinkedSeat, sessionBehind } from './seat-token.server.ts'
import { leave, passOn } from './waiting-list.server.ts'

// A seat came free and is offered to who waits: theirs until the offer ends.

/** By who is signed in, about what is offered to them. */
export function answerOffer(ctx: Context, sessionId: string, answer: OfferAnswer): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const holder = { memberId: memberOf(ctx.viewer).id }
    const session = await lockSession(ctx, sessionId)
    const find = () => findEnrolment(ctx, sessionId, holder)
    await keepAnswer(ctx, session, find, answer)
  })
}

/** By the link in the mail. */
export const answerOfferByToken = (ctx: Context, token: string, answer: OfferAnswer): Promise<void> =>
  actByLink(ctx, token, 'offer', (ctx, session) =>
    keepAnswer(ctx, session, () => findByLink(ctx, token, 'offer'), answer),
  )

/** What the page behind the link tells. */
export async function readOfferByToken(ctx: Context, token: string) {
  const seat = await findByLink(ctx, token, 'offer')
  return { session: sessionBehind(seat), offer: offerShown(seat, ctx.now) }
}

/** The same for who is signed in. */
export async function readMyOffer(ctx: Context, sessionId: string) {
  const seat = await findMySeat(ctx, sessionId)
  return { session: await readSession(ctx, sessionId), offer: offerShown(seat, ctx.now) }
}

type Offered = Pick<LinkedSeat, 'state' | 'sessionState' | 'offeredAt' | 'datedAt' | 'startsAt'> & {
  isClosed?: boolean
}

function offerShown({ state, sessionState, offeredAt, datedAt, startsAt, isClosed }: Offered, now: Date) {
  const until = offeredAt && offerEnds({ offeredAt, datedAt, startsAt })
  const isFrozen = sessionState === 'postponed'
  return {
    has: state as EnrolmentState,
    until: until?.toISOString() ?? null,
    isOpen: state === 'offered' && !isClosed && (isFrozen || (until !== null && until > now)),
    // The mail named another date or place.
    isChanged: offeredAt !== null && datedAt > offeredAt,
  }
}

type Seat = { id: string; memberId: string | null; state: string; sequence: number }
type Find = () => Promise<Seat | undefined>

async function keepAnswer(ctx: Context, session: LockedSession, find: Find, answer: OfferAnswer): Promise<void> {
  mustNotHaveBegun(session, ctx)
  if (session.state === 'postponed') throw new Conflict('offers.frozen')
  // What has lapsed goes on first: an offer is as good as the clock, not as a job.
  await passOn(ctx, session)
  const seat = await find()
  if (!seat) throw new NotFound('offer')
  // The button pressed twice is no fault.
  if (answer === 'accept' && seat.state === 'enrolled') return
  if (seat.state !== 'offered') throw new Conflict('offers.stale')
  if (answer === 'decline') {
    await leave(ctx, seat.id)
    await recordEnrolment(ctx, 'left', session, seat)
    await passOn(ctx, session)
    return
  }
  const taken = { state: 'enrolled', waitingNumber: null, offeredAt: null, enrolledAt: ctx.now }
  await ctx.db
    .updateTable('enrolments')
    .set({ ...taken, sequence: seat.sequence + 1 })
    .where('id', '=', seat.id)
    .execute()
  await recordEnrolment(ctx, 'made', session, seat)
}
