import { sql } from 'kysely'
import type { Database } from '#db/connection.server.ts'
import type { Source } from './documents/source.server.ts'
import { sources } from './documents/sources.server.ts'
import { lockIndex } from './index-lock.server.ts'
import { keepDocuments } from './keep-documents.server.ts'
import { noteChanges } from './meilisearch/known-index.server.ts'
import { countWords } from './vocabulary.server.ts'

const first = '00000000-0000-0000-0000-000000000000'
const last = 'ffffffff-ffff-ffff-ffff-ffffffffffff'
const batch = 500

/** Make every document anew, in batches, while search goes on; `beside`: what is in no table. Returns how many there are. */
export async function reindex(db: Database, beside: Source[] = []): Promise<number> {
  const all = async () => {
    let count = 0
    for (const source of [...sources, ...beside]) count += await reindexKind(db, source)
    await countWords(db)
    return count
  }
  await all()
  // What was counted now says which compounds there are.
  return all()
}

/** Make all documents of one kind anew. Returns how many there are. */
export async function reindexKind(db: Database, source: Source): Promise<number> {
  let [after, count] = [first, 0]
  while (after < last) {
    const done = await db.transaction().execute((db) => reindexBatch(db, source, after))
    after = done.until
    count += done.count
  }
  return count
}

async function reindexBatch(db: Database, source: Source, after: string) {
  await lockIndex(db)
  const documents = await source.read(db, { after, limit: batch })
  const ids = documents.map(({ id }) => id)
  const until = documents.length < batch ? last : (ids.at(-1) ?? last)
  await keepDocuments(db, documents)
  // What lies between the ids just read is no longer there to be found.
  const gone = await db
    .deleteFrom('searchDocuments')
    .where('kind', '=', source.kind)
    .where('id', '>', after)
    .where('id', '<=', until)
    .where(sql<boolean>`id <> all(${ids}::uuid[])`)
    .returning(['kind', 'id'])
    .execute()
  await noteChanges(db, gone)
  return { until, count: documents.length }
}
