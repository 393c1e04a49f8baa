import { authorise, can, memberOf } from '#app/access/policy.ts'
import type { Context } from '#app/domain/context.server.ts'
import { findEnrolment } from '#app/domain/enrolments/seat-giving.server.ts'
import { findByLink, sessionBehind } from '#app/domain/enrolments/seat-token.server.ts'
import { versionOf } from '#app/domain/form-version.server.ts'
import { readSession } from '#app/domain/sessions/session-queries.server.ts'
import { Forbidden } from '#app/errors.ts'
import { betterFirst, type DateAnswer, weightOf } from './date-poll.ts'
import { datesOf, findPoll, hoursOf } from './date-poll-state.server.ts'

/** The question with my answers, for who has a seat; and what each date would bring, for who hosts. */
export async function readDatePoll(ctx: Context, sessionId: string) {
  const session = await readSession(ctx, sessionId)
  const member = memberOf(ctx.viewer)
  const seat = await findEnrolment(ctx, sessionId, { memberId: member.id })
  const isSeated = seat?.state === 'enrolled'
  const isHost = can(ctx.viewer, 'session.revise', session)
  if (!isHost && !isSeated) throw new Forbidden('session.revise')
  const poll = await findPoll(ctx, sessionId)
  return {
    session,
    isHost,
    asked: poll && seat && isSeated ? await askedOf(ctx, poll.id, seat.id) : null,
    version: versionOf(poll ? hoursOf(await datesOf(ctx, poll.id)) : []),
    weighed: poll && isHost ? await weigh(ctx, session, poll.id) : null,
  }
}

/** Whether this viewer is asked which dates suit them. */
export const isAskingDates = async (ctx: Context, session: { id: string; state: string; enrolled: boolean }) =>
  session.state === 'postponed' && session.enrolled && (await findPoll(ctx, session.id)) !== undefined

/** What the page behind the link tells: the title, the dates, and what was answered. Nothing of anyone else. */
export async function readDateLink(ctx: Context, token: string) {
  const seat = await findByLink(ctx, token, 'dates')
  const poll = await findPoll(ctx, seat.sessionId)
  const { title, state } = sessionBehind(seat)
  return { title, state, asked: poll && seat.state === 'enrolled' ? await askedOf(ctx, poll.id, seat.id) : null }
}

async function askedOf(ctx: Context, pollId: string, enrolmentId: string) {
  const answers = await ctx.db
    .selectFrom('dateAnswers')
    .select(['dateId', 'answer'])
    .where('enrolmentId', '=', enrolmentId)
    .execute()
  return (await datesOf(ctx, pollId)).map(({ id, startsAt, endsAt }) => ({
    id,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    answer: (answers.find(({ dateId }) => dateId === id)?.answer ?? null) as DateAnswer | null,
  }))
}

export type AskedDate = Awaited<ReturnType<typeof askedOf>>[number]

/** The dates, the best for the table first. Security: numbers only, and for who hosts. */
async function weigh(ctx: Context, session: { id: string; circleId: string; coCircleIds: string[] }, pollId: string) {
  authorise(ctx.viewer, 'session.revise', session)
  const answers = await ctx.db
    .selectFrom('dateAnswers')
    .innerJoin('seatHolders as h', 'h.enrolmentId', 'dateAnswers.enrolmentId')
    .select(['dateId', 'answer', 'h.organisationId', 'h.sector', 'h.experienceExpert', 'h.enrolmentId'])
    .$narrowType<{ answer: DateAnswer; sector: string; experienceExpert: boolean }>()
    .where('h.sessionId', '=', session.id)
    .where('h.state', '=', 'enrolled')
    .execute()
  const dates = (await datesOf(ctx, pollId)).map(({ id, startsAt, endsAt }) => ({
    id,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    weight: weightOf(answers.filter(({ dateId }) => dateId === id)),
  }))
  const answered = new Set(answers.map(({ enrolmentId }) => enrolmentId)).size
  return { answered, dates: dates.sort((a, b) => betterFirst(a.weight, b.weight)) }
}

export type WeighedDates = Awaited<ReturnType<typeof weigh>>
