import '#tests/support/database.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { findThings } from '#app/domain/search/find-things.server.ts'
import { db } from '#db/connection.server.ts'
import { reindex } from '#search/reindex.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aFindableCase, asking } from '#tests/support/cast-search.ts'

// Amina puts between quotes what she means exactly, and types in a tram what everyone calls by a name in the list.

const amina = await aMember('Amina')
const near = await aCircle('Dichtbij', { members: [amina] })

async function found(words: string) {
  const page = await findThings(await as(amina), asking(`q=${encodeURIComponent(words)}`))
  return page.things.map(({ title }) => title.map(({ text }) => text).join(''))
}

beforeAll(async () => {
  await aFindableCase(amina, near, { title: 'Een woord', happening: 'Zij zoekt schuldhulpverlening in de wijk.' })
  await aFindableCase(amina, near, { title: 'Twee woorden', happening: 'Schulden zijn er, en hulpverlening.' })
  await aFindableCase(amina, near, { title: 'Eerste brief', themes: ['dementie'], happening: 'Buurman klopt aan.' })
  await aFindableCase(amina, near, { title: 'Hulp bij', happening: 'Er is hulp bij schulden, en dan rust.' })
  await aFindableCase(amina, near, { title: 'Overleg', happening: 'Het sociaal team belt aan, zij kijken rond.' })
  await aFindableCase(amina, near, { title: 'Wachten', happening: 'De geestelijke gezondheidszorg belt terug.' })
  await aFindableCase(amina, near, { title: 'Onder bewind', happening: 'Er is beschermingsbewind.' })
  await aFindableCase(amina, near, { title: 'Thuis', happening: 'Zij is een thuiszitter.' })
  await reindex(db)
})

describe('between quotes', () => {
  test.each([
    ['"schulden"', ['Twee woorden', 'Hulp bij']],
    ['"hulpverlening"', ['Twee woorden']],
    ['"hulpverlening wijk"', []],
    ['"dementie buurman"', []],
    ['"brief dementie"', []],
    ['‘hulp bij schulden’', ['Hulp bij']],
    ["'hulp bij schulden'", ['Hulp bij']],
    ['"de"', []],
  ])('%s is what it says', async (words, titles) => {
    expect((await found(words)).sort()).toEqual(titles.sort())
  })

  test('a part of a word is not marked', async () => {
    const page = await findThings(await as(amina), asking('q="hulpverlening"+zoekt'))
    const marked = page.things.flatMap(({ fragment }) => fragment).filter(({ hit }) => hit)
    expect(marked.map(({ text }) => text.toLowerCase())).not.toContain('schuldhulpverlening')
  })
})

describe('a word of the list', () => {
  test.each([
    ['bewindvoerdr', 'Onder bewind'],
    ['psychiatrei', 'Wachten'],
    ['schuldhulpverleening', 'Twee woorden'],
    ['leer plicht', 'Thuis'],
    ['g.g.z.', 'Wachten'],
    ['De G.G.Z. belt', 'Wachten'],
  ])('%s', async (words, title) => {
    expect((await found(words)).slice(0, 3)).toContain(title)
  })

  test('is no slip of a word that stands in a text', async () => {
    const page = await findThings(await as(amina), asking('q=wijk'))
    expect(page.alsoSought).not.toContain('kijken')
  })

  test("an apostrophe is no quote: 's ochtends", async () => {
    await aFindableCase(amina, near, { title: 'Vroeg', happening: "Zij belt 's ochtends en 's avonds." })
    expect(await found("'s ochtends en 's avonds")).toContain('Vroeg')
  })
})
