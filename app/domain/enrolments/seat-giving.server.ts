import { randomUUID } from 'node:crypto'
import type { Context } from '#app/domain/context.server.ts'
import { recordEvent } from '#app/domain/events/record-event.server.ts'
import { passGate } from '#app/domain/privacy/gate.server.ts'
import { withoutLeave } from '#app/domain/privacy/leave-form.server.ts'
import { seatsTaken } from '#app/domain/sessions/session-actions.server.ts'
import type { ChooseSeat } from '#app/domain/sessions/session-forms.server.ts'
import { type LockedSession, mustNotHaveBegun } from '#app/domain/sessions/session-state.server.ts'
import { Conflict } from '#app/errors.ts'

/** Whose seat it is: a member's, or a guest's who takes part once. */
export type Holder = { memberId: string } | { guestId: string }

/** What became of it: a seat, or a place in the waiting list. */
export type GivenSeat = { id: string; state: 'enrolled' | 'waiting' }

/**
 * Give this person a seat, or a place in the waiting list when none is left for them. The one way in, whoever asks for
 * it: in the transaction of the caller, who has locked the session (`lockSession`) and authorised. Without a choice the one
 * stays that was made when the seat was asked for.
 */
export async function giveSeat(
  ctx: Context,
  session: LockedSession,
  holder: Holder,
  choice?: ChooseSeat,
): Promise<GivenSeat> {
  const before = await findEnrolment(ctx, session.id, holder)
  if (before?.state === 'enrolled') throw new Conflict('sessions.already-enrolled')
  mustNotHaveBegun(session, ctx)
  if (session.state === 'postponed') throw new Conflict('sessions.is-postponed')
  if ((await seatsTaken(ctx, session.id)) >= session.capacity) throw new Conflict('sessions.is-full')

  const id = before?.id ?? randomUUID()
  const chosen = choice && (await passChoice(ctx, id, choice))
  // Coming back keeps the row and its name in calendars; a higher sequence makes the new invitation count.
  const sequence = before ? before.sequence + 1 : 0
  const fresh = { signedOffAt: null, postponedAnswer: null, signOffTokenHash: null, answerTokenHash: null }
  const seat = { ...chosen, ...fresh, sequence, state: 'enrolled' as const, enrolledAt: ctx.now }
  if (before) await ctx.db.updateTable('enrolments').set(seat).where('id', '=', id).execute()
  else
    await ctx.db
      .insertInto('enrolments')
      .values({ id, sessionId: session.id, ...holder, ...seat })
      .execute()
  await recordEnrolment(ctx, 'made', session, { id, memberId: null, ...holder })
  return { id, state: seat.state }
}

/** What someone chose, once its words have passed the gate. */
export async function passChoice(ctx: Context, id: string, choice: ChooseSeat) {
  const { role, authorityRelation, ...texts } = withoutLeave(choice)
  await passGate(ctx, 'enrolment', { id, texts, left: choice })
  return { role, authorityRelation, ...texts }
}

export const findEnrolment = ({ db }: Context, sessionId: string, holder: Holder) =>
  db
    .selectFrom('enrolments')
    .select(['id', 'memberId', 'state', 'sequence', 'postponedAnswer'])
    .where('sessionId', '=', sessionId)
    .where((eb) => ('memberId' in holder ? eb('memberId', '=', holder.memberId) : eb('guestId', '=', holder.guestId)))
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
