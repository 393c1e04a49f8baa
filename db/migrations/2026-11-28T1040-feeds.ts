import type { Kysely } from 'kysely'

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  // The address at which a member's own seats are read by a calendar, by its hash. One at a time: a new one ends the old.
  await db.schema
    .createTable('feeds')
    .addColumn('memberId', 'uuid', (col) => col.primaryKey().references('members.id').onDelete('cascade'))
    .addColumn('tokenHash', 'text', (col) => col.notNull().unique())
    .addColumn('createdAt', 'timestamptz', (col) => col.notNull())
    .execute()
}

export async function down(db: Kysely<any>): Promise<void> {
  await db.schema.dropTable('feeds').execute()
}
