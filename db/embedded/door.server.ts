import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import pg from 'pg'
import type { Home } from './home.server.ts'

/** How to reach the embedded server: a private socket, or on Windows, which has none, a loopback port and a password. */
export type Door = { host: string; port: number; user: string; password?: string }

export const onWindows = process.platform === 'win32'
export const superuser = 'denktafel'

export const passwordFile = ({ data }: Home) => join(dirname(data), 'postgres.password')

export const doorTo = (home: Home, host: string, port: number): Door => ({
  host,
  port,
  user: superuser,
  ...(onWindows && { password: readFileSync(passwordFile(home), 'utf8') }),
})

/** A connection to the maintenance database, which exists from the first second. */
export function knock(door: Door, name = 'denktafel'): pg.Client {
  const client = new pg.Client({
    ...door,
    database: 'postgres',
    application_name: name,
    connectionTimeoutMillis: 5_000,
  })
  return client.on('error', () => {}) // a lost connection also ends; whoever holds it hears that
}

/** Does the server let us in? "Not yet" (starting, recovering, stopping) is no; anything odd is an error. */
export async function opens(door: Door): Promise<boolean> {
  const client = knock(door)
  try {
    await client.connect()
    return true
  } catch (error) {
    if (notYet.has((error as { code?: string }).code ?? 'timeout')) return false
    throw error
  } finally {
    await client.end().catch(() => {})
  }
}

// 57P03: starting up, in recovery or shutting down.
const notYet = new Set(['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P03', 'timeout'])

/** The database of the application, made on the first start. */
export async function createDatabase(door: Door, name: string): Promise<void> {
  const client = knock(door)
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}
