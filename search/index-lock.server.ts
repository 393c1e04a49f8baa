import { sql } from 'kysely'
import type { Database } from '#db/connection.server.ts'

const wholeIndex = 7_315_001

/**
 * Until the transaction ends, nobody else writes the documents of this case or session; without a key, any document.
 * Of two who write, the later must be the one that read the newer text.
 */
export async function lockIndex(db: Database, key?: string): Promise<void> {
  if (!key) await sql`select pg_advisory_xact_lock(${wholeIndex})`.execute(db)
  else
    await sql`
      select pg_advisory_xact_lock_shared(${wholeIndex}), pg_advisory_xact_lock(hashtextextended(${key}, 1))
    `.execute(db)
}
