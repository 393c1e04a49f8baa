import { type Context, dayOf, inTransaction } from '#app/domain/context.server.ts'
import { forgetWords } from '#app/domain/enrolments/take-off.server.ts'

const daysKept = 30
const dayLength = 86_400_000

/**
 * Erase who took part once, some weeks after their session. Sector and organisation stay, to be counted; name, address,
 * words and links go, and so does the address of who was invited. Doing it again erases nothing more. Returns how many.
 */
export function eraseGuests(ctx: Context): Promise<number> {
  if (ctx.viewer.kind !== 'system') throw new Error('only the worker erases guests')
  return inTransaction(ctx, async (ctx) => {
    const { db, now } = ctx
    const endedBefore = new Date(now.getTime() - daysKept * dayLength)
    const over = db
      .selectFrom('sessions')
      .select('id')
      .where('endsAt', '<', endedBefore)
      .where('state', '!=', 'postponed')
    const due = await db
      .selectFrom('guests')
      .leftJoin('enrolments', 'enrolments.guestId', 'guests.id')
      .select(['guests.id', 'enrolments.id as enrolmentId'])
      .where('erasedOn', 'is', null)
      .where('guests.sessionId', 'in', over)
      .execute()
    await db
      .updateTable('seatInvitations')
      .set({ email: '' })
      .where('email', '!=', '')
      .where('sessionId', 'in', over)
      .execute()
    if (due.length === 0) return 0
    const ids = due.map(({ id }) => id)
    const enrolmentIds = due.flatMap(({ enrolmentId }) => enrolmentId ?? [])
    await forgetWords(ctx, enrolmentIds)
    if (enrolmentIds.length > 0) await db.deleteFrom('leftStanding').where('subjectId', 'in', enrolmentIds).execute()
    await db.deleteFrom('guestLinks').where('guestId', 'in', ids).execute()
    await db
      .updateTable('guests')
      .set({ name: '', email: '', experienceExpert: false, erasedOn: dayOf(now) })
      .where('id', 'in', ids)
      .execute()
    return ids.length
  })
}
