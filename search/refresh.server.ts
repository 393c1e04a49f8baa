import { sql } from 'kysely'
import type { Database } from '#db/connection.server.ts'
import type { SearchDocument } from './documents/document.ts'
import type { Scope } from './documents/source.server.ts'
import { sources } from './documents/sources.server.ts'
import { lockIndex } from './index-lock.server.ts'
import { keepDocuments } from './keep-documents.server.ts'
import { askToFeed, noteChanges } from './meilisearch/known-index.server.ts'

/**
 * Make the documents anew of whatever an event is about: all of a case, or those of a session, an item, a circle; with a session
 * also the insights that name its method. Call it in a transaction. It reads how things are now, whatever the event said,
 * so doing it twice or late does no harm.
 */
export async function refreshDocuments(db: Database, { subjectId }: { subjectId: string }): Promise<void> {
  const scope = await scopeOf(db, subjectId)
  const key = 'caseId' in scope ? scope.caseId : scope.id
  await lockIndex(db, key)
  // Security: an item is written with each session it is read for; of two at once, the later must have read the newer text.
  if ('id' in scope) await lockIndex(db, 'library')
  const documents = await readDocuments(db, scope)
  await keepDocuments(db, documents)

  const kept = documents.map(({ id }) => id)
  const gone = await db
    .deleteFrom('searchDocuments')
    .where(({ or, eb }) => or([eb('caseId', '=', key), eb('id', '=', key), eb('id', '=', subjectId)]))
    .where(sql<boolean>`id <> all(${kept}::uuid[])`)
    .returning(['kind', 'id'])
    .execute()
  await noteChanges(db, gone)
  await askToFeed(db)
  // By way of their cases, and so behind whoever writes those now; one after the other, in the same order for all.
  if ('id' in scope)
    for (const subjectId of await casesOfOtherMethod(db, scope.id)) await refreshDocuments(db, { subjectId })
}

/** What can be found of whatever this id is about, and for whom, as the tables have it now: no index is asked. */
export const findableNow = async (db: Database, subjectId: string): Promise<SearchDocument[]> =>
  readDocuments(db, await scopeOf(db, subjectId))

async function readDocuments(db: Database, scope: Subject): Promise<SearchDocument[]> {
  const documents: SearchDocument[] = []
  for (const source of sources) documents.push(...(await source.read(db, scope)))
  return documents
}

/** Cases with an insight from this session that is kept under another method than the session has. */
async function casesOfOtherMethod(db: Database, sessionId: string): Promise<string[]> {
  const { rows } = await sql<{ caseId: string }>`
    select distinct i."caseId" from sessions s
    join harvests h on h."sessionId" = s.id
    join insights i on i."harvestId" = h.id and i.state not in ('sketched', 'blocked')
    left join "searchDocuments" d on d.kind = 'insight' and d.id = i.id
    where s.id = ${sessionId} and d.method is distinct from s."methodKey"
    order by i."caseId"`.execute(db)
  return rows.map(({ caseId }) => caseId)
}

type Subject = Extract<Scope, { caseId: string } | { id: string }>

// Events are about a case or about something of it; what is about nothing we know of is gone.
async function scopeOf(db: Database, id: string): Promise<Subject> {
  const { rows } = await sql<{ caseId: string | null }>`
    select id as "caseId" from cases where id = ${id}
    union all select "caseId" from uncertainties where id = ${id}
    union all select "caseId" from insights where id = ${id}
    union all select "caseId" from posts where id = ${id}
    union all select "caseId" from harvests where id = ${id}
    union all select "caseId" from "tryOuts" where id = ${id}
    union all select "caseId" from "searchDocuments" where id = ${id} and "caseId" is not null
    limit 1`.execute(db)
  const caseId = rows[0]?.caseId
  return caseId ? { caseId } : { id }
}
