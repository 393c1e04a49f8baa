import { type Kysely, sql } from 'kysely'

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  // Which of some dates suits whom, while a session is postponed. `sequence` is that of the session when it was asked:
  // once that has risen the question is about another postponement, or about none.
  await db.schema
    .createTable('datePolls')
    .addColumn('id', 'uuid', (col) => col.primaryKey().defaultTo(sql`gen_random_uuid()`))
    .addColumn('sessionId', 'uuid', (col) => col.notNull().unique().references('sessions.id').onDelete('cascade'))
    .addColumn('sequence', 'integer', (col) => col.notNull())
    .execute()
  await db.schema
    .createTable('datePollDates')
    .addColumn('id', 'uuid', (col) => col.primaryKey().defaultTo(sql`gen_random_uuid()`))
    .addColumn('pollId', 'uuid', (col) => col.notNull().references('datePolls.id').onDelete('cascade'))
    .addColumn('startsAt', 'timestamptz', (col) => col.notNull())
    .addColumn('endsAt', 'timestamptz', (col) => col.notNull())
    .addUniqueConstraint('datePollDatesOnce', ['pollId', 'startsAt', 'endsAt'])
    .addCheckConstraint('datePollDatesEndAfterTheyStart', sql`"endsAt" > "startsAt"`)
    .execute()
  await db.schema
    .createTable('dateAnswers')
    .addColumn('dateId', 'uuid', (col) => col.notNull().references('datePollDates.id').onDelete('cascade'))
    .addColumn('enrolmentId', 'uuid', (col) => col.notNull().references('enrolments.id').onDelete('cascade'))
    .addColumn('answer', 'text', (col) => col.notNull())
    .addPrimaryKeyConstraint('dateAnswersOncePerSeat', ['dateId', 'enrolmentId'])
    .addCheckConstraint('dateAnswersAreKnown', sql`answer in ('yes', 'maybe', 'no')`)
    .execute()
  // The link in the mail that asks, by its hash: a key to the answers of one seat.
  await db.schema
    .createTable('datePollLinks')
    .addColumn('pollId', 'uuid', (col) => col.notNull().references('datePolls.id').onDelete('cascade'))
    .addColumn('enrolmentId', 'uuid', (col) => col.notNull().references('enrolments.id').onDelete('cascade'))
    .addColumn('tokenHash', 'text', (col) => col.notNull().unique())
    .addPrimaryKeyConstraint('datePollLinksOncePerSeat', ['pollId', 'enrolmentId'])
    .execute()
}

export async function down(db: Kysely<any>): Promise<void> {
  for (const table of ['datePollLinks', 'dateAnswers', 'datePollDates', 'datePolls'])
    await db.schema.dropTable(table).execute()
}
