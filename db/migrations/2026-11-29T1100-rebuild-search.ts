import { type Kysely, sql } from 'kysely'

// Security: parts of words were kept that only some may know (docs/decisions/0028). Everything findable is made anew, by the
// worker, as if an earlier run had been stopped.

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  await sql`
    insert into "searchRebuild" (step, after)
    select 'from the beginning', '00000000-0000-0000-0000-000000000000' where exists (select from "searchDocuments")
    on conflict ("only") do update set step = excluded.step, after = excluded.after
  `.execute(db)
}

/** What was made anew stays as it is. */
export async function down(): Promise<void> {}
