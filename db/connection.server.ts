import { type ControlledTransaction, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { config } from '#app/config.server.ts'
import { type EmbeddedDatabase, startEmbedded } from './embedded.server.ts'
import { PreparingClient } from './preparing-client.server.ts'
import type { DB } from './schema.ts'
import { singleton } from './singleton.ts'

export type Database = Kysely<DB> | ControlledTransaction<DB>

type Opened = { pool: pg.Pool; options: pg.ClientConfig; embedded?: EmbeddedDatabase }

const opened = singleton('opened', () => ({ now: undefined as Promise<Opened> | undefined, lost: 0 }))

/** Open the database: yours when DATABASE_URL is set, else the embedded one, which this starts or finds. */
export function openDatabase(report?: (line: string) => void): Promise<Opened> {
  opened.now ??= open(report).catch((error) => {
    opened.now = undefined
    throw error
  })
  return opened.now
}

async function open(report?: (line: string) => void): Promise<Opened> {
  const embedded = config.databaseUrl ? undefined : await startEmbedded(config.stateFolder, report)
  const options = embedded ? { ...embedded, stop: undefined } : { connectionString: config.databaseUrl }
  const pool = new pg.Pool({ ...options, ...limits, types, Client: PreparingClient })
  // Without listeners one killed connection would end the process.
  const lost = () => {
    opened.lost += 1
  }
  pool.on('error', lost)
  pool.on('connect', (client) => client.on('error', lost))
  return { pool, options, ...(embedded && { embedded }) }
}

// A slow or lost database must become an answer within seconds, never a pile of waiting requests.
const limits: pg.PoolConfig = {
  max: 12,
  connectionTimeoutMillis: 2_000,
  statement_timeout: 5_000,
  idle_in_transaction_session_timeout: 10_000,
  query_timeout: 8_000,
  application_name: 'denktafel',
}

// Days stay text ('2026-11-24'): a day has no time zone.
const types = {
  getTypeParser: ((oid: number, format: 'text') =>
    oid === pg.types.builtins.DATE ? String : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
}

/** Opens on first use. */
export const db: Kysely<DB> = singleton(
  'db',
  () => new Kysely<DB>({ dialect: new PostgresDialect({ pool: async () => (await openDatabase()).pool }) }),
)

/** Close every connection, and stop the embedded server if there is one. */
export async function closeDatabase(): Promise<void> {
  if (!opened.now) return
  const { embedded } = await opened.now
  await db.destroy()
  await embedded?.stop()
}
