import { sql } from 'kysely'
import type { Database } from '#db/connection.server.ts'

// Security: `authorship` is the one link between an anonymous text and a person. Only this module writes it, and only
// find-viewer.server.ts reads it besides. tests/architecture.test.ts refuses its name anywhere else (docs/decisions/0003).

/** The alias under which this member speaks in this case: made on first use, the same ever after, never reused elsewhere. */
export async function aliasFor(db: Database, memberId: string, caseId: string): Promise<string> {
  await db
    .insertInto('authorship')
    .values({ memberId, subjectId: caseId })
    .onConflict((conflict) => conflict.columns(['memberId', 'subjectId']).doNothing())
    .execute()
  const { alias } = await db
    .selectFrom('authorship')
    .select('alias')
    .where('memberId', '=', memberId)
    .where('subjectId', '=', caseId)
    .executeTakeFirstOrThrow()
  return alias
}

/** Security: who began nothing is tied to nothing. An alias that a case has meanwhile is its author's, and stays. */
export async function forgetUnused(db: Database, alias: string): Promise<void> {
  await db
    .deleteFrom('authorship')
    .where('alias', '=', alias)
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('cases').select('id').where('alias', '=', alias))))
    .execute()
}

/** For delivering a mail to an author, and for nothing else. */
export async function addressBehind(db: Database, alias: string) {
  return db
    .selectFrom('authorship')
    .innerJoin('members', 'members.id', 'authorship.memberId')
    .select(['members.id', 'members.name', 'members.email', 'members.language'])
    .where('alias', '=', alias)
    .where('members.deactivatedAt', 'is', null)
    .executeTakeFirst()
}

/** Is this member the one behind the alias? For keeping an author's own text from being theirs to check. */
export async function isBehind(db: Database, alias: string, memberId: string): Promise<boolean> {
  const found = await db
    .selectFrom('authorship')
    .select('alias')
    .where('alias', '=', alias)
    .where('memberId', '=', memberId)
    .executeTakeFirst()
  return found !== undefined
}

/** That this case was begun with the text of that one. Security: it ties two cases of one person, so it stands only here. */
export async function noteBegunFrom(db: Database, alias: string, caseId: string): Promise<void> {
  await db.updateTable('authorship').set({ begunFromId: caseId }).where('alias', '=', alias).execute()
}

/** This case, all that were begun from it, and from which it was begun. For taking words out of all of them, and nothing else. */
export async function kinOf(db: Database, caseId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive kin(id) as (
      select ${caseId}::uuid
      union
      select case when a."begunFromId" = kin.id then a."subjectId" else a."begunFromId" end
      from kin join authorship a on a."begunFromId" = kin.id or (a."subjectId" = kin.id and a."begunFromId" is not null)
    )
    select id from kin order by id`.execute(db)
  return rows.map(({ id }) => id)
}
