import { authorise, memberOf } from '#app/access/policy.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { seatOfCode } from '#app/domain/enrolments/seat-code.server.ts'
import { recordEvent } from '#app/domain/events/record-event.server.ts'
import { hostKeys } from '#app/domain/sessions/session.ts'
import { type LockedSession, lockSession } from '#app/domain/sessions/session-state.server.ts'
import { Conflict, NotFound } from '#app/errors.ts'
import { mustBeNow } from './attendance-window.server.ts'
import { ofThisDate } from './date-of-mark.server.ts'
import { codeOfProof } from './proof-code.server.ts'

/**
 * This person is here, or is not after all. Doing it twice is no fault: two hosts stand at two doors, and a press that
 * went astray is sent again.
 */
export function markAttendance(ctx: Context, sessionId: string, enrolmentId: string, present: boolean): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    // Asked first, so that a host whose sign-in ended is asked to sign in, also for what visitors cannot see.
    memberOf(ctx.viewer)
    const session = await lockSession(ctx, sessionId)
    authorise(ctx.viewer, 'session.revise', session)
    mustBeNow(session, ctx.now)
    await (present ? mark(ctx, session, enrolmentId) : unmark(ctx, session, enrolmentId))
  })
}

/** The same by the code someone shows. Returns the session it is of. */
export async function markByCode(ctx: Context, code: string, present: boolean): Promise<void> {
  memberOf(ctx.viewer)
  const enrolmentId = seatOfCode(code)
  const seat = enrolmentId && (await findSeat(ctx, enrolmentId))
  if (!seat) throw new NotFound('seat')
  await markAttendance(ctx, seat.sessionId, seat.id, present)
}

async function mark(ctx: Context, session: LockedSession, enrolmentId: string): Promise<void> {
  const seat = await findSeat(ctx, enrolmentId)
  // Security: a seat of another session is not this host's.
  if (seat?.sessionId !== session.id) throw new NotFound('seat')
  if (seat.state !== 'enrolled') throw new Conflict('attendance.no-seat')
  const attendance = { markedById: memberOf(ctx.viewer).id, markedAt: ctx.now }
  const marked = await ctx.db
    .insertInto('attendances')
    .values({ enrolmentId, proofCode: codeOfProof(enrolmentId), ...attendance })
    // Who was marked for a date that was put off since is marked anew; who is here already stays as they are.
    .onConflict((conflict) =>
      conflict.column('enrolmentId').doUpdateSet(attendance).where('attendances.markedAt', '<=', ofThisDate(session)),
    )
    .returning('enrolmentId')
    .executeTakeFirst()
  if (marked) await recordAttendance(ctx, 'marked', session, enrolmentId)
}

async function unmark(ctx: Context, session: LockedSession, enrolmentId: string): Promise<void> {
  const seat = await findSeat(ctx, enrolmentId)
  if (seat?.sessionId !== session.id) throw new NotFound('seat')
  const { numDeletedRows } = await ctx.db
    .deleteFrom('attendances')
    .where('enrolmentId', '=', enrolmentId)
    .executeTakeFirst()
  if (numDeletedRows > 0) await recordAttendance(ctx, 'unmarked', session, enrolmentId)
}

const findSeat = ({ db }: Context, enrolmentId: string) =>
  db.selectFrom('enrolments').select(['id', 'sessionId', 'state']).where('id', '=', enrolmentId).executeTakeFirst()

// Security: who was there, and so who was not, is for the hosts.
const recordAttendance = (ctx: Context, step: 'marked' | 'unmarked', session: LockedSession, id: string) =>
  recordEvent(ctx, { name: `attendance.${step}`, subjectId: id, audience: hostKeys(session) })
