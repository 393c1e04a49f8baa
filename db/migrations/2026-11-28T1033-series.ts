import { type Kysely, sql } from 'kysely'

/** Sessions that belong together. A session may stand in several series, in each with a number of its own. */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('series')
    .addColumn('id', 'uuid', (col) => col.primaryKey())
    .addColumn('circleId', 'uuid', (col) => col.notNull().references('circles.id'))
    .addColumn('title', 'text', (col) => col.notNull())
    .addColumn('about', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('createdAt', 'timestamptz', (col) => col.notNull())
    .execute()
  await db.schema
    .createTable('seriesSessions')
    .addColumn('seriesId', 'uuid', (col) => col.notNull().references('series.id').onDelete('cascade'))
    .addColumn('sessionId', 'uuid', (col) => col.notNull().references('sessions.id').onDelete('cascade'))
    .addColumn('number', 'integer', (col) => col.notNull())
    .addColumn('label', 'text', (col) => col.notNull().defaultTo('regular'))
    .addPrimaryKeyConstraint('seriesSessionsOncePerSession', ['seriesId', 'sessionId'])
    .addUniqueConstraint('seriesNumbersOnce', ['seriesId', 'number'])
    .addCheckConstraint('seriesNumbersCount', sql`number between 1 and 9999`)
    .addCheckConstraint('editionsHaveAKnownLabel', sql`label in ('regular', 'special', 'opening', 'closing')`)
    .execute()
  await db.schema.createIndex('seriesOfSession').on('seriesSessions').column('sessionId').execute()
}

export async function down(db: Kysely<any>): Promise<void> {
  for (const table of ['seriesSessions', 'series']) await db.schema.dropTable(table).execute()
}
