import { sql } from 'kysely'
import type { Database } from '#db/connection.server.ts'
import type { SearchDocument } from './documents/document.ts'
import type { Scope } from './documents/source.server.ts'
import { sources } from './documents/sources.server.ts'
import { lockIndex } from './index-lock.server.ts'
import { keepDocuments } from './keep-documents.server.ts'
import { askToFeed, noteChanges } from './meilisearch/known-index.server.ts'

/**
 * Make the documents anew of whatever an event is about: all of a case, or those of a session, an item, a circle. Call it in a transaction.
 * It reads how things are now, whatever the event said, so doing it twice or late does no harm.
 */
export async function refreshDocuments(db: Database, { subjectId }: { subjectId: string }): Promise<void> {
  const scope = await scopeOf(db, subjectId)
  const key = 'caseId' in scope ? scope.caseId : scope.id
  await lockIndex(db, key)
  // Security: an item is written with each session it is read for; of two at once, the later must have read the newer text.
  if ('id' in scope) await lockIndex(db, 'library')
  const documents: SearchDocument[] = []
  for (const source of sources) documents.push(...(await source.read(db, scope)))
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
