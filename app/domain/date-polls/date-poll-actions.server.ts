import { authorise, memberOf } from '#app/access/policy.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { findEnrolment } from '#app/domain/enrolments/seat-giving.server.ts'
import { actByLink } from '#app/domain/enrolments/seat-token.server.ts'
import { recordEvent } from '#app/domain/events/record-event.server.ts'
import { isChange } from '#app/domain/form-version.server.ts'
import { redateSession } from '#app/domain/sessions/postponement-actions.server.ts'
import { hostKeys } from '#app/domain/sessions/session.ts'
import { type LockedSession, lockSession } from '#app/domain/sessions/session-state.server.ts'
import { Conflict, Invalid, NotFound } from '#app/errors.ts'
import type { AnswerDates, ProposeDates } from './date-poll-forms.server.ts'
import { datesOf, findPoll, hoursOf } from './date-poll-state.server.ts'

/** Ask who has a seat which of these dates suits. Asked again, dates that stay keep what was answered. */
export function proposeDates(ctx: Context, sessionId: string, { dates, version }: ProposeDates): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const session = await lockSession(ctx, sessionId)
    authorise(ctx.viewer, 'session.revise', session)
    mustBePostponed(session)
    if (dates.some(({ startsAt }) => startsAt <= ctx.now)) throw new Invalid({ dates: ['sessions.time.past'] })
    const poll = await findPoll(ctx, sessionId)
    const before = poll ? await datesOf(ctx, poll.id) : []
    // What a colleague asked meanwhile, and what was answered to it, does not go unseen.
    if (!isChange(version, hoursOf(before), hoursOf(dates))) return

    const pollId = poll?.id ?? (await openPoll(ctx, session))
    const gone = before.filter((one) => !dates.some((date) => isSame(one, date))).map(({ id }) => id)
    if (gone.length > 0) await ctx.db.deleteFrom('datePollDates').where('id', 'in', gone).execute()
    await ctx.db
      .insertInto('datePollDates')
      .values(dates.map((date) => ({ ...date, pollId })))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await recordPoll(ctx, 'opened', session, pollId)
  })
}

/** By who is signed in, about their own seat. */
export function answerDates(ctx: Context, sessionId: string, form: AnswerDates): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const member = memberOf(ctx.viewer)
    const session = await lockSession(ctx, sessionId)
    const seat = await findEnrolment(ctx, sessionId, { memberId: member.id })
    if (!seat) throw new NotFound('seat')
    await keepAnswers(ctx, session, seat, form)
  })
}

/** By the link in the mail. Security: a key to these answers of one seat, whoever is signed in on this device. */
export function answerDatesByToken(ctx: Context, token: string, form: AnswerDates): Promise<void> {
  return actByLink(ctx, token, 'dates', (ctx, session, seat) => keepAnswers(ctx, session, seat, form))
}

/** One press gives the session this date. */
export function chooseDate(ctx: Context, sessionId: string, dateId: string): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const session = await lockSession(ctx, sessionId)
    authorise(ctx.viewer, 'session.revise', session)
    const poll = await findPoll(ctx, sessionId)
    if (!poll) throw new Conflict('datePolls.closed')
    const date = (await datesOf(ctx, poll.id)).find(({ id }) => id === dateId)
    // A colleague asked about other dates meanwhile.
    if (!date) throw new Conflict('datePolls.changed')
    await redateSession(ctx, sessionId, date)
  })
}

function mustBePostponed({ state }: LockedSession): void {
  if (state === 'cancelled') throw new Conflict('sessions.is-cancelled')
  if (state !== 'postponed') throw new Conflict('datePolls.closed')
}

async function openPoll({ db }: Context, { id: sessionId, sequence }: LockedSession): Promise<string> {
  await db.deleteFrom('datePolls').where('sessionId', '=', sessionId).execute()
  const { id } = await db
    .insertInto('datePolls')
    .values({ sessionId, sequence })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

async function keepAnswers(
  ctx: Context,
  session: LockedSession,
  seat: { id: string; state: string },
  { answers }: AnswerDates,
): Promise<void> {
  mustBePostponed(session)
  const poll = await findPoll(ctx, session.id)
  if (!poll) throw new Conflict('datePolls.closed')
  if (seat.state !== 'enrolled') throw new Conflict('postponement.answer.left')
  const dates = await datesOf(ctx, poll.id)
  // Of a date that is no longer asked about nothing is kept, and that is said.
  if (answers.some(({ dateId }) => !dates.some(({ id }) => id === dateId))) throw new Conflict('datePolls.changed')
  const missing = dates.filter(({ id }) => !answers.some(({ dateId }) => dateId === id))
  if (missing.length > 0)
    throw new Invalid(Object.fromEntries(missing.map(({ id }) => [`date-${id}`, ['datePolls.answer.required']])))
  await ctx.db
    .insertInto('dateAnswers')
    .values(answers.map((one) => ({ ...one, enrolmentId: seat.id })))
    .onConflict((conflict) =>
      conflict.columns(['dateId', 'enrolmentId']).doUpdateSet(({ ref }) => ({ answer: ref('excluded.answer') })),
    )
    .execute()
  await recordPoll(ctx, 'answered', session, poll.id)
}

// Security: who can when is for the hosts, as who comes is.
const recordPoll = (ctx: Context, step: 'opened' | 'answered', session: LockedSession, pollId: string) =>
  recordEvent(ctx, { name: `date-poll.${step}`, subjectId: pollId, audience: hostKeys(session) })

type Hours = { startsAt: Date; endsAt: Date }
const isSame = (a: Hours, b: Hours) =>
  a.startsAt.getTime() === b.startsAt.getTime() && a.endsAt.getTime() === b.endsAt.getTime()
