import type { Kysely } from 'kysely'

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  // A cancelled session stays in the agenda, with the reason beside it.
  await db.schema
    .alterTable('sessions')
    .addColumn('cancelledBecause', 'text', (col) => col.notNull().defaultTo(''))
    .execute()
}

export async function down(db: Kysely<any>): Promise<void> {
  await db.schema.alterTable('sessions').dropColumn('cancelledBecause').execute()
}
