import pg from 'pg'
import { config } from '#app/config.server.ts'
import { openDatabase } from './connection.server.ts'
import { singleton } from './singleton.ts'

/** Someone else already serves this data folder. */
export class AlreadyRunning extends Error {
  readonly explain =
    `Denktafel is already running on this data folder (${config.stateFolder}). Use that one, stop it first, or give this one a folder of its own: DENKTAFEL_STATE=another-folder bin/start`
}

const claim = singleton('claim', () => ({ client: undefined as pg.Client | undefined }))
const name = 0x64656e6b // 'denk'

/**
 * The embedded database serves one application. The claim is a lock in the database itself, so it ends with the
 * process that holds it, however it ends. With your own PostgreSQL several processes may share one database.
 */
export async function claimDataFolder(): Promise<void> {
  const { embedded, options } = await openDatabase()
  if (!embedded || claim.client) return
  const client = new pg.Client({ ...options, application_name: 'denktafel claim' })
  await client.connect()
  const { rows } = await client.query('select pg_try_advisory_lock($1) as mine', [name])
  if (rows[0].mine) {
    client.on('error', () => {})
    claim.client = client
    return
  }
  await client.end()
  throw new AlreadyRunning()
}

export async function releaseClaim(): Promise<void> {
  await claim.client?.end().catch(() => {})
  claim.client = undefined
}
