import { randomUUID } from 'node:crypto'
import { authorise, memberOf } from '#app/access/policy.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { recordEvent } from '#app/domain/events/record-event.server.ts'
import { passGate } from '#app/domain/privacy/gate.server.ts'
import { seatsTaken } from '#app/domain/sessions/session-actions.server.ts'
import type { ChooseSeat } from '#app/domain/sessions/session-forms.server.ts'
import { type LockedSession, lockSession, mustNotHaveBegun } from '#app/domain/sessions/session-state.server.ts'
import { Conflict } from '#app/errors.ts'

/** Take a seat. One at a time for each session, so that the last seat is given once. */
export function enrol(ctx: Context, sessionId: string, { role, brings, needs, ...left }: ChooseSeat): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    authorise(ctx.viewer, 'session.enrol')
    const member = memberOf(ctx.viewer)
    const session = await lockSession(ctx, sessionId)
    const before = await findEnrolment(ctx, sessionId, member.id)
    if (before?.state === 'enrolled') throw new Conflict('sessions.already-enrolled')
    mustNotHaveBegun(session, ctx)
    if (session.state === 'postponed') throw new Conflict('sessions.is-postponed')
    if ((await seatsTaken(ctx, sessionId)) >= session.capacity) throw new Conflict('sessions.is-full')

    const id = before?.id ?? randomUUID()
    await passGate(ctx, 'enrolment', { id, texts: { brings, needs }, left })
    // Coming back keeps the row and its name in calendars; a higher sequence makes the new invitation count.
    const sequence = before ? before.sequence + 1 : 0
    const seat = {
      role,
      brings,
      needs,
      sequence,
      state: 'enrolled',
      enrolledAt: ctx.now,
      signedOffAt: null,
      postponedAnswer: null,
    }
    await ctx.db
      .insertInto('enrolments')
      .values({ id, sessionId, memberId: member.id, ...seat })
      .onConflict((conflict) =>
        conflict
          .columns(['sessionId', 'memberId'])
          .doUpdateSet({ ...seat, signOffTokenHash: null, answerTokenHash: null }),
      )
      .execute()
    await recordEnrolment(ctx, 'made', session, { id, memberId: member.id })
  })
}

/** Give the seat back. Doing it twice is no fault. */
export function signOff(ctx: Context, sessionId: string): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const member = memberOf(ctx.viewer)
    const session = await lockSession(ctx, sessionId)
    const enrolment = await findEnrolment(ctx, sessionId, member.id)
    if (enrolment?.state === 'enrolled') await endEnrolment(ctx, session, { ...enrolment, memberId: member.id })
  })
}

type Ending = { id: string; memberId: string | null; sequence: number }

export async function endEnrolment(ctx: Context, session: LockedSession, enrolment: Ending): Promise<void> {
  mustNotHaveBegun(session, ctx)
  const answer = session.state === 'postponed' ? { postponedAnswer: 'leave' } : {}
  await ctx.db
    .updateTable('enrolments')
    .set({ state: 'signed_off', signedOffAt: ctx.now, sequence: enrolment.sequence + 1, ...answer })
    .where('id', '=', enrolment.id)
    .execute()
  await recordEnrolment(ctx, 'ended', session, enrolment)
}

export const findEnrolment = ({ db }: Context, sessionId: string, memberId: string) =>
  db
    .selectFrom('enrolments')
    .select(['id', 'state', 'sequence', 'postponedAnswer'])
    .where('sessionId', '=', sessionId)
    .where('memberId', '=', memberId)
    .executeTakeFirst()

export function recordEnrolment(
  ctx: Context,
  step: 'made' | 'ended' | 'answered',
  { circleId }: LockedSession,
  { id, memberId }: { id: string; memberId: string | null },
) {
  // Security: who comes is for that person and the hosts; others see seats by sector.
  const audience = [...(memberId ? [`member:${memberId}`] : []), `host:${circleId}`]
  return recordEvent(ctx, { name: `enrolment.${step}`, subjectId: id, audience })
}
