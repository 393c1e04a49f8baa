import { can, memberOf } from '#app/access/policy.ts'
import type { Sector } from '#app/access/sector.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import type { NameAudience } from '#app/domain/sessions/session.ts'
import type { ShownSession } from '#app/domain/sessions/session-queries.server.ts'
import { type LockedSession, lockSession } from '#app/domain/sessions/session-state.server.ts'
import { NotFound } from '#app/errors.ts'
import { recordEnrolment } from './seat-events.server.ts'
import { findEnrolment } from './seat-giving.server.ts'

/** Who may see my name with this session. It may change at any time, also when the session has been. */
export function showMyName(ctx: Context, sessionId: string, shownTo: NameAudience): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const member = memberOf(ctx.viewer)
    const session = await lockSession(ctx, sessionId)
    const seat = await findEnrolment(ctx, sessionId, { memberId: member.id })
    if (!seat) throw new NotFound('seat')
    await showName(ctx, session, seat, shownTo)
  })
}

type Seat = { id: string; memberId: string | null }

/** The same for a seat that is known already, of a member or a guest: in the transaction of the caller. */
export async function showName(ctx: Context, session: LockedSession, seat: Seat, shownTo: NameAudience) {
  const { numUpdatedRows } = await ctx.db
    .updateTable('enrolments')
    .set({ shownTo })
    .where('id', '=', seat.id)
    .where('shownTo', '!=', shownTo)
    .executeTakeFirst()
  // Security: every event empties the pages kept for visitors, so a name that is taken back is gone at once.
  if (numUpdatedRows > 0) await recordEnrolment(ctx, 'shown', session, seat)
}

/** What I chose at this table. */
export async function readMyName(ctx: Context, sessionId: string): Promise<NameAudience> {
  const { id: memberId } = memberOf(ctx.viewer)
  return (await findEnrolment(ctx, sessionId, { memberId }))?.shownTo ?? 'nobody'
}

/**
 * Who comes, by name. Security: only who chose to be seen by this reader: by whoever may read the page, or by those who
 * have a seat themselves. The hosts have a list of their own (`listEnrolled`).
 */
export async function listShownNames(
  ctx: Context,
  session: Pick<ShownSession, 'id' | 'circleId' | 'coCircleIds' | 'enrolled'>,
) {
  const isAmongThem = session.enrolled || can(ctx.viewer, 'session.revise', session)
  const shownTo: NameAudience[] = isAmongThem ? ['participants', 'all'] : ['all']
  const rows = await ctx.db
    .selectFrom('seatHolders as holder')
    .innerJoin('enrolments', 'enrolments.id', 'holder.enrolmentId')
    .leftJoin('organisations', 'organisations.id', 'holder.organisationId')
    .select(['holder.name', 'holder.roleTitle', 'holder.sector', 'organisations.name as organisation'])
    .$narrowType<{ name: string; roleTitle: string; sector: Sector }>()
    .where('holder.sessionId', '=', session.id)
    .where('holder.state', '=', 'enrolled')
    .where('enrolments.shownTo', 'in', shownTo)
    // A guest is erased some weeks after the session.
    .where('holder.name', '<>', '')
    .orderBy('holder.name')
    .orderBy('holder.enrolmentId')
    .execute()
  return rows.map((row) => ({ ...row, organisation: row.organisation ?? '' }))
}

export type ShownName = Awaited<ReturnType<typeof listShownNames>>[number]
