import { type Kysely, sql } from 'kysely'

const emptyList = sql`'{}'`

/** For whom a session is and what it asks; who makes it possible; what there is to read and to look back on. */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('sessionDetails')
    .addColumn('sessionId', 'uuid', (col) => col.primaryKey().references('sessions.id').onDelete('cascade'))
    .addColumn('audienceGroups', sql`text[]`, (col) => col.notNull().defaultTo(emptyList))
    .addColumn('leadingQuestions', sql`text[]`, (col) => col.notNull().defaultTo(emptyList))
    .addColumn('recording', 'text', (col) => col.notNull().defaultTo('none'))
    .addCheckConstraint('recordingsHaveAKnownState', sql`recording in ('none', 'announced', 'available')`)
    .addCheckConstraint('sessionsAskThreeQuestions', sql`cardinality("leadingQuestions") <= 3`)
    .execute()
  await db.schema
    .createTable('sessionBodies')
    .addColumn('sessionId', 'uuid', (col) => col.notNull().references('sessions.id').onDelete('cascade'))
    .addColumn('position', 'integer', (col) => col.notNull())
    .addColumn('role', 'text', (col) => col.notNull())
    .addColumn('name', 'text', (col) => col.notNull())
    .addColumn('link', 'text', (col) => col.notNull().defaultTo(''))
    .addPrimaryKeyConstraint('sessionBodiesStandInOrder', ['sessionId', 'position'])
    .addCheckConstraint('bodiesHaveAKnownRole', sql`role in ('organiser', 'venue', 'partner', 'funder')`)
    .execute()
  await db.schema
    .createTable('sessionPeople')
    .addColumn('sessionId', 'uuid', (col) => col.notNull().references('sessions.id').onDelete('cascade'))
    .addColumn('position', 'integer', (col) => col.notNull())
    .addColumn('name', 'text', (col) => col.notNull())
    .addColumn('roles', sql`text[]`, (col) => col.notNull())
    .addPrimaryKeyConstraint('sessionPeopleStandInOrder', ['sessionId', 'position'])
    .addCheckConstraint('sessionPeopleHaveARole', sql`cardinality(roles) > 0`)
    .execute()
  await db.schema
    .createTable('sessionLinks')
    .addColumn('sessionId', 'uuid', (col) => col.notNull().references('sessions.id').onDelete('cascade'))
    .addColumn('position', 'integer', (col) => col.notNull())
    .addColumn('kind', 'text', (col) => col.notNull())
    .addColumn('title', 'text', (col) => col.notNull())
    .addColumn('link', 'text', (col) => col.notNull())
    .addPrimaryKeyConstraint('sessionLinksStandInOrder', ['sessionId', 'position'])
    .addCheckConstraint('sessionLinksHaveAKnownKind', sql`kind in ('recording', 'material')`)
    .execute()
}

export async function down(db: Kysely<any>): Promise<void> {
  for (const table of ['sessionLinks', 'sessionPeople', 'sessionBodies', 'sessionDetails'])
    await db.schema.dropTable(table).execute()
}
