import { authorise } from '#app/access/policy.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { passGate } from '#app/domain/privacy/gate.server.ts'
import { readSessionToLead } from '#app/domain/sessions/planning-queries.server.ts'
import { offerEnds, seatsKept } from '#app/domain/sessions/seat-rules.server.ts'
import { ruleColumns } from '#app/domain/sessions/seats.server.ts'
import type { MoveInList } from '#app/domain/sessions/session-forms.server.ts'
import { lockSession, mustNotHaveBegun } from '#app/domain/sessions/session-state.server.ts'
import { Invalid } from '#app/errors.ts'
import { recordEnrolment } from './seat-events.server.ts'
import { readTable } from './table.server.ts'

/**
 * Put someone at another place in the list. The order is who came first, so it takes a reason, which stays for the hosts
 * to read. Whoever is moved hears their new place.
 */
export function moveInList(ctx: Context, sessionId: string, form: MoveInList): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const session = await lockSession(ctx, sessionId)
    authorise(ctx.viewer, 'session.revise', session)
    mustNotHaveBegun(session, ctx)
    const list = (await readTable(ctx, sessionId)).filter(({ state }) => state === 'waiting')
    const from = list.findIndex(({ id }) => id === form.enrolmentId)
    const moved = list[from]
    if (!moved) throw new Invalid({ enrolmentId: ['waitingList.who.gone'] })
    const to = Math.min(form.place, list.length) - 1
    if (to === from) throw new Invalid({ place: ['waitingList.place.same'] })
    await passGate(ctx, 'waiting-list', { id: moved.id, texts: { reason: form.reason }, left: form, partly: true })

    const order = list.toSpliced(from, 1).toSpliced(to, 0, moved)
    // The numbers that were there, dealt out anew: nobody outside the list is touched.
    const numbers = list.map(({ waitingNumber }) => waitingNumber)
    for (const [at, { id }] of order.entries())
      await ctx.db.updateTable('enrolments').set({ waitingNumber: numbers[at] }).where('id', '=', id).execute()
    // Security: reason and names are for the hosts; who is moved gets a letter about their own place alone.
    const eventId = await recordEnrolment(ctx, 'moved-in-list', session, moved)
    const move = { enrolmentId: moved.id, fromPlace: from + 1, toPlace: to + 1, reason: form.reason }
    await ctx.db
      .insertInto('waitingMoves')
      .values({ eventId, sessionId, ...move })
      .execute()
  })
}

type Session = { id: string; circleId: string; coCircleIds: string[] }

/** The list with offers and what is kept, and every change of its order. Security: for the hosts of the circle only. */
export async function readWaitingList(ctx: Context, { id, ...organisers }: Session) {
  authorise(ctx.viewer, 'session.revise', organisers)
  const session = await ctx.db
    .selectFrom('sessions')
    .select(ruleColumns)
    .select(['id', 'startsAt'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const rows = await ctx.db
    .selectFrom('enrolments')
    .innerJoin('seatHolders as holder', 'holder.enrolmentId', 'enrolments.id')
    .leftJoin('organisations', 'organisations.id', 'holder.organisationId')
    .select(['enrolments.id', 'enrolments.state', 'enrolments.offeredAt', 'enrolments.enrolledAt as since'])
    .select(['holder.name', 'holder.roleTitle', 'organisations.name as organisation'])
    .where('enrolments.sessionId', '=', session.id)
    .where('enrolments.state', 'in', ['waiting', 'offered'])
    .orderBy('enrolments.waitingNumber')
    .execute()
  const people = rows.map(({ offeredAt, since, name, organisation, ...row }) => ({
    ...row,
    name: name ?? '',
    organisation: organisation ?? '',
    since: since.toISOString(),
    offerUntil: row.state === 'offered' && offeredAt ? offerEnds({ ...session, offeredAt }).toISOString() : null,
  }))
  const table = await readTable(ctx, session.id)
  const experts = table.filter((seat) => seat.holdsSeat && seat.experienceExpert).length
  return {
    offered: people.filter(({ state }) => state === 'offered'),
    waiting: people.filter(({ state }) => state === 'waiting'),
    kept: seatsKept(session, experts, ctx.now),
    moves: await listMoves(ctx, session.id),
  }
}

/** For the page to change the order on. */
export async function readListToOrder(ctx: Context, sessionId: string) {
  const session = await readSessionToLead(ctx, sessionId)
  return { session, list: await readWaitingList(ctx, session) }
}

export type WaitingList = Awaited<ReturnType<typeof readWaitingList>>

async function listMoves({ db }: Context, sessionId: string) {
  const rows = await db
    .selectFrom('waitingMoves as w')
    .innerJoin('events', 'events.id', 'w.eventId')
    .innerJoin('seatHolders as holder', 'holder.enrolmentId', 'w.enrolmentId')
    .leftJoin('members as host', 'host.id', 'events.actorId')
    .select(['w.eventId as id', 'w.fromPlace', 'w.toPlace', 'w.reason', 'events.occurredAt'])
    .select(['holder.name', 'host.name as host'])
    .where('w.sessionId', '=', sessionId)
    .orderBy('events.number', 'desc')
    .execute()
  return rows.map(({ occurredAt, name, host, ...row }) => ({
    ...row,
    name: name ?? '',
    host: host ?? '',
    at: occurredAt.toISOString(),
  }))
}
