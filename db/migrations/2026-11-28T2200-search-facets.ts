import { type Kysely, sql } from 'kysely'

const knownKinds = 'searchDocumentsAreOfAKnownKind'

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .alterTable('searchDocuments')
    .addColumn('level', 'text')
    .addColumn('state', 'text')
    .addColumn('method', 'text')
    .addColumn('circleId', 'uuid')
    .addColumn('evidence', 'integer', (col) => col.notNull().defaultTo(0))
    .execute()
  await db.schema.alterTable('searchDocuments').dropConstraint(knownKinds).execute()
  await db.schema
    .alterTable('searchDocuments')
    .addCheckConstraint(
      knownKinds,
      sql`kind in ('case', 'uncertainty', 'insight', 'session', 'post', 'item', 'method', 'circle')`,
    )
    .execute()
}

export async function down(db: Kysely<any>): Promise<void> {
  await sql`delete from "searchDocuments" where kind in ('item', 'method', 'circle')`.execute(db)
  await db.schema.alterTable('searchDocuments').dropConstraint(knownKinds).execute()
  await db.schema
    .alterTable('searchDocuments')
    .addCheckConstraint(knownKinds, sql`kind in ('case', 'uncertainty', 'insight', 'session', 'post')`)
    .execute()
  for (const column of ['evidence', 'circleId', 'method', 'state', 'level'])
    await db.schema.alterTable('searchDocuments').dropColumn(column).execute()
}
