import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, inject } from 'vitest'

export type ServerAddress = { host: string; port: number; user: string; password?: string }

declare module 'vitest' {
  export interface ProvidedContext {
    server: ServerAddress
    template: string
  }
}

// A database of its own for each file of tests, before anything reads the configuration.
const name = `story_${randomBytes(6).toString('hex')}`
await onServer(`create database ${name} template ${inject('template')}`)
// Its own folder, too, for what is kept beside a database.
const stateFolder = mkdtempSync(join(tmpdir(), 'denktafel-story-'))
process.env.DENKTAFEL_STATE = stateFolder
process.env.SECRET_KEY = randomBytes(32).toString('base64url')
process.env.DATABASE_URL = urlOf(inject('server'), name)

afterAll(async () => {
  rmSync(stateFolder, { recursive: true, force: true })
  await onServer(`drop database ${name} with (force)`)
})

async function onServer(statement: string) {
  const client = new pg.Client({ ...inject('server'), database: 'postgres' })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}

/** A DATABASE_URL; a socket's folder travels as `host` in the query. */
function urlOf({ host, port, user, password }: ServerAddress, database: string) {
  return `postgresql:///${database}?${new URLSearchParams({ host, port: String(port), user, ...(password && { password }) })}`
}
