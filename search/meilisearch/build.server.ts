import { sql } from 'kysely'
import type { EnqueuedTask } from 'meilisearch'
import type { Database } from '#db/connection.server.ts'
import { lockIndex } from '#search/index-lock.server.ts'
import { done, doneUnless, liveIndex, nextIndex, toFeed } from './client.server.ts'
import { indexed, type KeptDocument } from './document.ts'
import { kept, lockFeed } from './feed.server.ts'
import { asBuiltNow, engine } from './known-index.server.ts'
import { settings } from './settings.ts'

const batch = 500
// Meilisearch is quicker when it finds some batches waiting.
const mostAhead = 20
const onlyBuilder = 7_315_003

/**
 * Build the whole index beside the one that is searched, and put it in its place at once. Half an index never answers: what
 * was broken off is thrown away by the next who builds. Returns how many documents it has, or nothing when someone else is
 * building.
 */
export function buildIndex(db: Database): Promise<number | undefined> {
  return db.connection().execute(async (one) => {
    const { rows } = await sql<{ mine: boolean }>`select pg_try_advisory_lock(${onlyBuilder}) as mine`.execute(one)
    if (!rows[0]?.mine) return undefined
    try {
      return await build(db)
    } finally {
      await sql`select pg_advisory_unlock(${onlyBuilder})`.execute(one)
    }
  })
}

async function build(db: Database): Promise<number> {
  await noteBuilding(db)
  const client = toFeed()
  await doneUnless('index_not_found', client.deleteIndex(nextIndex))
  await done(client.createIndex(nextIndex, { primaryKey: 'id' }))
  await done(client.index(nextIndex).updateSettings(settings))
  const count = await fill(db)
  // The first time there is nothing to change places with.
  await doneUnless('index_already_exists', client.createIndex(liveIndex, { primaryKey: 'id' }))
  await done(client.swapIndexes([{ indexes: [liveIndex, nextIndex], rename: false }]))
  await noteBuilt(db)
  await done(client.deleteIndex(nextIndex))
  return count
}

async function fill(db: Database): Promise<number> {
  const tasks: EnqueuedTask[] = []
  let [kind, id, count] = ['', '00000000-0000-0000-0000-000000000000', 0]
  for (;;) {
    const { rows, task } = await db.transaction().execute(async (db) => {
      // Whoever tells of a change meanwhile read it before this, or tells after it.
      await lockFeed(db)
      const { rows } = await sql<KeptDocument>`
        select ${kept} from "searchDocuments"
        where (kind, id) > (${kind}, ${id}::uuid) order by kind, id limit ${batch}
      `.execute(db)
      const documents = rows.map(indexed)
      return { rows, task: rows.length > 0 && (await toFeed().index(nextIndex).addDocuments(documents)) }
    })
    if (task) tasks.push(task)
    count += rows.length
    const isLast = rows.length < batch
    if (isLast || tasks.length >= mostAhead) for (const task of tasks.splice(0)) await done(task)
    if (isLast) return count
    ;({ kind = '', id = '' } = rows.at(-1) ?? {})
  }
}

/** From here on changes are kept, and told to both. Who was writing before it began is waited for. */
async function noteBuilding(db: Database): Promise<void> {
  await sql`
    insert into "searchIndexes" (engine, "buildingSince") values (${engine}, now())
    on conflict (engine) do update set "buildingSince" = now()
  `.execute(db)
  await db.transaction().execute((db) => lockIndex(db))
}

async function noteBuilt(db: Database): Promise<void> {
  await db.transaction().execute(async (db) => {
    await lockFeed(db)
    await sql`
      update "searchIndexes" set built = ${asBuiltNow()}, "buildingSince" = null where engine = ${engine}
    `.execute(db)
  })
}
