import { type Kysely, sql } from 'kysely'

/** A row of a programme has a kind, may have a length and people, and may be recorded; what is said of a case never is. */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .alterTable('programmeRows')
    .addColumn('kind', 'text', (col) => col.notNull().defaultTo('other'))
    .addColumn('minutes', 'integer')
    .addColumn('people', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('recorded', 'boolean', (col) => col.notNull().defaultTo(false))
    .execute()
  const constraints = {
    programmeRowsHaveAKnownKind: sql`kind in ('arrival', 'opening', 'talk', 'case', 'break', 'plenary', 'closing', 'social', 'other')`,
    programmeRowsLastWithinADay: sql`minutes between 1 and 720`,
    programmeRowsRecordNoCase: sql`not (recorded and kind = 'case')`,
  }
  for (const [name, holds] of Object.entries(constraints))
    await db.schema.alterTable('programmeRows').addCheckConstraint(name, holds).execute()
}

export async function down(db: Kysely<any>): Promise<void> {
  await db.schema
    .alterTable('programmeRows')
    .dropColumn('kind')
    .dropColumn('minutes')
    .dropColumn('people')
    .dropColumn('recorded')
    .execute()
}
