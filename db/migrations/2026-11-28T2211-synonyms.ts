import { type Kysely, sql } from 'kysely'

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  // Two ways to say the same, added by a host beside the list that comes along. What was taken away stays, as history.
  await db.schema
    .createTable('synonyms')
    .addColumn('id', 'uuid', (col) => col.primaryKey())
    .addColumn('one', 'text', (col) => col.notNull())
    .addColumn('other', 'text', (col) => col.notNull())
    .addColumn('addedById', 'uuid', (col) => col.references('members.id').onDelete('set null'))
    .addColumn('addedAt', 'timestamptz', (col) => col.notNull())
    .addColumn('takenAwayById', 'uuid', (col) => col.references('members.id').onDelete('set null'))
    .addColumn('takenAwayAt', 'timestamptz')
    .execute()
  for (const column of ['addedById', 'takenAwayById'])
    await db.schema.createIndex(`synonymsBy${column}`).on('synonyms').column(column).execute()

  // What members looked for and nobody wrote yet. Security: no person, and no words before the third person asks: of the
  // first two only keyed hashes are kept, and a day.
  await db.schema
    .createTable('unansweredSearches')
    .addColumn('query', 'text', (col) => col.notNull())
    .addColumn('asker', 'text', (col) => col.notNull())
    .addColumn('words', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('askedOn', 'date', (col) => col.notNull())
    .addPrimaryKeyConstraint('unansweredSearchesOncePerAsker', ['query', 'asker'])
    .execute()
  await db.schema
    .createIndex('unansweredSearchesWithWords')
    .on('unansweredSearches')
    .column('askedOn')
    .where(sql<boolean>`words <> ''`)
    .execute()
}

export async function down(db: Kysely<any>): Promise<void> {
  for (const table of ['unansweredSearches', 'synonyms']) await db.schema.dropTable(table).execute()
}
