import '#tests/support/database.ts'
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { visitor } from '#app/access/viewer.ts'
import { contextOf } from '#app/domain/context.server.ts'
import { findThings } from '#app/domain/search/find-things.server.ts'
import { addressOf, pageSize } from '#app/domain/search/search-address.ts'
import { db } from '#db/connection.server.ts'
import { countWords } from '#search/count-words.server.ts'
import { noFacts, type SearchDocument } from '#search/documents/document.ts'
import { nothingChosen } from '#search/facets.ts'
import { keepDocuments } from '#search/keep-documents.server.ts'
import { postgresEngine } from '#search/postgres-engine.server.ts'
import type { Query } from '#search/search.server.ts'
import { asking } from '#tests/support/cast-search.ts'

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

test('where nobody looks at counts nothing is counted', async () => {
  const chosen = { ...nothingChosen, kind: ['case'] }
  const asked: Query = { words: 'buizerd', chosen, sort: 'relevance', limit: 20, hitsOnly: true }
  const { hits, facets } = await postgresEngine.search(visitor, asked)
  expect([hits.length, facets.kind]).toEqual([20, []])
})

test('however far someone reads on, the next page is another, and there is a last one', async () => {
  const next = async (from: number) => {
    const { asked, more } = await findThings(await contextOf(undefined), asking(`q=buizerd&after=${from}`))
    return more ? asking(addressOf(asked, { after: asked.after + pageSize }).split('?')[1] ?? '').after : undefined
  }
  expect([await next(980), await next(1_000), await next(1_960), await next(1_980)]).toEqual([
    1_000,
    1_020,
    1_980,
    undefined,
  ])
})
