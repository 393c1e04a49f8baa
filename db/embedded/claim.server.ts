import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { type Door, knock } from './door.server.ts'
import { Explained } from './explained.ts'

const lock = 1_684_369_003 // any number, as long as it stays the same

/**
 * One instance per data folder: hold a lock in the database for as long as we live. PostgreSQL gives it back by
 * itself when our process is gone, however it went. Returns how to let go.
 */
export async function claimData(door: Door): Promise<() => Promise<void>> {
  let released = false
  let held: pg.Client | undefined = await hold(door)
  const watch = () => held?.once('end', claimAgain)
  // The server throws everyone out when it recovers from a crash of its own; then we take our place again.
  const claimAgain = async () => {
    held = undefined
    while (!released && !held) {
      await pause(500, undefined, { ref: false })
      held = await hold(door).catch(() => undefined)
    }
    if (released) await held?.end()
    else watch()
  }
  watch()
  return async () => {
    released = true
    held?.off('end', claimAgain)
    await held?.end()
  }
}

async function hold(door: Door): Promise<pg.Client> {
  const client = knock(door, `denktafel ${process.pid}`)
  await client.connect()
  // A process that was killed a moment ago may still seem to be there.
  for (let attempt = 1; attempt <= 20; attempt++) {
    const { rows } = await client.query('select pg_try_advisory_lock($1) as obtained', [lock])
    if (rows[0].obtained) return client
    await pause(50)
  }
  const holder = await holderOf(client)
  await client.end()
  throw alreadyRunning(holder)
}

async function holderOf(client: pg.Client): Promise<string> {
  const { rows } = await client.query(
    `select application_name as name from pg_locks join pg_stat_activity using (pid)
      where locktype = 'advisory' and objid = $1 and granted`,
    [lock],
  )
  return rows[0]?.name.replace('denktafel', 'process') ?? 'another process'
}

const alreadyRunning = (holder: string) =>
  new Explained(
    `Denktafel is already running on this data folder (${holder}). Use that one, stop it first (Ctrl-C), ` +
      'or start this one with a data folder and a port of its own: DENKTAFEL_STATE=./data-2 PORT=3001 bin/start',
  )
