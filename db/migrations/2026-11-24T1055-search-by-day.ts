import { type Kysely, sql } from 'kysely'

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  // A search without words shows the newest; without this every document would be sorted for it.
  await sql`create index "searchDocumentsByDay" on "searchDocuments" (day desc nulls last, id)`.execute(db)
  // A search weighs thousands of documents; words that were set apart and compressed take most of its time.
  await sql`alter table "searchDocuments" set (toast_tuple_target = 8160)`.execute(db)
}

export async function down(db: Kysely<any>): Promise<void> {
  await sql`alter table "searchDocuments" reset (toast_tuple_target)`.execute(db)
  await db.schema.dropIndex('searchDocumentsByDay').execute()
}
