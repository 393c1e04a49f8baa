import type { Context } from '#app/domain/context.server.ts'
import { signOffEnds } from '#app/domain/sessions/seat-rules.server.ts'
import { type EnrolmentState, hasBegun, type SessionState } from '#app/domain/sessions/session.ts'
import { giveBack, stepOut } from './enrolment-actions.server.ts'
import { actByLink, findByLink, keepSeatLink, sessionBehind } from './seat-token.server.ts'

/** What the page behind the link tells: the session's title and time, and what of a seat is still there. */
export async function readSignOff(ctx: Context, token: string) {
  const seat = await findByLink(ctx, token, 'sign-off')
  return { session: sessionBehind(seat), seat: whatCanEnd(seat, ctx.now) }
}

type Ending = { state: string; seatKeptUntil: Date | null; startsAt: Date; endsAt: Date; signOffHours: number }

/** What there is to step out of, and whether that can still be done or undone. */
export const whatCanEnd = (
  { state, seatKeptUntil, sessionState, ...hours }: Ending & { sessionState: SessionState },
  now: Date,
) => ({
  has: state as EnrolmentState,
  hasBegun: sessionState === 'announced' && hasBegun(hours, now),
  isClosed: sessionState === 'announced' && signOffEnds(hours) <= now,
  until: sessionState === 'announced' ? signOffEnds(hours).toISOString() : null,
  isKept: seatKeptUntil !== null && seatKeptUntil > now,
})

/** Gives the seat back, or the place in the list; false when that was done before. */
export const signOffByToken = (ctx: Context, token: string): Promise<boolean> =>
  actByLink(ctx, token, 'sign-off', stepOut)

/** Takes the sign-off back; pressed twice, once. Older links are worth nothing for what they get now, but for this one. */
export const comeBackByToken = (ctx: Context, token: string): Promise<void> =>
  actByLink(ctx, token, 'sign-off', async (ctx, session, { memberId, guestId, state }) => {
    if (isIn(state)) return
    const { id } = await giveBack(ctx, session, memberId ? { memberId } : { guestId: guestId as string })
    await keepSeatLink(ctx, id, token, 'sign-off')
  })

const isIn = (state: string) => state === 'enrolled' || state === 'waiting'
