import '#tests/support/database.ts'
import { beforeAll, expect, test } from 'vitest'
import { findThings } from '#app/domain/search/find-things.server.ts'
import { db } from '#db/connection.server.ts'
import { countWords } from '#search/count-words.server.ts'
import { reindex } from '#search/reindex.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aFindableCase, asking } from '#tests/support/cast-search.ts'

// Amina searches before a meeting, in her own words. What others wrote in theirs is found, and never what she may not read.

const amina = await aMember('Amina')
const chloe = await aMember('Chloé')
const near = await aCircle('Dichtbij', { members: [amina] })
const far = await aCircle('Elders', { members: [chloe] })

async function found(person: { id: string }, words: string) {
  const page = await findThings(await as(person), asking(`q=${encodeURIComponent(words)}`))
  const titles = page.things.map(({ title }) => title.map(({ text }) => text).join(''))
  return {
    titles,
    also: page.alsoSought,
    marked: page.things.flatMap(({ fragment }) => fragment).filter(({ hit }) => hit),
  }
}

beforeAll(async () => {
  await aFindableCase(amina, near, {
    title: 'Rood staan',
    happening: 'Zij zoekt hulp bij schulden en durft niet te bellen.',
  })
  await aFindableCase(amina, near, {
    title: 'De wachtkamer',
    happening: 'De geestelijke gezondheidszorg heeft een wachtlijst.',
  })
  await aFindableCase(amina, near, {
    title: 'Het plein',
    happening: 'De schoolmaatschappelijk werker komt met de leerplicht.',
  })
  await aFindableCase(amina, near, {
    title: 'Een brief',
    happening: 'De uithuisplaatsing kwam per brief. Het huis bleef leeg.',
  })
  await aFindableCase(amina, near, { title: 'Geen brief', happening: 'Er kwam geen brief en het huis bleef vol.' })
  await aFindableCase(chloe, far, {
    title: 'Achter de duinen',
    happening: 'De kwelderboerderij en de kwelderboerin zwegen.',
  })
  await aFindableCase(chloe, far, { title: 'Aan zee', happening: 'Over de kwelderboerderij en haar kwelder.' })
  await reindex(db)
})

test.each([
  ['schuldhulp', 'Rood staan'],
  ['schuldhulpverlening', 'Rood staan'],
  ['ggz', 'De wachtkamer'],
  ['gezondheidszrog', 'De wachtkamer'],
  ['wachtlijsten', 'De wachtkamer'],
  ['plaatsing', 'Een brief'],
  ['uit huis plaatsing', 'Een brief'],
])('who types %s finds “%s” first', async (words, title) => {
  expect((await found(amina, words)).titles[0]).toBe(title)
})

test('what was looked for besides is said in the words of what she reads, and marked there', async () => {
  const { also, marked } = await found(amina, 'ggz')
  expect(also).toEqual(['geestelijke', 'gezondheidszorg'])
  expect(marked.map(({ text }) => text)).toContain('geestelijke gezondheidszorg')
  expect((await found(amina, 'gezondheidszrog')).also).toEqual(['gezondheidszorg'])
})

test('between quotes only that is found, in that order', async () => {
  expect((await found(amina, '"ggz"')).titles).toEqual([])
  expect((await found(amina, '"huis brief"')).titles).toEqual([])
  expect((await found(amina, '"het huis bleef leeg"')).titles).toEqual(['Een brief'])
})

test('geen, niet and zonder turn a question round and are words to find by', async () => {
  expect((await found(amina, 'geen brief')).titles[0]).toBe('Geen brief')
})

test('a word that stands only in a closed circle is not found, not put right and not told to who is outside (L08)', async () => {
  for (const words of [
    'kwelderboerderij',
    'kwelderboerderjj',
    'kwelderboer',
    'kwelder boerderij',
    '"kwelderboerderij"',
  ]) {
    const { titles, also } = await found(amina, words)
    expect([words, titles, also]).toEqual([words, [], []])
  }
  expect((await found(chloe, 'kwelderboerderjj')).also).toContain('kwelderboerderij')
})

test('what is counted anew keeps finding', async () => {
  await countWords(db)
  expect((await found(amina, 'schuldhulpverlening')).titles[0]).toBe('Rood staan')
})
