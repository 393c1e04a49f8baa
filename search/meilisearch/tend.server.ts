import { sql } from 'kysely'
import type { AudienceKey } from '#app/access/viewer.ts'
import { config } from '#app/config.server.ts'
import type { Database } from '#db/connection.server.ts'
import { noteFailure, reasonOf } from '#search/standing.server.ts'
import { countFor } from './ask.server.ts'
import { buildIndex } from './build.server.ts'
import { liveIndex, toFeed } from './client.server.ts'
import { feedChanges, lockFeed } from './feed.server.ts'
import { engine, readKnown } from './known-index.server.ts'

/** So many audiences are counted at each check, others each time. */
const mostKeys = 200

/**
 * Tell Meilisearch what changed; build its index where it is not there or was built by another program. When it does not
 * answer, everything waits for the next time: nothing of ours depends on it.
 */
export const tendIndex = (db: Database): Promise<void> =>
  asFarAsItAnswers(async () => {
    const { built } = await readKnown(db)
    if (!built) await buildIndex(db)
    await feedChanges(db)
  })

/** Build its index anew, for whoever makes everything findable anew. */
export const rebuildIndex = (db: Database): Promise<void> =>
  asFarAsItAnswers(async () => {
    await buildIndex(db)
    await feedChanges(db)
  })

async function asFarAsItAnswers(work: () => Promise<void>): Promise<void> {
  if (!config.meilisearch) return
  try {
    await work()
  } catch (error) {
    if (!reasonOf(error)) throw error
    noteFailure(error)
  }
}

/** Whether everything is there that should be. An index that lost something is not asked any more, and is built anew. */
export async function checkIndex(db: Database): Promise<void> {
  if (!config.meilisearch) return forgetIndex(db)
  try {
    const isWhole = await db.transaction().execute(async (db) => {
      await lockFeed(db)
      const { rows } = await sql<{ waiting: boolean; count: number }>`
        select exists (select from "searchChanges") as waiting, (select count(*)::int from "searchDocuments") as count
      `.execute(db)
      const { numberOfDocuments } = await toFeed().index(liveIndex).getStats()
      return rows[0]?.waiting || (rows[0]?.count === numberOfDocuments && (await isForTheSame(db)))
    })
    if (isWhole) return
  } catch (error) {
    if (!reasonOf(error)) throw error
    noteFailure(error)
    if (reasonOf(error) !== 'index missing') return
  }
  await sql`update "searchIndexes" set built = null where engine = ${engine}`.execute(db)
  await tendIndex(db)
}

/**
 * Security: whether it has as many documents for each audience. One whose audience changed unheard would be counted for who may
 * not read it.
 */
async function isForTheSame(db: Database): Promise<boolean> {
  const { rows } = await sql<{ key: AudienceKey; count: number }>`
    select key, count(*)::int from "searchDocuments", unnest(audience) as key group by key order by random() limit ${mostKeys}
  `.execute(db)
  for (const { key, count } of rows) if ((await countFor(key)) !== count) return false
  return true
}

/** There is no such engine any more. What is waiting to be told would wait for ever; when it comes back, all is built anew. */
async function forgetIndex(db: Database): Promise<void> {
  await db.deleteFrom('searchIndexes').execute()
  await db.deleteFrom('searchChanges').execute()
}
