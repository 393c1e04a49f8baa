import { sql } from 'kysely'
import { db } from '#db/connection.server.ts'

const waiting = sql<{ n: number }>`
  select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`

/** Somebody has come to wait for what a transaction of this story holds. */
export async function whenItWaits(): Promise<void> {
  while ((await waiting.execute(db)).rows[0]?.n === 0) await new Promise((done) => setTimeout(done, 20))
}
