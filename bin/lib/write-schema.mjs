// Make the tables anew in a database of its own and write their types into db/schema.ts.
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { startEmbedded } from '../../db/embedded.server.ts'
import { migrateToLatest } from '../../db/migrate.ts'

const state = mkdtempSync(join(tmpdir(), 'denktafel-schema-'))
chmodSync(state, 0o711) // as root the server runs as another user, who passes through here
const { stop, database, host, port, user, password = '' } = await startEmbedded(state)
try {
  const db = new Kysely({
    dialect: new PostgresDialect({ pool: new pg.Pool({ host, port, user, password, database }) }),
  })
  await migrateToLatest(db)
  await db.destroy()
  const url = `postgresql:///${database}?${new URLSearchParams({ host, port: String(port), user, password })}`
  const types = [
    '--dialect',
    'postgres',
    '--url',
    url,
    '--date-parser',
    'string',
    '--exclude-pattern',
    'kysely_*',
    '--out-file',
    'db/schema.ts',
  ]
  execFileSync('npx', ['kysely-codegen', ...types], { stdio: 'inherit' })
} finally {
  await stop()
  rmSync(state, { recursive: true, force: true })
}
