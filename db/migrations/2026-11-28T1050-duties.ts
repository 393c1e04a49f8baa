import { type Kysely, sql } from 'kysely'

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  // What became of a duty of a session's hosts, and whose it is. What is open and nobody's has no row; when it is due
  // follows from the date of the session.
  await db.schema
    .createTable('duties')
    .addColumn('sessionId', 'uuid', (col) => col.notNull().references('sessions.id').onDelete('cascade'))
    .addColumn('id', 'uuid', (col) => col.notNull().unique().defaultTo(sql`gen_random_uuid()`))
    .addColumn('key', 'text', (col) => col.notNull())
    .addColumn('outcome', 'text')
    .addColumn('settledById', 'uuid', (col) => col.references('members.id').onDelete('set null'))
    .addColumn('settledAt', 'timestamptz')
    .addColumn('assignedToId', 'uuid', (col) => col.references('members.id').onDelete('set null'))
    .addColumn('assignedById', 'uuid', (col) => col.references('members.id').onDelete('set null'))
    .addColumn('assignedAt', 'timestamptz')
    .addColumn('note', 'text', (col) => col.notNull().defaultTo(''))
    .addPrimaryKeyConstraint('duties_pkey', ['sessionId', 'key'])
    .addCheckConstraint('dutiesHaveAKnownOutcome', sql`outcome in ('done', 'not_needed')`)
    .execute()
}

export async function down(db: Kysely<any>): Promise<void> {
  await db.schema.dropTable('duties').execute()
}
