import { type Kysely, sql } from 'kysely'

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  // The author may keep a case off every table for a while.
  await db.schema
    .alterTable('cases')
    .addColumn('keptOffTables', 'boolean', (col) => col.notNull().defaultTo(false))
    .execute()

  // Someone comes whose organisation is named in what the author wrote. Security: not who comes, not who wrote it, not
  // which words; it hangs on the original text, and goes with it.
  await db.schema
    .createTable('seatWarnings')
    .addColumn('id', 'uuid', (col) => col.primaryKey().defaultTo(sql`gen_random_uuid()`))
    .addColumn('caseId', 'uuid', (col) => col.notNull().references('caseDrafts.caseId').onDelete('cascade'))
    .addColumn('sessionId', 'uuid', (col) => col.notNull().references('sessions.id').onDelete('cascade'))
    .addColumn('warnedOn', 'date', (col) => col.notNull())
    .addColumn('authorAnsweredOn', 'date')
    .addColumn('hostAnsweredOn', 'date')
    .addUniqueConstraint('seatWarningsOncePerTable', ['caseId', 'sessionId'])
    .execute()
  await db.schema.createIndex('seatWarningsOfSession').on('seatWarnings').column('sessionId').execute()
}

export async function down(db: Kysely<any>): Promise<void> {
  await db.schema.dropTable('seatWarnings').execute()
  await db.schema.alterTable('cases').dropColumn('keptOffTables').execute()
}
