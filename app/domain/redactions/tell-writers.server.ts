import type { Context } from '#app/domain/context.server.ts'
import { recordEvent } from '#app/domain/events/record-event.server.ts'
import type { Taken } from './take-out.server.ts'

// Whose words were changed by another hears it by mail (redaction-letters.server.ts). Security: not by whom, and for nobody on
// the live line.

/** Who wrote a contribution in which words were changed, unless they did it themselves. */
export async function tellWriters(ctx: Context, taken: Taken[], deliverAt?: Date): Promise<void> {
  const ids = taken.filter(({ place, isChanged }) => place.table === 'posts' && isChanged).map(({ subject }) => subject)
  if (ids.length === 0) return
  const posts = await ctx.db.selectFrom('posts').select(['id', 'alias']).where('id', 'in', ids).execute()
  const mine = ctx.viewer.kind === 'member' ? ctx.viewer.keys : []
  for (const { id, alias } of posts)
    if (!mine.includes(`author:${alias}`)) await tell(ctx, 'post.redacted', id, deliverAt)
}

/** The hosts of a case from which words went because another host took them out of the text it was begun with. */
export async function tellHosts(ctx: Context, caseId: string, deliverAt: Date): Promise<void> {
  const { circleId, alias, openedOn } = await ctx.db
    .selectFrom('cases')
    .select(['circleId', 'alias', 'openedOn'])
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow()
  const { viewer } = ctx
  if (!openedOn || viewer.kind !== 'member') return
  // Who wrote it, or looks after this circle as well, did it themselves.
  if (viewer.keys.includes(`author:${alias}`) || viewer.keys.includes(`host:${circleId}`)) return
  await tell(ctx, 'case.redacted', caseId, deliverAt)
}

const tell = (ctx: Context, name: string, subjectId: string, deliverAt?: Date) =>
  recordEvent(ctx, { name, subjectId, audience: [], anonymous: true, ...(deliverAt && { deliverAt }) })
