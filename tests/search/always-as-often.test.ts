import '#tests/support/database.ts'
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { AudienceKey, Viewer } from '#app/access/viewer.ts'
import { db } from '#db/connection.server.ts'
import { countWords } from '#search/count-words.server.ts'
import { noFacts, type SearchDocument } from '#search/documents/document.ts'
import { vocabularyOf } from '#search/dutch/vocabulary.ts'
import { keepDocuments } from '#search/keep-documents.server.ts'
import { readQuestion } from '#search/question.server.ts'
import { statementsDuring } from '#tests/support/statements.ts'

// Daan is in one circle, and measures how long his searches take. What of it may tell of the words of another circle?

const aCircleKey = (): AudienceKey => `circle:${randomUUID()}`
const [near, far] = [aCircleKey(), aCircleKey()]
const daan: Viewer = { kind: 'visitor', keys: ['everyone', near] }
const text = (body: string, audience = near): SearchDocument => {
  return { ...noFacts, kind: 'case', id: randomUUID(), audience: [audience], title: 'Lokaas', body }
}
const questionsFor = async (words: string) =>
  (await statementsDuring(() => readQuestion(daan, words))).statements.length

test('Security: two words of the network cost as many questions when a closed circle wrote them as one (L08)', async () => {
  const everywhere = Array.from({ length: 201 }, () => text('Een bos, een huis en een nachtegaalhuis.', 'everyone'))
  await keepDocuments(db, everywhere)
  await countWords(db)
  await questionsFor('bos')
  const asked = async () => [await questionsFor('bos huis'), await questionsFor('nachtegaalhuis')]
  const before = await asked()
  await keepDocuments(db, [text('Het boshuis. De nachtegaal.', far), text('Een boshuis. Een nachtegaal.', far)])
  await countWords(db)
  await questionsFor('bos')
  expect(await asked()).toEqual(before)
})

test('Security: nor does a word tell that was laid out to fall apart in two steps (L08)', async () => {
  const edited = [text('tegaalstroet'), text('karoolstriet')]
  // For each guess the same lure: nachtegaalstraat is written by a closed circle, molmkaroolstraat by nobody.
  await keepDocuments(db, [
    ...[...edited, text('nachtegaalstroet tegaalstroet stroet tegaal nach'), text('stroet tegaal nach')],
    ...[text('molmkaroolstriet karoolstriet striet karool molm'), text('striet karool molm')],
  ])
  // After the hourly count he edits one of each: its words are in the list then, and count for nothing to him.
  const countAndEdit = async (title: string) => {
    await countWords(db)
    await keepDocuments(
      db,
      edited.map((one) => ({ ...one, title })),
    )
    await questionsFor('bos')
  }
  await countAndEdit('Lokaas van nu')
  await keepDocuments(db, [text('De nachtegaalstraat.', far)])
  await countAndEdit('Lokaas van straks')
  expect(await questionsFor('nachtegaalstraot')).toBe(await questionsFor('molmkaroolstraot'))
})

test('Security: to see that a word falls apart is as much work whether or not others know its parts (L08)', () => {
  const work = (known: [string, number][]) => {
    let asked = 0
    const own = vocabularyOf(1_000, new Map(known)).countedBy((word) => {
      asked += 1
      return word === 'hulp' ? 3 : 0
    })
    for (const form of ['hulpnachtegaal', 'hulpnachtegaalstraat', 'bosnachtegaal']) own.readForm(form)
    return asked
  }
  expect(
    work([
      ['hulp', 3],
      ['nachtegaal', 2],
      ['straat', 2],
    ]),
  ).toBe(work([['hulp', 3]]))
})
