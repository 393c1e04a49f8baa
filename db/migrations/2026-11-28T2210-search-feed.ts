import { type Kysely, sql } from 'kysely'

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  // What an engine beside PostgreSQL was given: how it was built last, and since when it is being built anew.
  await db.schema
    .createTable('searchIndexes')
    .addColumn('engine', 'text', (col) => col.primaryKey())
    .addColumn('built', 'text')
    .addColumn('buildingSince', 'timestamptz')
    .execute()

  // What it has not heard of yet: no words, only which document. `number`: changed again while it was told.
  await db.schema
    .createTable('searchChanges')
    .addColumn('kind', 'text', (col) => col.notNull())
    .addColumn('id', 'uuid', (col) => col.notNull())
    .addColumn('number', 'bigserial', (col) => col.notNull())
    .addColumn('since', 'timestamptz', (col) => col.notNull().defaultTo(sql`now()`))
    .addPrimaryKeyConstraint('searchChangesOnce', ['kind', 'id'])
    .execute()
  await db.schema.createIndex('searchChangesOldestFirst').on('searchChanges').column('since').execute()
}

export async function down(db: Kysely<any>): Promise<void> {
  for (const table of ['searchChanges', 'searchIndexes']) await db.schema.dropTable(table).execute()
}
