import { type Kysely, sql } from 'kysely'

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  // Where making all search documents anew has come, while it is going on or was stopped. One row, or none.
  await db.schema
    .createTable('searchRebuild')
    .addColumn('only', 'boolean', (col) => col.primaryKey().defaultTo(true).check(sql`"only"`))
    .addColumn('step', 'text', (col) => col.notNull())
    .addColumn('after', 'uuid', (col) => col.notNull())
    .execute()
}

export async function down(db: Kysely<any>): Promise<void> {
  await db.schema.dropTable('searchRebuild').execute()
}
