import type { Kysely } from 'kysely'

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  // How many answered what when a session closed. Security: counts and no rows of answers, so that nothing is kept of a
  // single one: no time, no order, no two answers that belong together.
  await db.schema
    .createTable('closingCounts')
    .addColumn('sessionId', 'uuid', (col) => col.notNull().references('sessions.id').onDelete('cascade'))
    .addColumn('question', 'text', (col) => col.notNull())
    .addColumn('answer', 'text', (col) => col.notNull())
    .addColumn('count', 'integer', (col) => col.notNull())
    // Security: what hosts see of it. It goes up by several people at a time, so that no single press can be read off it.
    .addColumn('shown', 'integer', (col) => col.notNull().defaultTo(0))
    .addPrimaryKeyConstraint('closingCounts_pkey', ['sessionId', 'question', 'answer'])
    .execute()

  // Which questions were answered already, by a hash that a dump of this database leads nowhere from.
  await db.schema
    .createTable('closingUsed')
    .addColumn('sessionId', 'uuid', (col) => col.notNull().references('sessions.id').onDelete('cascade'))
    .addColumn('hash', 'text', (col) => col.notNull())
    .addPrimaryKeyConstraint('closingUsed_pkey', ['hash'])
    .execute()
  await db.schema.createIndex('closingUsedOfSession').on('closingUsed').column('sessionId').execute()
}

export async function down(db: Kysely<any>): Promise<void> {
  for (const table of ['closingUsed', 'closingCounts']) await db.schema.dropTable(table).execute()
}
