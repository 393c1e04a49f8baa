import { sql } from 'kysely'
import { findViewer } from '#app/access/find-viewer.server.ts'
import type { Context } from '#app/domain/context.server.ts'
import { canOffer, offerEnds, whyNoSeat } from '#app/domain/sessions/seat-rules.server.ts'
import { hasBegun, sessionAudience, type Visibility } from '#app/domain/sessions/session.ts'
import type { LockedSession } from '#app/domain/sessions/session-state.server.ts'
import { recordEnrolment } from './seat-events.server.ts'
import { type AtTable, givenTo, readTable } from './table.server.ts'

/**
 * Offers that lapsed end, and every free seat is offered to the first in the list who may sit. Behind the lock of the
 * session, and before anyone else is given a seat: who waits comes first, whether or not a job ran in time. Gives the
 * table as it is then.
 */
export async function passOn(ctx: Context, session: LockedSession): Promise<AtTable[]> {
  const table = await readTable(ctx, session.id)
  if (session.state !== 'announced' || hasBegun(session, ctx.now)) return table
  // Security: who left the closed circle, or stands outside one that closed, is offered nothing there any more.
  for (const seat of table)
    if (isLapsed(session, seat, ctx.now) || (seat.state === 'offered' && !(await mayStillSit(ctx, session, seat))))
      await lapse(ctx, session, seat)
  if (!canOffer(session.startsAt, ctx.now)) return table
  for (let next = await firstToSit(ctx, session, table); next; next = await firstToSit(ctx, session, table))
    await offer(ctx, session, next)
  return table
}

/** Who is next, when a seat is free for them. */
export async function firstToSit(ctx: Context, session: LockedSession, table: AtTable[]): Promise<AtTable | undefined> {
  // On a busy evening the list is long and the table full: that is one thing to look at.
  if (table.filter(({ holdsSeat }) => holdsSeat).length >= session.capacity) return
  for (const one of table.filter(({ state }) => state === 'waiting'))
    if (!whyNoSeat(session, givenTo(one, table), one, ctx.now) && (await mayStillSit(ctx, session, one))) return one
}

// Security: who left since, or left the closed circle whose session it is, is sent no word of it.
export async function mayStillRead(
  { db }: Context,
  { audience }: { audience: string[] },
  { memberId }: { memberId: string | null },
): Promise<boolean> {
  if (!memberId) return true
  const viewer = await findViewer(db, memberId)
  return viewer.kind === 'member' && viewer.keys.some((key) => audience.includes(key))
}

/**
 * The same of a seat at this table. While its text is being looked at again the list goes on as it was: nobody loses their
 * place by what a reader said, and nobody comes before them. Their letters say no word of it meanwhile.
 */
export const mayStillSit = (ctx: Context, session: LockedSession, seat: { memberId: string | null }) =>
  mayStillRead(
    ctx,
    { audience: sessionAudience({ ...session, visibility: session.visibility as Visibility, heldBack: false }) },
    seat,
  )

const isLapsed = (session: LockedSession, { state, offeredAt }: AtTable, now: Date) =>
  state === 'offered' && offeredAt !== null && offerEnds({ ...session, offeredAt }) <= now

async function offer(ctx: Context, session: LockedSession, seat: AtTable): Promise<void> {
  Object.assign(seat, { state: 'offered', holdsSeat: true, offeredAt: ctx.now })
  await ctx.db
    .updateTable('enrolments')
    .set({ state: 'offered', offeredAt: ctx.now })
    .where('id', '=', seat.id)
    .execute()
  await recordEnrolment(ctx, 'offered', session, seat)
  await tendLater(ctx, session.id, offerEnds({ ...session, offeredAt: ctx.now }))
}

// Who let an offer lapse is out of the list: else one who is away would be asked day after day while others wait.
async function lapse(ctx: Context, session: LockedSession, seat: AtTable): Promise<void> {
  Object.assign(seat, { state: 'signed_off', holdsSeat: false })
  await leave(ctx, seat.id)
  await recordEnrolment(ctx, 'lapsed', session, seat)
}

export const leave = ({ db, now }: Context, id: string) =>
  db
    .updateTable('enrolments')
    .set({ state: 'signed_off', signedOffAt: now, waitingNumber: null, offeredAt: null, seatKeptUntil: null })
    .where('id', '=', id)
    .execute()

/** Look at this table again at that moment. It does no harm when that happens twice, or too early. */
export async function tendLater({ db }: Context, sessionId: string, at: Date): Promise<void> {
  const payload = JSON.stringify({ sessionId })
  await sql`select graphile_worker.add_job('tend-seats', ${payload}::json, run_at := ${at})`.execute(db)
}
