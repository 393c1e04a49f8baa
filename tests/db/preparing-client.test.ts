import '#tests/support/database.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PreparingClient } from '#db/preparing-client.server.ts'

// A page waits for the database for a moment only; the count of all words may take half an hour.

const client = new PreparingClient({ connectionString: process.env.DATABASE_URL, query_timeout: 200 })
beforeAll(() => client.connect())
afterAll(() => client.end())

test('what is said to take long is waited for', async () => {
  const { rows } = await client.query('/* takes long */ select pg_sleep($1), 1 as done', [0.6])
  expect(rows).toMatchObject([{ done: 1 }])
})

test('nothing else is', async () => {
  await expect(client.query('select pg_sleep($1)', [0.6])).rejects.toThrow('timeout')
})
