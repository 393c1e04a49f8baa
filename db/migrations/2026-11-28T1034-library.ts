import { type Kysely, sql } from 'kysely'

/** Books, articles, films and links, and for which session or series they are there. */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('libraryItems')
    .addColumn('id', 'uuid', (col) => col.primaryKey())
    .addColumn('circleId', 'uuid', (col) => col.notNull().references('circles.id'))
    .addColumn('kind', 'text', (col) => col.notNull())
    .addColumn('title', 'text', (col) => col.notNull())
    .addColumn('authors', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('year', 'integer')
    .addColumn('link', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('partOf', 'uuid', (col) => col.references('libraryItems.id').onDelete('set null'))
    .addColumn('addedAt', 'timestamptz', (col) => col.notNull())
    .addCheckConstraint('libraryItemsHaveAKnownKind', sql`kind in ('book', 'article', 'film', 'link')`)
    .addCheckConstraint('libraryItemsAreNoPartOfThemselves', sql`"partOf" is distinct from id`)
    .execute()
  await db.schema.createIndex('libraryItemsOfWhole').on('libraryItems').column('partOf').execute()
  await db.schema
    .createTable('libraryUses')
    .addColumn('id', 'uuid', (col) => col.primaryKey().defaultTo(sql`gen_random_uuid()`))
    .addColumn('itemId', 'uuid', (col) => col.notNull().references('libraryItems.id').onDelete('cascade'))
    .addColumn('sessionId', 'uuid', (col) => col.references('sessions.id').onDelete('cascade'))
    .addColumn('seriesId', 'uuid', (col) => col.references('series.id').onDelete('cascade'))
    .addColumn('position', 'integer', (col) => col.notNull())
    .addColumn('moment', 'text', (col) => col.notNull().defaultTo('background'))
    .addColumn('note', 'text', (col) => col.notNull().defaultTo(''))
    .addUniqueConstraint('libraryUsesOncePerSession', ['sessionId', 'itemId'])
    .addUniqueConstraint('libraryUsesOncePerSeries', ['seriesId', 'itemId'])
    .addCheckConstraint('libraryUsesAreForOneThing', sql`("sessionId" is null) <> ("seriesId" is null)`)
    .addCheckConstraint('libraryUsesHaveAKnownMoment', sql`moment in ('before', 'background')`)
    .execute()
  await db.schema.createIndex('libraryUsesOfItem').on('libraryUses').column('itemId').execute()
}

export async function down(db: Kysely<any>): Promise<void> {
  for (const table of ['libraryUses', 'libraryItems']) await db.schema.dropTable(table).execute()
}
