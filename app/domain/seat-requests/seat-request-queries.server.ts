import { sql } from 'kysely'
import { memberOf } from '#app/access/policy.ts'
import type { Sector } from '#app/access/sector.ts'
import type { Context } from '#app/domain/context.server.ts'
import { readSessionToLead } from '#app/domain/sessions/planning-queries.server.ts'
import type { EnrolmentRole, EnrolmentState } from '#app/domain/sessions/session.ts'
import { readSession } from '#app/domain/sessions/session-queries.server.ts'
import { NotFound } from '#app/errors.ts'
import type { CriterionAnswer } from './seat-request.ts'

const answers = sql<CriterionAnswer[]>`coalesce((
  select json_agg(json_build_object('question', a.question, 'atLeast', a."atLeast", 'answer', a.answer,
    'number', a.number) order by a.position)
  from "criterionAnswers" a where a."enrolmentId" = enrolments.id), '[]')`

/** Who asks for a seat and waits for an answer, the longest waiting first; and who was told no. For the hosts. */
export async function listRequests(ctx: Context, sessionId: string) {
  const session = await readSessionToLead(ctx, sessionId)
  const rows = await requests(ctx).where('enrolments.sessionId', '=', sessionId).execute()
  const all = rows.map(asShown)
  return {
    session,
    waiting: all.filter(({ state }) => state === 'requested'),
    declined: all.filter(({ state }) => state === 'declined'),
  }
}

/** One request, on the page where a host answers it. */
export async function readRequest(ctx: Context, sessionId: string, id: string) {
  const session = await readSessionToLead(ctx, sessionId)
  const found = await requests(ctx)
    .where('enrolments.sessionId', '=', sessionId)
    .where('enrolments.id', '=', id)
    .executeTakeFirst()
  if (!found) throw new NotFound('request')
  return { session, request: asShown(found) }
}

// Security: who asks and why is for the hosts alone, who were asked before this is read.
const requests = ({ db }: Context) =>
  db
    .selectFrom('seatRequests')
    .innerJoin('enrolments', 'enrolments.id', 'seatRequests.enrolmentId')
    .innerJoin('seatHolders as holder', 'holder.enrolmentId', 'enrolments.id')
    .leftJoin('organisations', 'organisations.id', 'holder.organisationId')
    .select(['enrolments.id', 'enrolments.state', 'enrolments.role', 'enrolments.brings', 'enrolments.hopes'])
    .select(['enrolments.needs', 'enrolments.authorityRelation'])
    .select(['seatRequests.requestedAt', 'seatRequests.talkAskedAt', 'seatRequests.reason', 'seatRequests.hostSaid'])
    .select(['holder.name', 'holder.roleTitle', 'holder.sector', 'organisations.name as organisation'])
    .select(answers.as('answers'))
    .$narrowType<{ name: string; roleTitle: string; sector: Sector }>()
    .orderBy('seatRequests.requestedAt')
    .orderBy('enrolments.id')

type Row = Awaited<ReturnType<ReturnType<typeof requests>['execute']>>[number]

const asShown = ({ requestedAt, talkAskedAt, organisation, ...row }: Row) => ({
  ...row,
  state: row.state as EnrolmentState,
  role: row.role as EnrolmentRole,
  organisation: organisation ?? '',
  requestedAt: requestedAt.toISOString(),
  talkAsked: talkAskedAt !== null,
})

export type ShownRequest = ReturnType<typeof asShown>

/** What I asked, and what a host said. */
export async function readMyRequest(ctx: Context, sessionId: string) {
  const { id: memberId } = memberOf(ctx.viewer)
  const session = await readSession(ctx, sessionId)
  const found = await ctx.db
    .selectFrom('seatRequests')
    .innerJoin('enrolments', 'enrolments.id', 'seatRequests.enrolmentId')
    .select(['enrolments.state', 'seatRequests.requestedAt', 'seatRequests.reason', 'seatRequests.hostSaid'])
    .select(['seatRequests.talkAskedAt', answers.as('answers')])
    .where('enrolments.sessionId', '=', sessionId)
    .where('enrolments.memberId', '=', memberId)
    .executeTakeFirst()
  if (!found) throw new NotFound('request')
  const { requestedAt, talkAskedAt, ...request } = found
  return {
    session,
    request: {
      ...request,
      state: request.state as EnrolmentState,
      requestedAt: requestedAt.toISOString(),
      talkAsked: talkAskedAt !== null,
    },
  }
}

export type MyRequest = Awaited<ReturnType<typeof readMyRequest>>['request']
