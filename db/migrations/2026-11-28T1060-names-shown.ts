import { type Kysely, sql } from 'kysely'

const known = 'enrolmentsAreShownToSomeoneKnown'

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  // Who may see the name of this person, beside the hosts. Who never said anything is shown to nobody.
  await db.schema
    .alterTable('enrolments')
    .addColumn('shownTo', 'text', (col) => col.notNull().defaultTo('nobody'))
    .execute()
  await db.schema
    .alterTable('enrolments')
    .addCheckConstraint(known, sql`"shownTo" in ('nobody', 'participants', 'all')`)
    .execute()
}

export async function down(db: Kysely<any>): Promise<void> {
  await db.schema.alterTable('enrolments').dropColumn('shownTo').execute()
}
