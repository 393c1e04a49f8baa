import { sql } from 'kysely'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { jobOf, type Letter } from '#app/domain/mail/letter.server.ts'
import { refreshDocuments } from '#search/refresh.server.ts'
import { announcing } from './announcements.server.ts'

/**
 * What follows from an event, some moments after it: the search documents are made anew, and letters are queued.
 * Runs at least once; doing it again changes nothing, since a letter is named after its event and its reader.
 */
export async function deliverEvent(ctx: Context, eventId: string): Promise<void> {
  const event = await ctx.db
    .selectFrom('events')
    .select(['id', 'number', 'name', 'subjectId', 'actorId'])
    .where('id', '=', eventId)
    .executeTakeFirst()
  if (!event) return

  await inTransaction(ctx, async (ctx) => {
    await refreshDocuments(ctx.db, event)
    for (const announce of announcing(event.name))
      for (const letter of await announce(ctx, event)) await queueLetter(ctx, { ...letter, eventId }, event.number)
  })
}

async function queueLetter({ db }: Context, letter: Letter, number: string): Promise<void> {
  await sql`select graphile_worker.add_job('send-mail', ${JSON.stringify(letter)}::json,
    job_key := ${jobOf(letter, number)})`.execute(db)
}
