import { randomUUID } from 'node:crypto'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { afterAll } from 'vitest'
import { findViewer } from '#app/access/find-viewer.server.ts'
import type { Context } from '#app/domain/context.server.ts'
import { db } from '#db/connection.server.ts'
import type { DB } from '#db/schema.ts'

// A crowd at one door: many people, each over a connection of the crowd's own to the story's database.

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 30 })
// The database goes when this file is done. A connection that is still closing then is told so, which is no fault.
pool.on('connect', (client) => client.on('error', () => {}))
pool.on('error', () => {})
const lines = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
afterAll(() => lines.destroy())

/** Act as this person, over a line of the crowd. */
export const inCrowd = async (person: { id: string }, now = new Date()): Promise<Context> => ({
  viewer: await findViewer(lines, person.id),
  db: lines,
  now,
})

/** People by the hundred, dealt out over so many organisations. */
export async function aCrowd(count: number, organisations: number) {
  const places = await db
    .insertInto('organisations')
    .values(Array.from({ length: organisations }, () => ({ name: `Werkplek ${randomUUID()}`, sector: 'care' })))
    .returning('id')
    .execute()
  const person = (index: number) => ({
    name: `Mens ${index}`,
    email: `mens.${randomUUID()}@voorbeeld.example`,
    passwordHash: 'none',
    roleTitle: 'docent',
    sector: 'care',
    organisationId: places[index % organisations]?.id as string,
  })
  return db
    .insertInto('members')
    .values(Array.from({ length: count }, (_, index) => person(index)))
    .returning(['id', 'organisationId'])
    .execute()
}
