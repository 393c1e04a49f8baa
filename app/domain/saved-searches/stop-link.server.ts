import { randomBytes } from 'node:crypto'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { hashOf } from '#app/domain/enrolments/seat-token.server.ts'
import { recordEvent } from '#app/domain/events/record-event.server.ts'
import { NotFound } from '#app/errors.ts'

// Security: the link in a mail that ends these mails, without signing in. The database holds its hash only, opening it
// changes nothing, and it tells nobody what was looked for or by whom.

const daysOpen = 90

export async function makeStopPath({ db, now }: Context, savedSearchId: string): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  const old = new Date(now.getTime() - daysOpen * 86_400_000)
  await db.deleteFrom('savedSearchLinks').where('savedSearchId', '=', savedSearchId).where('madeAt', '<', old).execute()
  await db
    .insertInto('savedSearchLinks')
    .values({ tokenHash: hashOf(token), savedSearchId, madeAt: now })
    .execute()
  return `/search-alerts/${token}`
}

/** Whether there still are mails to end. */
export const readStopLink = async (ctx: Context, token: string) => ({
  stopped: (await find(ctx, token)).alert === 'never',
})

/** Doing it twice is no fault. */
export const stopAlert = (ctx: Context, token: string): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const { id, memberId, alert } = await find(ctx, token)
    if (alert === 'never') return
    await ctx.db.updateTable('savedSearches').set({ alert: 'never' }).where('id', '=', id).execute()
    await recordEvent(ctx, { name: 'saved-search.stopped', subjectId: id, audience: [`member:${memberId}`] })
  })

async function find({ db }: Context, token: string) {
  const found = await db
    .selectFrom('savedSearches as s')
    .innerJoin('savedSearchLinks as l', 'l.savedSearchId', 's.id')
    .select(['s.id', 's.memberId', 's.alert'])
    .where('l.tokenHash', '=', hashOf(token))
    .executeTakeFirst()
  if (!found) throw new NotFound('alert link')
  return found
}
