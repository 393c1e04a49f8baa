import { type Kysely, sql } from 'kysely'

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  // A host who is away for some days, and the co-host who stands in.
  await db.schema
    .createTable('absences')
    .addColumn('id', 'uuid', (col) => col.primaryKey())
    .addColumn('memberId', 'uuid', (col) => col.notNull().references('members.id').onDelete('cascade'))
    .addColumn('standInId', 'uuid', (col) => col.notNull().references('members.id').onDelete('cascade'))
    .addColumn('fromOn', 'date', (col) => col.notNull())
    .addColumn('untilOn', 'date', (col) => col.notNull())
    .addCheckConstraint('absencesEndAfterTheyBegin', sql`"untilOn" >= "fromOn"`)
    .addCheckConstraint('absencesNameAnother', sql`"standInId" <> "memberId"`)
    .execute()
  for (const column of ['memberId', 'standInId'])
    await db.schema.createIndex(`absencesBy${column}`).on('absences').column(column).execute()
}

export async function down(db: Kysely<any>): Promise<void> {
  await db.schema.dropTable('absences').execute()
}
