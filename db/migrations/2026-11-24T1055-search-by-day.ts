import { type Kysely, sql } from 'kysely'

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  // A search without words shows the newest; without this every document would be sorted for it.
  await sql`create index "searchDocumentsByDay" on "searchDocuments" (day desc nulls last, id)`.execute(db)
}

export async function down(db: Kysely<any>): Promise<void> {
  await db.schema.dropIndex('searchDocumentsByDay').execute()
}
