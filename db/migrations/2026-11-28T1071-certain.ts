import type { Kysely } from 'kysely'

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  // A host said it will take place, of the date and place it had at this `sequence`: with another date nothing is certain.
  await db.schema.alterTable('sessions').addColumn('certainAtSequence', 'integer').execute()
}

export async function down(db: Kysely<any>): Promise<void> {
  await db.schema.alterTable('sessions').dropColumn('certainAtSequence').execute()
}
