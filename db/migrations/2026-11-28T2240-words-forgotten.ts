import { type Kysely, sql } from 'kysely'

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  // Goes up whenever words were taken out of texts: a count that was going on then is of no use.
  await sql`create sequence "searchWordsForgotten"`.execute(db)
}

export async function down(db: Kysely<any>): Promise<void> {
  await sql`drop sequence "searchWordsForgotten"`.execute(db)
}
