import { type Kysely, sql } from 'kysely'

const states = 'sessionsHaveAKnownState'

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema.alterTable('sessions').dropConstraint(states).execute()
  await db.schema
    .alterTable('sessions')
    .addCheckConstraint(states, sql`state in ('announced', 'postponed', 'cancelled')`)
    .execute()

  // The hours a session had from an event on, and what the host said with it. Who did it and when stands in the event.
  await db.schema
    .createTable('sessionChanges')
    .addColumn('eventId', 'uuid', (col) => col.primaryKey().references('events.id').onDelete('cascade'))
    .addColumn('sessionId', 'uuid', (col) => col.notNull().references('sessions.id').onDelete('cascade'))
    .addColumn('startsAt', 'timestamptz', (col) => col.notNull())
    .addColumn('endsAt', 'timestamptz', (col) => col.notNull())
    .addColumn('period', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('reason', 'text', (col) => col.notNull().defaultTo(''))
    .execute()
  await db.schema.createIndex('sessionChangesOfSession').on('sessionChanges').column('sessionId').execute()

  // What someone with a seat wants while there is no date; the link in the mail that asks, by its hash.
  await db.schema
    .alterTable('enrolments')
    .addColumn('postponedAnswer', 'text')
    .addColumn('answerTokenHash', 'text', (col) => col.unique())
    .execute()
  await db.schema
    .alterTable('enrolments')
    .addCheckConstraint('enrolmentsHaveAKnownAnswer', sql`"postponedAnswer" in ('stay', 'wait', 'leave')`)
    .execute()
}

export async function down(db: Kysely<any>): Promise<void> {
  await db.schema.alterTable('enrolments').dropColumn('postponedAnswer').dropColumn('answerTokenHash').execute()
  await db.schema.dropTable('sessionChanges').execute()
  await sql`update sessions set state = 'cancelled' where state = 'postponed'`.execute(db)
  await db.schema.alterTable('sessions').dropConstraint(states).execute()
  await db.schema.alterTable('sessions').addCheckConstraint(states, sql`state in ('announced', 'cancelled')`).execute()
}
