import type { Kysely } from 'kysely'

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  // What the table proposed to try first. It becomes a try-out only when the bringer takes it over.
  await db.schema
    .alterTable('harvests')
    .addColumn('firstStep', 'text', (col) => col.notNull().defaultTo(''))
    .execute()
  // The bringer may say no to an outcome too; then it is answered, and nothing follows.
  await db.schema.alterTable('uncertaintyOutcomes').addColumn('declinedOn', 'date').execute()
}

export async function down(db: Kysely<any>): Promise<void> {
  await db.schema.alterTable('uncertaintyOutcomes').dropColumn('declinedOn').execute()
  await db.schema.alterTable('harvests').dropColumn('firstStep').execute()
}
