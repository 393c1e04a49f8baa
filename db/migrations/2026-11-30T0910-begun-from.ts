import type { Kysely } from 'kysely'

// From which case of their own someone began a case: words that are taken out of one stand in the other as well.

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  // Security: it ties two cases of one person, so it stands where who wrote them stands, and nowhere else.
  await db.schema
    .alterTable('authorship')
    .addColumn('begunFromId', 'uuid', (column) => column.references('cases.id').onDelete('set null'))
    .execute()
  await db.schema.createIndex('authorshipByBegunFrom').on('authorship').column('begunFromId').execute()
  await db.schema.createIndex('authorshipBySubject').on('authorship').column('subjectId').execute()
}

export async function down(db: Kysely<any>): Promise<void> {
  await db.schema.dropIndex('authorshipBySubject').execute()
  await db.schema.alterTable('authorship').dropColumn('begunFromId').execute()
}
