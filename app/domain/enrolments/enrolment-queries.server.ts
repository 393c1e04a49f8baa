import { authorise, can, memberOf } from '#app/access/policy.ts'
import type { Sector } from '#app/access/sector.ts'
import type { Context } from '#app/domain/context.server.ts'
import type { EnrolmentRole } from '#app/domain/sessions/session.ts'
import { listHistory } from '#app/domain/sessions/session-history.server.ts'
import { readSession, type ShownSession } from '#app/domain/sessions/session-queries.server.ts'
import { NotFound } from '#app/errors.ts'
import { amAsked } from './confirmation-actions.server.ts'
import { countAnswers, readMyAnswer } from './seat-answer-queries.server.ts'
import { findMySeat } from './seat-token.server.ts'
import { listShownNames } from './shown-names.server.ts'
import { whatCanEnd } from './sign-off-link.server.ts'
import { readWaitingList } from './waiting-order.server.ts'

/** The session as someone sees it who wants a seat. A visitor is asked to sign in first. */
export async function readSessionToEnrol(ctx: Context, sessionId: string): Promise<ShownSession> {
  const session = await readSession(ctx, sessionId)
  memberOf(ctx.viewer)
  return session
}

/** What there is for me to step out of. */
export async function readMySignOff(ctx: Context, sessionId: string) {
  const session = await readSessionToEnrol(ctx, sessionId)
  const seat = await findMySeat(ctx, sessionId).catch((error) => {
    if (error instanceof NotFound) return
    throw error
  })
  const none = { has: null, hasBegun: false, isClosed: false, until: null, isKept: false }
  return { session, seat: seat ? whatCanEnd(seat, ctx.now) : none }
}

/** Who comes, by name and with what they need. Security: for the hosts of the circle only. */
export async function listEnrolled(ctx: Context, session: { id: string; circleId: string; coCircleIds: string[] }) {
  authorise(ctx.viewer, 'session.revise', session)
  const rows = await ctx.db
    .selectFrom('enrolments')
    .innerJoin('seatHolders as holder', 'holder.enrolmentId', 'enrolments.id')
    .leftJoin('organisations', 'organisations.id', 'holder.organisationId')
    .select(['enrolments.id', 'enrolments.role', 'enrolments.brings', 'enrolments.hopes', 'enrolments.needs'])
    .select(['enrolments.authorityRelation', 'enrolments.guestId', 'enrolments.shownTo'])
    .select(['holder.name', 'holder.roleTitle', 'holder.sector', 'organisations.name as organisation'])
    .$narrowType<{ name: string; roleTitle: string; sector: Sector }>()
    .where('enrolments.sessionId', '=', session.id)
    .where('enrolments.state', '=', 'enrolled')
    .orderBy('holder.name')
    .execute()
  return rows.map((row) => ({ ...row, organisation: row.organisation ?? '', role: row.role as EnrolmentRole }))
}

export type Enrolled = Awaited<ReturnType<typeof listEnrolled>>[number]

/** The session with what became of its date, for members; and the list of who comes, where this viewer hosts. */
export async function readSessionPage(ctx: Context, sessionId: string) {
  const session = await readSession(ctx, sessionId)
  const isPostponed = session.state === 'postponed'
  const enrolled = can(ctx.viewer, 'session.revise', session) ? await listEnrolled(ctx, session) : null
  return {
    session,
    enrolled,
    waitingList: enrolled ? await readWaitingList(ctx, session) : null,
    asked: await amAsked(ctx, session),
    names: await listShownNames(ctx, session),
    requestsWaiting: enrolled ? await countRequests(ctx, sessionId) : 0,
    answers: enrolled && isPostponed ? await countAnswers(ctx, sessionId) : null,
    myAnswer: isPostponed ? await readMyAnswer(ctx, sessionId) : null,
    history: ctx.viewer.kind === 'member' ? await listHistory(ctx, sessionId) : [],
  }
}

/** How many ask for a seat and wait for an answer. Security: for who hosts; the caller knows. */
async function countRequests({ db }: Context, sessionId: string): Promise<number> {
  const { count } = await db
    .selectFrom('enrolments')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('sessionId', '=', sessionId)
    .where('state', '=', 'requested')
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** My own seat, for the calendar. */
export async function readMySeat(ctx: Context, sessionId: string) {
  const member = memberOf(ctx.viewer)
  const seat = await ctx.db
    .selectFrom('enrolments')
    .select('id')
    .where('sessionId', '=', sessionId)
    .where('memberId', '=', member.id)
    .where('state', '=', 'enrolled')
    .executeTakeFirst()
  if (!seat) throw new NotFound('seat')
  return seat
}
