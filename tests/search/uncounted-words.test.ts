import '#tests/support/database.ts'
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { redactOwn } from '#app/domain/redactions/redaction-actions.server.ts'
import { findThings } from '#app/domain/search/find-things.server.ts'
import { db } from '#db/connection.server.ts'
import { countWords } from '#search/count-words.server.ts'
import { noFacts } from '#search/documents/document.ts'
import { keepDocuments } from '#search/keep-documents.server.ts'
import { readQuestion } from '#search/question.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aFindableCase, asking } from '#tests/support/cast-search.ts'
import { statementsDuring } from '#tests/support/statements.ts'

// Words are counted each hour. Daan looks between two counts, at what became of texts of his own that he wrote for it.

const daan = await aMember('Daan')
const chloe = await aMember('Chloé')
const near = await aCircle('Dichtbij', { members: [daan] })
const far = await aCircle('Elders', { members: [chloe] })

const searches = ['nachtegaol', 'hulpnachtegaal', 'ooievaor', 'hulpooievaar', 'lokaas nachtegaal', 'nachtegaal lokaas']

async function found(person: { id: string }, words: string) {
  const { things, alsoSought } = await findThings(await as(person), asking(`q=${words}`))
  return [words, ...things.map(({ title }) => title.map(({ text }) => text).join('')), ...alsoSought]
}
const told = () => Promise.all(searches.map((words) => found(daan, words)))

const lures = async (word: string) => {
  for (const turn of ['Eerste', 'Tweede', 'Derde'])
    await aFindableCase(daan, near, { title: `${turn} lokaas`, happening: `Een ${word}.` })
}

test('Security: a text of today is found as if nobody wrote its words before, whether or not a closed circle did (L08)', async () => {
  for (const title of ['Eb', 'Vloed', 'Duin', 'Strand', 'Wad', 'Kwelder', 'Slik'])
    await aFindableCase(daan, near, { title })
  await aFindableCase(chloe, far, { title: 'Aan zee', happening: 'Een nachtegaal.' })
  await countWords(db)
  // A closed circle wrote the first, and nobody the second.
  await lures('nachtegaal')
  await lures('ooievaar')
  const [slip, joined, otherSlip, otherJoined] = await told()
  expect([slip?.slice(1), joined?.slice(1)]).toEqual([otherSlip?.slice(1), otherJoined?.slice(1)])
  expect(slip).toEqual(['nachtegaol'])
  await countWords(db)
  expect(await found(daan, 'nachtegaol')).toContain('Eerste lokaas')
})

test('Security: what is taken out of a text of a closed circle changes nothing for who wrote the same word (L08)', async () => {
  const { id } = await aFindableCase(chloe, far, { title: 'Achter zee', happening: 'De nachtegaal zweeg.' })
  await countWords(db)
  const before = await told()
  const leave = { replacements: [{ words: 'nachtegaal', instead: 'buurman' }] }
  await redactOwn(await as(chloe), 'case', id, leave as Parameters<typeof redactOwn>[3])
  expect(await told()).toEqual(before)
  expect(before[0]).toContain('Eerste lokaas')
})

test('Security: who measures time finds as many questions to the database for a word of nobody as for one of a closed circle', async () => {
  await aFindableCase(chloe, far, { title: 'Boven zee', happening: 'De kloosterbroeder en de hulp.' })
  // One letter from each, so that it is looked up whether that was meant.
  await lures('kloosterbroedar en een kluisterbruidja')
  await countWords(db)
  const viewer = (await as(daan)).viewer
  const many = async (words: string) => (await statementsDuring(() => readQuestion(viewer, words))).statements.length
  await many('lokaas')
  for (const [closed, nobodys] of [
    ['kloosterbroeder', 'kluisterbruidje'],
    ['hulpkloosterbroeder', 'hulpkluisterbruidje'],
    ['lokaas kloosterbroeder', 'lokaas kluisterbruidje'],
  ] as const)
    expect([closed, await many(closed)]).toEqual([closed, await many(nobodys)])
})

test('Security: nor does a text that is being written while words are counted (L08)', async () => {
  await aFindableCase(chloe, far, { title: 'Onder zee', happening: 'Een aalscholver.' })
  const outside = db
  await db.transaction().execute(async (db) => {
    const facts = { ...noFacts, kind: 'case' as const, title: 'Lokaas', audience: [`circle:${near.id}`] }
    await keepDocuments(db, [{ ...facts, id: randomUUID(), body: 'Een aalscholver.' }])
    await countWords(outside)
  })
  const meant = async () => {
    const { terms } = await readQuestion((await as(daan)).viewer, 'aalschalver')
    return terms.map(({ lexeme }) => lexeme)
  }
  expect(await meant()).not.toContain('aalscholver')
  await countWords(db)
  expect(await meant()).toContain('aalscholver')
})
