import { type Kysely, sql } from 'kysely'

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  // Which organisations and places stood in a draft before its writer put other words there. Security: keyed hashes, other
  // ones for each case; they hang on the original text, and go with it.
  await db.schema
    .alterTable('caseDrafts')
    .addColumn('onceNamed', sql`text[]`, (col) => col.notNull().defaultTo(sql`'{}'`))
    .execute()
}

export async function down(db: Kysely<any>): Promise<void> {
  await db.schema.alterTable('caseDrafts').dropColumn('onceNamed').execute()
}
