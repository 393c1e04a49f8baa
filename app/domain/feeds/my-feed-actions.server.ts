import { randomBytes } from 'node:crypto'
import { memberOf } from '#app/access/policy.ts'
import { config } from '#app/config.server.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { hashOf } from '#app/domain/enrolments/seat-token.server.ts'
import { recordEvent } from '#app/domain/events/record-event.server.ts'

// The address of one's own calendar. Security: whoever has it reads where this member goes, without signing in: so it is
// random, made by the member alone, told once, kept as a hash, and ended by the member.

/** A new address, and the only time it is told. The one before stops at once. */
export function renewFeed(ctx: Context): Promise<string> {
  const { id: memberId } = memberOf(ctx.viewer)
  const token = randomBytes(24).toString('base64url')
  return inTransaction(ctx, async (ctx) => {
    const feed = { tokenHash: hashOf(token), createdAt: ctx.now }
    await ctx.db
      .insertInto('feeds')
      .values({ memberId, ...feed })
      .onConflict((conflict) => conflict.column('memberId').doUpdateSet(feed))
      .execute()
    await recordEvent(ctx, { name: 'feed.renewed', subjectId: memberId, audience: [`member:${memberId}`] })
    return new URL(`/calendar/${token}.ics`, config.publicUrl).href
  })
}

/** No address any more. Doing it twice is no fault. */
export function endFeed(ctx: Context): Promise<void> {
  const { id: memberId } = memberOf(ctx.viewer)
  return inTransaction(ctx, async (ctx) => {
    const { numDeletedRows } = await ctx.db
      .deleteFrom('feeds')
      .where('memberId', '=', memberId)
      .executeTakeFirstOrThrow()
    if (numDeletedRows > 0)
      await recordEvent(ctx, { name: 'feed.ended', subjectId: memberId, audience: [`member:${memberId}`] })
  })
}

/** Since when there is an address, if there is one. */
export async function readFeedDate(ctx: Context): Promise<string | null> {
  const { id: memberId } = memberOf(ctx.viewer)
  const feed = await ctx.db.selectFrom('feeds').select('createdAt').where('memberId', '=', memberId).executeTakeFirst()
  return feed?.createdAt.toISOString() ?? null
}
