import { type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import { findViewer } from '#app/access/find-viewer.server.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { recordEvent } from '#app/domain/events/record-event.server.ts'
import type { DB } from '#db/schema.ts'
import { hourBefore, lastWeeklyMoment } from './alert-moments.server.ts'
import { findNew, keepHits, lateness } from './found-before.server.ts'

/**
 * Look again for every search whose moment it is. It may run at any moment and in several processes. One that fails keeps no
 * other from its turn.
 */
export async function sendAlerts(ctx: Context): Promise<void> {
  const due = await ctx.db
    .selectFrom('savedSearches')
    .select('id')
    .where(isDue(ctx.now))
    .orderBy('checkedAt')
    .orderBy('id')
    .execute()
  const failed: unknown[] = []
  for (const { id } of due) await lookAgain(ctx, id).catch((error: unknown) => failed.push(error))
  if (failed.length > 0) throw failed[0]
}

/** Weekly, when its morning came since the last look; at once, when anything changed since. At most one mail an hour. */
const isDue =
  (now: Date) =>
  ({ and, or, eb }: ExpressionBuilder<DB, 'savedSearches'>) =>
    and([
      or([eb('alertedAt', 'is', null), eb('alertedAt', '<=', hourBefore(now))]),
      or([
        and([eb('alert', '=', 'weekly'), eb('checkedAt', '<', lastWeeklyMoment(now))]),
        and([
          eb('alert', '=', 'at_once'),
          sql<SqlBool>`exists (select from "searchDocuments" where "changedAt" > "savedSearches"."checkedAt" - ${lateness})`,
        ]),
      ]),
    ])

const lookAgain = (ctx: Context, id: string): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    // Behind the lock it is asked again: another process may have looked meanwhile.
    const search = await ctx.db
      .selectFrom('savedSearches')
      .select(['id', 'memberId', 'address'])
      .where('id', '=', id)
      .where(isDue(ctx.now))
      .forUpdate()
      .skipLocked()
      .executeTakeFirst()
    // Security: it is looked for as its owner is now, with the circles they are in now. Who left the network is nobody.
    if (!search) return
    const owner = await findViewer(ctx.db, search.memberId)
    if (owner.kind !== 'member') return

    const { fresh, known } = await findNew({ ...ctx, viewer: owner }, search)
    await keepHits(ctx, search, known)
    if (fresh.length === 0) return
    const audience = [`member:${search.memberId}`]
    const eventId = await recordEvent(ctx, { name: 'saved-search.found', subjectId: id, audience })
    await keepHits(ctx, search, fresh, eventId)
    await ctx.db.updateTable('savedSearches').set({ alertedAt: ctx.now }).where('id', '=', id).execute()
  })
