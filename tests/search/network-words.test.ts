import '#tests/support/database.ts'
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { AudienceKey, Viewer } from '#app/access/viewer.ts'
import { db } from '#db/connection.server.ts'
import { countWords } from '#search/count-words.server.ts'
import { noFacts, type SearchDocument } from '#search/documents/document.ts'
import { common } from '#search/dutch/vocabulary.ts'
import { keepDocuments } from '#search/keep-documents.server.ts'
import { readQuestion } from '#search/question.server.ts'

// A word in many documents is a word of the network, and counted as it is. One closed circle is no network.

const circle = (): AudienceKey => `circle:${randomUUID()}`
const [near, far] = [circle(), circle()]
const daan: Viewer = { kind: 'visitor', keys: ['everyone', near] }

const keep = (many: number, audience: AudienceKey, body: string) =>
  keepDocuments(
    db,
    Array.from({ length: many }, (): SearchDocument => {
      return { ...noFacts, kind: 'case', id: randomUUID(), audience: [audience], title: 'Lokaas', body }
    }),
  )

/** What is asked for, how much each word tells, and how a word in a text falls apart. */
async function meant(words: string) {
  const { terms, readForm } = await readQuestion(daan, words)
  return { terms, parts: readForm('hulpnachtegaal').parts, otherParts: readForm('hulpooievaar').parts }
}
const searches = ['nachtegaal ooievaar', 'hulpnachtegaal', 'nachtegaol', 'hulpooievaar', 'ooievaor']
const told = async () => {
  await countWords(db)
  return Promise.all(searches.map(meant))
}

test('Security: a closed circle makes no word of the network alone, not beside many texts of who would like to know (L08)', async () => {
  await keep(1_000, 'everyone', 'Een zeehond.')
  await keep(common - 1, near, 'Een ooievaar.')
  const before = await told()
  await keep(common + 1, far, 'De nachtegaal.')
  await keep(2, far, 'De ooievaar.')
  const after = await told()
  expect(after).toEqual(before)
  expect(before[4]?.terms.map(({ lexeme }) => lexeme)).toContain('ooievar')
})

test('a word of many circles is known to all', async () => {
  for (const audience of Array.from({ length: 10 }, circle)) await keep(common / 10 + 1, audience, 'Een roerdomp.')
  await countWords(db)
  const { terms } = await readQuestion(daan, 'roerdonp')
  expect(terms.map(({ lexeme }) => lexeme)).toContain('roerdomp')
})
