import { type Kysely, sql } from 'kysely'

const emptyList = sql`'{}'`

/** What kind of meeting it is, where exactly, for whom it can be reached, and which circles organise it together. */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .alterTable('sessions')
    .addColumn('typeKey', 'text', (col) => col.notNull().defaultTo('work_session'))
    .addColumn('typeName', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('address', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('city', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('accessFeatures', sql`text[]`, (col) => col.notNull().defaultTo(emptyList))
    .addColumn('spoken', 'text', (col) => col.notNull().defaultTo('nl'))
    .addColumn('coCircleIds', sql`uuid[]`, (col) => col.notNull().defaultTo(emptyList))
    .execute()
  const constraints = {
    sessionsHaveAKnownType: sql`"typeKey" in ('work_session', 'thinking_tables', 'debate', 'intervision', 'circle_meeting', 'open')`,
    sessionsOfAnOpenTypeNameIt: sql`("typeKey" = 'open') = ("typeName" <> '')`,
    sessionsAreSpokenInALanguage: sql`spoken in ('nl', 'en', 'both')`,
  }
  for (const [name, holds] of Object.entries(constraints))
    await db.schema.alterTable('sessions').addCheckConstraint(name, holds).execute()
  await db.schema.createIndex('sessionsByType').on('sessions').columns(['typeKey', 'typeName']).execute()
}

export async function down(db: Kysely<any>): Promise<void> {
  const added = ['typeKey', 'typeName', 'address', 'city', 'accessFeatures', 'spoken', 'coCircleIds']
  for (const column of added) await db.schema.alterTable('sessions').dropColumn(column).execute()
}
