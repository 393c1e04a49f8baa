import { type Kysely, sql } from 'kysely'

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  // Those that wait for a date stand apart from what is to come.
  await sql`create index "sessionsPostponed" on sessions ("startsAt") where state = 'postponed'`.execute(db)
}

export async function down(db: Kysely<any>): Promise<void> {
  await db.schema.dropIndex('sessionsPostponed').execute()
}
