import { sql } from 'kysely'
import { config } from '#app/config.server.ts'
import { db } from '#db/connection.server.ts'
import { engineAnswering } from '#search/engine-answering.server.ts'

const patience = 1_800

/**
 * Is the house in order? Answers within two seconds, also when the database does not.
 * Security: says nothing about versions, places or people.
 */
export async function readHealth() {
  const [jobs, search] = await Promise.all([
    within(patience, oldestWait()).catch(() => undefined),
    within(patience, engineAnswering()).catch(() => undefined),
  ])
  const database = jobs ? ('up' as const) : ('down' as const)
  const mail = config.smtpUrl ? ('smtp' as const) : ('outbox' as const)
  return {
    status: jobs ? ('ok' as const) : ('down' as const),
    database,
    mail,
    search,
    // For how many seconds something has been waiting to be findable as it is now.
    index: jobs && { lag: jobs.indexLag },
    jobs: jobs && { lag: jobs.lag, failed: jobs.failed },
  }
}

/** How long the oldest job that could run has been waiting, in seconds, and how many have given up. */
async function oldestWait() {
  const { rows } = await sql<{ lag: number; failed: number; indexLag: number }>`
    select
      greatest(
        extract(epoch from now() - min(run_at) filter (where task_identifier = 'deliver-event' and attempts < max_attempts)),
        extract(epoch from now() - (select min(since) from "searchChanges")),
        0
      )::int as "indexLag",
      coalesce(max(extract(epoch from now() - run_at)) filter (where attempts < max_attempts and locked_at is null), 0)::int as lag,
      count(*) filter (where attempts >= max_attempts)::int as failed
    from graphile_worker.jobs where run_at <= now()`.execute(db)
  return rows[0] ?? { lag: 0, failed: 0, indexLag: 0 }
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, fail) => setTimeout(() => fail(new Error('too late')), ms).unref())
  return Promise.race([work, late])
}
