import { type Kysely, sql } from 'kysely'

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  // Since when a document says what it says: only what changed can be new to a saved search.
  await db.schema
    .alterTable('searchDocuments')
    .addColumn('changedAt', 'timestamptz', (col) => col.notNull().defaultTo(sql`now()`))
    .execute()
  await db.schema.createIndex('searchDocumentsByChange').on('searchDocuments').column('changedAt').execute()

  // What a member looks for again and again. It is theirs alone, and goes with them.
  await db.schema
    .createTable('savedSearches')
    .addColumn('id', 'uuid', (col) => col.primaryKey())
    .addColumn('memberId', 'uuid', (col) => col.notNull().references('members.id').onDelete('cascade'))
    .addColumn('name', 'text', (col) => col.notNull())
    .addColumn('address', 'text', (col) => col.notNull())
    .addColumn('alert', 'text', (col) => col.notNull())
    .addColumn('createdAt', 'timestamptz', (col) => col.notNull())
    .addColumn('checkedAt', 'timestamptz', (col) => col.notNull())
    .addColumn('alertedAt', 'timestamptz')
    .addCheckConstraint('savedSearchesHaveAKnownAlert', sql`alert in ('never', 'weekly', 'at_once')`)
    .execute()
  await db.schema.createIndex('savedSearchesOfMember').on('savedSearches').column('memberId').execute()

  // What it found before: nothing is told twice. What was told, by the event that told it.
  await db.schema
    .createTable('savedSearchHits')
    .addColumn('savedSearchId', 'uuid', (col) => col.notNull().references('savedSearches.id').onDelete('cascade'))
    .addColumn('id', 'uuid', (col) => col.notNull())
    .addColumn('kind', 'text', (col) => col.notNull())
    .addColumn('eventId', 'uuid')
    .addPrimaryKeyConstraint('savedSearchHitsKey', ['savedSearchId', 'id'])
    .execute()

  // The links in its mails that end them, by their hash.
  await db.schema
    .createTable('savedSearchLinks')
    .addColumn('tokenHash', 'text', (col) => col.primaryKey())
    .addColumn('savedSearchId', 'uuid', (col) => col.notNull().references('savedSearches.id').onDelete('cascade'))
    .addColumn('madeAt', 'timestamptz', (col) => col.notNull())
    .execute()
  await db.schema.createIndex('savedSearchLinksOfSearch').on('savedSearchLinks').column('savedSearchId').execute()
}

export async function down(db: Kysely<any>): Promise<void> {
  for (const table of ['savedSearchLinks', 'savedSearchHits', 'savedSearches'])
    await db.schema.dropTable(table).execute()
  await db.schema.alterTable('searchDocuments').dropColumn('changedAt').execute()
}
