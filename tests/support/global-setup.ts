import { chmodSync, existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { runMigrations } from 'graphile-worker'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { isAlive } from '#db/embedded/pid-file.server.ts'
import { startEmbedded } from '#db/embedded.server.ts'
import { migrateToLatest } from '#db/migrate.ts'
import type { ServerAddress } from './database.ts'

/** One server for all database tests; each file gets a copy of the migrated database (database.ts). */
export default async function setup(project: TestProject) {
  await tidyUp()
  const state = mkdtempSync(join(tmpdir(), `denktafel-test-${process.pid}-`))
  chmodSync(state, 0o711) // as root the server runs as another user, who passes through here
  const { stop, database, host, port, user, password } = await startEmbedded(state)
  const server: ServerAddress = { host, port, user, ...(password && { password }) }
  const pool = new pg.Pool({ ...server, database })
  const db = new Kysely({ dialect: new PostgresDialect({ pool }) })
  await migrateToLatest(db)
  await runMigrations({ pgPool: pool })
  await db.destroy()
  project.provide('server', server)
  project.provide('template', database)
  return async () => {
    await stop()
    removeState(state)
  }
}

// A run that was broken off could not stop its server; the next one does.
async function tidyUp() {
  const left = readdirSync(tmpdir()).filter(
    (name) => !isAlive(Number(/^denktafel-test-(\d+)-/.exec(name)?.[1] ?? process.pid)),
  )
  for (const state of left.map((name) => join(tmpdir(), name))) {
    if (existsSync(join(state, 'postgres', 'postmaster.pid'))) await startEmbedded(state).then(({ stop }) => stop())
    removeState(state)
  }
}

/** Throw away a state folder and, where the clone is closed to the database's user, what lives outside it. */
export function removeState(state: string) {
  const data = join(state, 'postgres')
  const home = existsSync(data) ? dirname(realpathSync(data)) : state
  for (const folder of [home, state]) rmSync(folder, { recursive: true, force: true })
}
