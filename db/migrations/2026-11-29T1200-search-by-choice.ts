import { type Kysely, sql } from 'kysely'

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  // What was tried most of all comes first, and what has a theme is found among all; without these each would read all.
  await sql`create index "searchDocumentsByEvidence" on "searchDocuments" (evidence desc, day desc nulls last, id)`.execute(
    db,
  )
  await sql`create index "searchDocumentsByTheme" on "searchDocuments" using gin (themes)`.execute(db)
}

export async function down(db: Kysely<any>): Promise<void> {
  await db.schema.dropIndex('searchDocumentsByTheme').execute()
  await db.schema.dropIndex('searchDocumentsByEvidence').execute()
}
