import { type Kysely, sql } from 'kysely'

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('events')
    .addColumn('id', 'uuid', (col) => col.primaryKey().defaultTo(sql`gen_random_uuid()`))
    .addColumn('number', 'bigserial', (col) => col.notNull())
    .addColumn('name', 'text', (col) => col.notNull())
    .addColumn('subjectId', 'uuid', (col) => col.notNull())
    // Filled only where the actor is named to everyone who can read the event.
    .addColumn('actorId', 'uuid', (col) => col.references('members.id').onDelete('set null'))
    .addColumn('audience', sql`text[]`, (col) => col.notNull())
    .addColumn('occurredAt', 'timestamptz', (col) => col.notNull())
    .execute()
  await db.schema.createIndex('eventsOfSubject').on('events').column('subjectId').execute()

  // A mail leaves once: its name is written down in the transaction that hands it over.
  await db.schema
    .createTable('sentMails')
    .addColumn('messageId', 'text', (col) => col.primaryKey())
    .addColumn('sentAt', 'timestamptz', (col) => col.notNull())
    .execute()

  await db.schema
    .createTable('searchDocuments')
    .addColumn('kind', 'text', (col) => col.notNull())
    .addColumn('id', 'uuid', (col) => col.notNull())
    .addColumn('caseId', 'uuid')
    .addColumn('audience', sql`text[]`, (col) => col.notNull())
    .addColumn('title', 'text', (col) => col.notNull())
    .addColumn('body', 'text', (col) => col.notNull())
    .addColumn('themes', sql`text[]`, (col) => col.notNull().defaultTo(sql`'{}'`))
    .addColumn('sector', 'text')
    .addColumn('day', 'date')
    .addColumn('words', sql`tsvector`, (col) => col.notNull())
    .addPrimaryKeyConstraint('searchDocumentsOnce', ['kind', 'id'])
    .addCheckConstraint(
      'searchDocumentsAreOfAKnownKind',
      sql`kind in ('case', 'uncertainty', 'insight', 'session', 'post')`,
    )
    .execute()
  await db.schema.createIndex('searchDocumentsWords').on('searchDocuments').using('gin').column('words').execute()
  await db.schema.createIndex('searchDocumentsAudience').on('searchDocuments').using('gin').column('audience').execute()
  await db.schema.createIndex('searchDocumentsOfCase').on('searchDocuments').column('caseId').execute()
}

export async function down(db: Kysely<any>): Promise<void> {
  for (const table of ['searchDocuments', 'sentMails', 'events']) await db.schema.dropTable(table).execute()
}
