import { type Kysely, sql } from 'kysely'

// What was written from this moment on is not in the count of a word. The words are counted anew within the hour.

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .alterTable('searchWords')
    .addColumn('countedAt', 'timestamptz', (col) => col.notNull().defaultTo(sql`'-infinity'`))
    .execute()
}

export async function down(db: Kysely<any>): Promise<void> {
  await db.schema.alterTable('searchWords').dropColumn('countedAt').execute()
}
