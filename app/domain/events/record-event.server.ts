import { sql } from 'kysely'
import { type Context, dayOf } from '#app/domain/context.server.ts'

export type DomainEvent = {
  name: string
  subjectId: string
  audience: string[]
  /** Nobody may learn who did this: no actor is stored, and no time finer than the day. */
  anonymous?: boolean
  /** When letters follow; at once, unless the moment would tell what belongs together. */
  deliverAt?: Date
}

/**
 * Every change tells what happened, and gets the id of that event; in the same transaction as the change itself.
 * The row is the trail; the job feeds mail and search; NOTIFY feeds the live hub.
 * PostgreSQL lets all three out on commit, or none.
 */
export async function recordEvent(
  { db, viewer, now }: Context,
  { anonymous, deliverAt, ...event }: DomainEvent,
): Promise<string> {
  const actorId = !anonymous && viewer.kind === 'member' ? viewer.id : null
  const occurredAt = anonymous ? dayOf(now) : now
  const { id } = await db
    .insertInto('events')
    .values({ ...event, actorId, occurredAt })
    .returning('id')
    .executeTakeFirstOrThrow()

  await sql`select graphile_worker.add_job('deliver-event', ${JSON.stringify({ eventId: id })}::json,
    run_at := ${deliverAt ?? null})`.execute(db)
  await sql`select pg_notify('live', ${id})`.execute(db)
  return id
}
