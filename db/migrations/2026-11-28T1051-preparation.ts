import { type Kysely, sql } from 'kysely'

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  // What people bring to a session, and when they hear of it. Without a row the defaults of the domain count.
  await db.schema
    .createTable('preparations')
    .addColumn('sessionId', 'uuid', (col) => col.primaryKey().references('sessions.id').onDelete('cascade'))
    .addColumn('prepare', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('reminderDays', 'integer', (col) => col.notNull())
    .addColumn('textDays', 'integer', (col) => col.notNull())
    .addCheckConstraint('preparationsRemindInTime', sql`"reminderDays" in (1, 3)`)
    .addCheckConstraint('preparationsShowTextsInTime', sql`"textDays" between 1 and 28`)
    .execute()

  // The bringer's word that whoever has a seat at this table reads the case before they meet. Security: it goes with the
  // place on the table, so that a case that was taken off and put back is asked about anew.
  await db.schema
    .createTable('tableConsents')
    .addColumn('sessionId', 'uuid', (col) => col.notNull())
    .addColumn('caseId', 'uuid', (col) => col.notNull())
    .addColumn('agreedOn', 'date', (col) => col.notNull())
    .addPrimaryKeyConstraint('tableConsents_pkey', ['sessionId', 'caseId'])
    .addForeignKeyConstraint(
      'tableConsentsAreOfATable',
      ['sessionId', 'caseId'],
      'sessionCases',
      ['sessionId', 'caseId'],
      (key) => key.onDelete('cascade'),
    )
    .execute()

  // What the clock has brought about, once for each date a session has had.
  await db.schema
    .createTable('clockSteps')
    .addColumn('sessionId', 'uuid', (col) => col.notNull().references('sessions.id').onDelete('cascade'))
    .addColumn('step', 'text', (col) => col.notNull())
    .addColumn('startsAt', 'timestamptz', (col) => col.notNull())
    .addColumn('takenAt', 'timestamptz', (col) => col.notNull())
    .addPrimaryKeyConstraint('clockSteps_pkey', ['sessionId', 'step', 'startsAt'])
    .execute()
}

export async function down(db: Kysely<any>): Promise<void> {
  for (const table of ['clockSteps', 'tableConsents', 'preparations']) await db.schema.dropTable(table).execute()
}
