import '#tests/support/database.ts'
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { visitor } from '#app/access/viewer.ts'
import { db } from '#db/connection.server.ts'
import { countWords } from '#search/count-words.server.ts'
import { noFacts, type SearchDocument } from '#search/documents/document.ts'
import { nothingChosen } from '#search/facets.ts'
import { keepDocuments } from '#search/keep-documents.server.ts'
import { postgresEngine } from '#search/postgres-engine.server.ts'

// Someone reads on, page after page.

const aDocument = (title: string, body: string, day = '2025-01-01'): SearchDocument => ({
  ...{ ...noFacts, kind: 'case', id: randomUUID(), audience: ['everyone'] },
  ...{ title, body, day },
})
const others = (count: number) => Array(count).fill('ander').join(' ')

test('of more texts than are read for their order, each stands on one page', async () => {
  await keepDocuments(db, [
    ...Array.from({ length: 100 }, (_, at) => aDocument(`Zeearend ${others(at)}`, others(50))),
    ...Array.from({ length: 100 }, (_, at) => aDocument('Iets', `Een zeearend, zeearend. ${others(10 + at)}`)),
    aDocument('Iets', `Een zeearend. ${others(400)}`, '2020-01-01'),
  ])
  await countWords(db)
  const asked = { words: 'zeearend', chosen: nothingChosen, sort: 'relevance', limit: 20 } as const
  const read = new Set<string>()
  for (let after = 0; after < 220; after += 20)
    for (const { id } of (await postgresEngine.search(visitor, { ...asked, after })).hits) read.add(id)
  expect(read.size).toBe(201)
})

test('who asks for a rare word and a common one is told that not all is counted', async () => {
  await keepDocuments(
    db,
    Array.from({ length: 2_100 }, () => aDocument('Een buizerd', '')),
  )
  await keepDocuments(db, [aDocument('Een visarend', '')])
  await countWords(db)
  const asked = { chosen: nothingChosen, sort: 'relevance', limit: 20 } as const
  const capped = async (words: string) => (await postgresEngine.search(visitor, { ...asked, words })).capped
  expect([await capped('visarend'), await capped('buizerd'), await capped('visarend buizerd')]).toEqual([
    false,
    true,
    true,
  ])
})
