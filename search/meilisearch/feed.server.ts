import { sql } from 'kysely'
import type { EnqueuedTask } from 'meilisearch'
import type { Database } from '#db/connection.server.ts'
import { nearTop } from '#search/words-vector.ts'
import { done, liveIndex, nextIndex, toFeed } from './client.server.ts'
import { indexed, type KeptDocument, keyOf } from './document.ts'
import { readKnown } from './known-index.server.ts'

const mostAtOnce = 500
const onlyFeeder = 7_315_002

/** Of a search document what Meilisearch is told. */
export const kept = sql`kind, id, "caseId", audience, title, body, themes, sector, level, state, method, "circleId", day, evidence,
  array(select lexeme from unnest(words) where 'D' = any(weights) and left(lexeme, 1) <> ${nearTop}) as parts`

type Change = { kind: string; id: string; number: string }

/** Tell Meilisearch of everything that changed, until nothing is left. What could not be told stays for the next time. */
export async function feedChanges(db: Database): Promise<number> {
  let count = 0
  for (;;) {
    const { changes, tasks } = await db.transaction().execute(async (db) => {
      // Of two who tell of one document, the later must be the one that read it later.
      await lockFeed(db)
      const changes = await oldestChanges(db)
      const { building } = await readKnown(db)
      return { changes, tasks: await tell(db, building ? [liveIndex, nextIndex] : [liveIndex], changes) }
    })
    for (const task of tasks) await done(task)
    await forget(db, changes)
    count += changes.length
    if (changes.length < mostAtOnce) return count
  }
}

/** Until the transaction ends, nobody else hands documents over. */
export const lockFeed = (db: Database) => sql`select pg_advisory_xact_lock(${onlyFeeder})`.execute(db)

const oldestChanges = (db: Database): Promise<Change[]> =>
  db.selectFrom('searchChanges').select(['kind', 'id', 'number']).orderBy('number').limit(mostAtOnce).execute()

async function tell(db: Database, indexes: string[], changes: Change[]): Promise<EnqueuedTask[]> {
  if (changes.length === 0) return []
  const { rows } = await sql<KeptDocument>`
    select ${kept} from "searchDocuments"
    join unnest(${changes.map(({ kind }) => kind)}::text[], ${changes.map(({ id }) => id)}::uuid[])
      as changed (kind, id) using (kind, id)
  `.execute(db)
  const documents = rows.map(indexed)
  const there = new Set(documents.map(({ id }) => id))
  const gone = changes.map(keyOf).filter((key) => !there.has(key))
  const tasks: EnqueuedTask[] = []
  for (const name of indexes) {
    const index = toFeed().index(name)
    if (documents.length > 0) tasks.push(await index.addDocuments(documents, { primaryKey: 'id' }))
    if (gone.length > 0) tasks.push(await index.deleteDocuments(gone))
  }
  return tasks
}

// Never waits for who is changing one of them now: it stays, and is told again.
async function forget(db: Database, changes: Change[]): Promise<void> {
  await sql`
    delete from "searchChanges" where (kind, id) in (
      select kind, id from "searchChanges"
      where number = any(${changes.map(({ number }) => number)}::bigint[]) for update skip locked
    )
  `.execute(db)
}
