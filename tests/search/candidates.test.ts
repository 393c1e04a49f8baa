import '#tests/support/database.ts'
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { AudienceKey, Viewer } from '#app/access/viewer.ts'
import { db } from '#db/connection.server.ts'
import { candidates } from '#search/candidates.server.ts'
import { noFacts } from '#search/documents/document.ts'
import { queryWordsOf } from '#search/dutch/query-words.ts'
import { noVocabulary } from '#search/dutch/vocabulary.ts'
import { keepDocuments } from '#search/keep-documents.server.ts'

// A network so large that some words are in half of all texts: then not everything is looked at, but the best still is.

const viewerOf = (circle: string): Viewer => ({
  kind: 'visitor',
  keys: ['everyone', `circle:${circle}` as AudienceKey],
})
const isCommon = (stem: string) => ['gesprek', 'moeder'].includes(stem)
const large = {
  ...noVocabulary,
  documents: 1_000_000,
  of: (stem: string) => (isCommon(stem) ? 0.5 : 0.000_01),
  weightOf: () => 1,
}

async function aDocument(circle: string, title: string, body: string) {
  const facts = { ...noFacts, day: '2026-11-01', audience: [`circle:${circle}`] }
  await keepDocuments(db, [{ kind: 'case', id: randomUUID(), title, body, ...facts }])
}

const found = async (circle: string, words: string) => {
  const { rows } = await sql<{ title: string }>`
    select d.title from (${candidates(viewerOf(circle), { sought: queryWordsOf(words), vocabulary: large })}) as c
    join "searchDocuments" d using (kind, id) order by c.held desc, c.rank desc
  `.execute(db)
  return rows.map(({ title }) => title)
}

const [noord, zuid] = [randomUUID(), randomUUID()]

test('of a common word, titles come first, and each document once', async () => {
  await aDocument(noord, 'Stil', 'Een gesprek met de moeder over de sleutelbos.')
  await aDocument(noord, 'Het gesprek', 'Meer niet.')
  await aDocument(noord, 'Op school', 'Een moeder zwijgt.')
  await aDocument(zuid, 'Het gesprek elders', 'De moeder en de sleutelbos.')
  expect(await found(noord, 'gesprek')).toEqual(['Het gesprek', 'Stil'])
  expect(await found(zuid, 'gesprek')).toEqual(['Het gesprek elders'])
})

test('of rare and common words together, what holds all is first and what holds a common one is there too', async () => {
  expect(await found(noord, 'sleutelbos gesprek moeder')).toEqual(['Stil', 'Het gesprek', 'Op school'])
  expect(await found(noord, 'gesprek moeder')).toEqual(['Stil', 'Het gesprek', 'Op school'])
})

test('however common the words, no other circle is looked at', async () => {
  for (const words of ['gesprek', 'moeder gesprek', 'sleutelbos', 'sleutelbos gesprek', ''])
    expect(await found(randomUUID(), words)).toEqual([])
})
