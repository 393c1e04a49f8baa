import { type Kysely, sql } from 'kysely'

const id = sql`gen_random_uuid()`

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  // Security: what a writer let stand on purpose, and why. The words themselves are not here: a salted hash is enough to
  // know them again in the text they stand in, and this table leads from nobody to nobody.
  await db.schema
    .createTable('leftStanding')
    .addColumn('id', 'uuid', (col) => col.primaryKey().defaultTo(id))
    // What the text belongs to: a case that is being written, a post, a session.
    .addColumn('subjectId', 'uuid', (col) => col.notNull())
    .addColumn('caseId', 'uuid', (col) => col.references('cases.id').onDelete('cascade'))
    .addColumn('label', 'text', (col) => col.notNull())
    .addColumn('salt', 'text', (col) => col.notNull())
    .addColumn('fragmentHash', 'text', (col) => col.notNull())
    .addColumn('reason', 'text', (col) => col.notNull())
    .addColumn('words', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('detectorVersion', 'text', (col) => col.notNull())
    .addColumn('decidedOn', 'date', (col) => col.notNull())
    .addCheckConstraint(
      'leftStandingForAKnownReason',
      sql`reason in ('not_a_person', 'already_public', 'agreed', 'needed', 'other')`,
    )
    .addCheckConstraint('leftStandingSaysWhichOther', sql`reason <> 'other' or words <> ''`)
    .execute()
  await db.schema.createIndex('leftStandingOfSubject').on('leftStanding').column('subjectId').execute()
  await db.schema.createIndex('leftStandingOfCase').on('leftStanding').column('caseId').execute()

  // Security: hosts who recognised a case while it was checked, and so no longer read it. Gone once it is open.
  await db.schema
    .createTable('caseStepBacks')
    .addColumn('caseId', 'uuid', (col) => col.notNull().references('cases.id').onDelete('cascade'))
    .addColumn('hostId', 'uuid', (col) => col.notNull().references('members.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('caseStepBacksOncePerHost', ['caseId', 'hostId'])
    .execute()

  // By which rules a case was looked through when it was opened.
  await db.schema.alterTable('caseChecks').addColumn('detectorVersion', 'text').execute()
}

export async function down(db: Kysely<any>): Promise<void> {
  await db.schema.alterTable('caseChecks').dropColumn('detectorVersion').execute()
  for (const table of ['caseStepBacks', 'leftStanding']) await db.schema.dropTable(table).execute()
}
