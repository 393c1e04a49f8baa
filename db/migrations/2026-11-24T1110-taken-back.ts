import { type Kysely, sql } from 'kysely'

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  // What was taken back: withdrawn, hidden, or words that were taken out. A copy lives outside the database, so that an
  // older backup that is put back does not bring them back. Security: no words but keyed hashes, no person, and a day.
  await db.schema
    .createTable('takenBack')
    .addColumn('id', 'uuid', (col) => col.primaryKey().defaultTo(sql`gen_random_uuid()`))
    .addColumn('number', 'bigint', (col) => col.generatedByDefaultAsIdentity().unique())
    .addColumn('act', 'text', (col) => col.notNull())
    .addColumn('kind', 'text', (col) => col.notNull())
    .addColumn('subjectId', 'uuid', (col) => col.notNull())
    .addColumn('words', sql`text[]`, (col) => col.notNull().defaultTo(sql`'{}'`))
    .addColumn('takenOn', 'date', (col) => col.notNull())
    .addCheckConstraint('takenBackInAKnownWay', sql`act in ('withdrawn', 'redacted', 'hidden', 'shown')`)
    .addCheckConstraint('takenBackIsOfAText', sql`kind in ('case', 'post', 'insight', 'session')`)
    .execute()
}

export async function down(db: Kysely<any>): Promise<void> {
  await db.schema.dropTable('takenBack').execute()
}
