import '#tests/support/database.ts'
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { systemContext } from '#app/domain/context.server.ts'
import { readHealth } from '#app/domain/network/health.server.ts'
import { checkSearch, feedSearch } from '#app/domain/search/feed-search.server.ts'
import { db } from '#db/connection.server.ts'
import { noFacts } from '#search/documents/document.ts'
import { keepDocuments } from '#search/keep-documents.server.ts'

// A network that searches with PostgreSQL keeps nothing for an engine that is not there.

const write = () =>
  keepDocuments(db, [{ ...noFacts, kind: 'case', id: randomUUID(), audience: ['everyone'], title: 'Een', body: '' }])
const waiting = () => db.selectFrom('searchChanges').select(['kind']).execute()

test('what changes is not kept for anyone, and PostgreSQL answers', async () => {
  await write()
  expect(await waiting()).toEqual([])
  expect(await readHealth()).toMatchObject({ status: 'ok', search: 'postgres' })
})

test('where there was a Meilisearch once, what waited for it is thrown away', async () => {
  await db.insertInto('searchIndexes').values({ engine: 'meilisearch', built: 'before' }).execute()
  await write()
  expect(await waiting()).toEqual([{ kind: 'case' }])
  await feedSearch(systemContext())
  expect(await waiting()).toEqual([{ kind: 'case' }])
  await checkSearch(systemContext())
  await write()
  expect(await waiting()).toEqual([])
})
