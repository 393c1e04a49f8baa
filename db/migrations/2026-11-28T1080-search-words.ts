import type { Kysely } from 'kysely'

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  // In how many documents each word stands, over all documents: no one's words, and never shown as they are.
  await db.schema
    .createTable('searchWords')
    .addColumn('word', 'text', (col) => col.primaryKey())
    .addColumn('documents', 'integer', (col) => col.notNull())
    .execute()
}

export async function down(db: Kysely<any>): Promise<void> {
  await db.schema.dropTable('searchWords').execute()
}
