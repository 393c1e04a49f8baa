import { sql } from 'kysely'
import { authorise } from '#app/access/policy.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { Conflict } from '#app/errors.ts'
import { lockSession, mustNotHaveBegun, recordSession } from './session-state.server.ts'

/** A host says that it takes place for certain, or that it is not certain after all. Pressed twice it is said once. */
export function sayWhetherCertain(ctx: Context, id: string, isCertain: boolean): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const session = await lockSession(ctx, id)
    authorise(ctx.viewer, 'session.revise', session)
    mustNotHaveBegun(session, ctx)
    if (session.state === 'postponed') throw new Conflict('sessions.is-postponed')
    const { numUpdatedRows } = await ctx.db
      .updateTable('sessions')
      .set({ certainAtSequence: isCertain ? session.sequence : null })
      .where('id', '=', id)
      .where('certainAtSequence', 'is distinct from', isCertain ? session.sequence : null)
      .executeTakeFirst()
    if (numUpdatedRows > 0) await recordSession(ctx, isCertain ? 'certain' : 'uncertain', session)
  })
}

/** In a query: it takes place for certain, on the date and in the place it has now. */
export const isCertain = sql<boolean>`(
  sessions.state = 'announced' and sessions."certainAtSequence" is not distinct from sessions.sequence
)`

/** In a query: when it was first planned, or planned before, while it stands on another date. */
export const movedFrom = sql<Date | null>`(
  select c."startsAt" from "sessionChanges" c join events e on e.id = c."eventId"
  where c."sessionId" = sessions.id and sessions.state = 'announced' and c."startsAt" <> sessions."startsAt"
  order by e.number desc limit 1
)`
