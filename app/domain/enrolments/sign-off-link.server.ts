import { system } from '#app/access/viewer.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { type SessionState, standingOf } from '#app/domain/sessions/session.ts'
import { lockSession } from '#app/domain/sessions/session-state.server.ts'
import { NotFound } from '#app/errors.ts'
import { endEnrolment } from './enrolment-actions.server.ts'
import { hashOf } from './seat-token.server.ts'

// Security: the link in a mail is a key to one seat and to nothing else. It works without signing in, for who reads mail
// elsewhere; the database holds its hash only, and opening it changes nothing, since mail scanners open every link.

/** What the page behind the link tells: the session's title and time, and whether the seat is still there. */
export async function readSignOff(ctx: Context, token: string) {
  const { heldBack, startsAt, endsAt, state, enrolled, ...seat } = await findSeat(ctx, token)
  // Security: the link opens without a reading rule, so it shows no word that is being looked at again.
  const title = heldBack ? '' : seat.title
  const standing = standingOf({ state, startsAt, endsAt, capacity: 0, taken: 0, enrolled }, ctx.now)
  const hasBegun = state === 'announced' && startsAt <= ctx.now
  return { title, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), standing, enrolled, hasBegun }
}

/** Gives the seat back; false when that was done before. */
export function signOffByToken(ctx: Context, token: string): Promise<boolean> {
  return inTransaction(ctx, async (ctx) => {
    const { sessionId } = await findSeat(ctx, token)
    // The link is the right to do this, whoever is signed in on this device.
    const session = await lockSession({ ...ctx, viewer: system }, sessionId)
    // Read again behind the lock: the same link may be used in two tabs.
    const { id, memberId, sequence, enrolled } = await findSeat(ctx, token)
    if (enrolled) await endEnrolment({ ...ctx, viewer: system }, session, { id, memberId, sequence })
    return enrolled
  })
}

async function findSeat({ db }: Context, token: string) {
  const found = await db
    .selectFrom('enrolments')
    .innerJoin('sessions', 'sessions.id', 'enrolments.sessionId')
    .select(['enrolments.id', 'enrolments.memberId', 'enrolments.sessionId', 'enrolments.sequence'])
    .select(['enrolments.state as enrolmentState', 'sessions.title', 'sessions.startsAt', 'sessions.endsAt'])
    .select(['sessions.state', 'sessions.heldBack'])
    .where('signOffTokenHash', '=', hashOf(token))
    .executeTakeFirst()
  if (!found) throw new NotFound('sign-off link')
  const { enrolmentState, ...seat } = found
  return { ...seat, state: seat.state as SessionState, enrolled: enrolmentState === 'enrolled' }
}
