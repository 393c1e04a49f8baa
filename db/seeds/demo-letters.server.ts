import { sql } from 'kysely'
import { db } from '#db/connection.server.ts'
import { reindex } from '#search/reindex.ts'

/** Nobody is to be mailed about things that were made up this minute; what the queue would have indexed is indexed here. */
export async function forgetDemoLetters(): Promise<void> {
  await sql`delete from graphile_worker._private_jobs`.execute(db)
  await reindex(db)
}
