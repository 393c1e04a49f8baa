import type { Kysely } from 'kysely'

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  // Who was there. Who was not has no row: nothing is kept about staying away.
  await db.schema
    .createTable('attendances')
    .addColumn('enrolmentId', 'uuid', (col) => col.primaryKey().references('enrolments.id').onDelete('cascade'))
    .addColumn('markedById', 'uuid', (col) => col.references('members.id').onDelete('set null'))
    .addColumn('markedAt', 'timestamptz', (col) => col.notNull())
    // What stands on the proof of participation, for whoever wants to check it.
    .addColumn('proofCode', 'text', (col) => col.notNull().unique())
    .execute()
}

export async function down(db: Kysely<any>): Promise<void> {
  await db.schema.dropTable('attendances').execute()
}
