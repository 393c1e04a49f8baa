import { randomUUID } from 'node:crypto'
import type { Context } from '#app/domain/context.server.ts'
import { passGate } from '#app/domain/privacy/gate.server.ts'
import { withoutLeave } from '#app/domain/privacy/leave-form.server.ts'
import { whyNoSeat } from '#app/domain/sessions/seat-rules.server.ts'
import type { EnrolmentState, NameAudience } from '#app/domain/sessions/session.ts'
import type { ChooseSeat } from '#app/domain/sessions/session-forms.server.ts'
import { type LockedSession, mustBeToCome, mustNotHaveBegun } from '#app/domain/sessions/session-state.server.ts'
import { Conflict, Invalid } from '#app/errors.ts'
import { recordEnrolment } from './seat-events.server.ts'
import { forgetLinks } from './seat-token.server.ts'
import { type AtTable, givenTo } from './table.server.ts'
import { passOn } from './waiting-list.server.ts'

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
  /** A host gives it to who stands at the door: that may be after it began. */
  { atDoor = false } = {},
): Promise<GivenSeat> {
  if ((await findEnrolment(ctx, session.id, holder))?.state === 'enrolled')
    throw new Conflict('sessions.already-enrolled')
  if (atDoor) mustBeToCome(session, ctx)
  else mustNotHaveBegun(session, ctx)
  if (session.state === 'postponed') throw new Conflict('sessions.is-postponed')
  // Who waits comes before who asks now.
  const table = await passOn(ctx, session)

  const before = await findEnrolment(ctx, session.id, holder)
  const person = await findPerson(ctx, holder)
  const given = givenTo(person, table)
  // What is theirs is counted in; a server whose clock is ahead may have given it on already.
  const isFree = isTheirs(before, ctx.now)
    ? given.taken <= session.capacity
    : !whyNoSeat(session, given, person, ctx.now)
  const state = isFree ? 'enrolled' : 'waiting'
  if (state === 'waiting' && before?.state === 'waiting') throw new Conflict('waitingList.already')
  // A seat that comes free is offered by mail, and passed on when nobody answers.
  if (state === 'waiting' && !person.email) throw new Invalid({ email: ['waitingList.email.required'] })

  const id = before?.id ?? randomUUID()
  const chosen = choice && (await passChoice(ctx, id, choice))
  // Coming back keeps the row and its name in calendars; a higher sequence makes the new invitation count.
  const sequence = before ? before.sequence + 1 : 0
  const waitingNumber = state === 'waiting' ? lastInLine(table) : null
  const seat = { ...chosen, ...asNew, sequence, state, waitingNumber, enrolledAt: ctx.now }
  if (before) await ctx.db.updateTable('enrolments').set(seat).where('id', '=', id).execute()
  else
    await ctx.db
      .insertInto('enrolments')
      .values({ id, sessionId: session.id, ...holder, ...seat })
      .execute()
  if (before) await forgetLinks(ctx, id)
  await recordEnrolment(ctx, state === 'enrolled' ? 'made' : 'waiting', session, { id, memberId: null, ...holder })
  return { id, state }
}

/** What someone chose, once its words have passed the gate. */
export async function passChoice(ctx: Context, id: string, choice: ChooseSeat) {
  const { role, authorityRelation, shownTo = 'nobody', ...texts } = withoutLeave(choice)
  await passGate(ctx, 'enrolment', { id, texts, left: choice })
  return { role, authorityRelation, shownTo, ...texts }
}

const asNew = {
  ...{ signedOffAt: null, seatKeptUntil: null, offeredAt: null },
  ...{ postponedAnswer: null, askedAt: null, confirmedAt: null },
}

type Before = { state: EnrolmentState; seatKeptUntil: Date | null } | undefined

/** A seat is held for who is offered it, and some moments for who has just given it back. */
const isTheirs = (before: Before, now: Date) =>
  before?.state === 'offered' || (before?.seatKeptUntil != null && before.seatKeptUntil > now)

const findPerson = ({ db }: Context, holder: Holder) =>
  'memberId' in holder
    ? db
        .selectFrom('members')
        .select(['organisationId', 'experienceExpert', 'email'])
        .where('id', '=', holder.memberId)
        .executeTakeFirstOrThrow()
    : db
        .selectFrom('guests')
        .select(['organisationId', 'experienceExpert', 'email'])
        .where('id', '=', holder.guestId)
        .executeTakeFirstOrThrow()

const lastInLine = (table: AtTable[]) => Math.max(0, ...table.map(({ waitingNumber }) => waitingNumber ?? 0)) + 1

export async function findEnrolment({ db }: Context, sessionId: string, holder: Holder) {
  const found = await db
    .selectFrom('enrolments')
    .select(['id', 'memberId', 'state', 'sequence', 'postponedAnswer', 'seatKeptUntil', 'offeredAt', 'signedOffAt'])
    .select('shownTo')
    .where('sessionId', '=', sessionId)
    .where((eb) => ('memberId' in holder ? eb('memberId', '=', holder.memberId) : eb('guestId', '=', holder.guestId)))
    .executeTakeFirst()
  return found && { ...found, state: found.state as EnrolmentState, shownTo: found.shownTo as NameAudience }
}
