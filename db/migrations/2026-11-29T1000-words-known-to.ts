import { type Kysely, sql } from 'kysely'

// The keys of which each opens enough documents with a word to know it by. The words are counted anew within the hour.

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .alterTable('searchWords')
    .addColumn('knownTo', sql`text[]`, (col) => col.notNull().defaultTo(sql`'{}'`))
    .execute()
}

export async function down(db: Kysely<any>): Promise<void> {
  await db.schema.alterTable('searchWords').dropColumn('knownTo').execute()
}
