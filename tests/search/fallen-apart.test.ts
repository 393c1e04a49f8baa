import '#tests/support/database.ts'
import { expect, test } from 'vitest'
import { systemContext } from '#app/domain/context.server.ts'
import { findThings } from '#app/domain/search/find-things.server.ts'
import { rebuildSearch } from '#app/domain/search/rebuild-search.server.ts'
import { suggest } from '#app/domain/search/suggest.server.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aFindableCase, asking } from '#tests/support/cast-search.ts'

// Daan writes compounds of a word he asks for into texts of his own. Whether they fall apart would tell him that a closed
// circle wrote that word: by what he finds, what is marked, what comes first, and what a text of his looks like.

const daan = await aMember('Daan')
const chloe = await aMember('Chloé')
const near = await aCircle('Dichtbij', { members: [daan] })
const far = await aCircle('Elders', { members: [chloe] })

const lure = await aFindableCase(daan, near, {
  title: 'Lokaas met hulpnachtegaal',
  happening:
    'Hulp. Een hulpkloosterboer, klooster, boer, ooievaar, reiger, lepelaar, wulp, grutto, tureluur en kievit.',
})
await aFindableCase(daan, near, {
  title: 'Nog eens hulp bij het klooster',
  happening:
    'Een boer, een lokaas en een ooievaar, een reiger, een lepelaar, een wulp, een grutto, een tureluur, een kievit.',
})
await aFindableCase(daan, near, { title: 'Ooievaar', happening: 'Het lokaas is een nachtegaalhulp.' })

const searches = [
  ...['q=nachtegaal', 'q=kloosterboer', 'q=lokaas nachtegaal', 'q=klooster', 'q=boer', 'q="nachtegaal"'],
  ...['q=nachtegaal&sort=day', `like=case:${lure.id}`],
]

/** All that a page tells, and what is proposed. */
async function told(person: { id: string }, search: string) {
  const ctx = await as(person)
  const { things, facets, alsoSought } = await findThings(ctx, asking(search))
  const proposed = await suggest(ctx, asking(search).words, 'nl')
  return { search, things: things.map(({ title, fragment }) => ({ title, fragment })), facets, alsoSought, proposed }
}

/** After all words were counted, and every document was made anew. */
async function allTold(person: { id: string }, asked: string[]) {
  await rebuildSearch(systemContext(), { anew: true })
  const answers = []
  for (const search of asked) answers.push(await told(person, search))
  return answers
}

test('Security: what falls apart in a text is told by what its readers may read, not by a closed circle (L08)', async () => {
  const before = await allTold(daan, searches)
  for (const title of ['Aan zee', 'Achter zee', 'Op zee'])
    await aFindableCase(chloe, far, {
      title,
      happening: 'De kloosterboer en de nachtegaal, en nog een nachtegaalhulp. Een hulpnachtegaal, en hulp.',
    })
  expect(await allTold(daan, searches)).toEqual(before)
  expect(before.filter(({ things }) => things.length > 0).map(({ search }) => search)).toContain(searches.at(-1))
})

test('in a circle that wrote a word itself, compounds fall apart by it', async () => {
  const title = 'Aan land'
  await aFindableCase(chloe, far, { title, happening: 'Een zeenachtegaal in de nachtegaalhulp.' })
  const [found] = await allTold(chloe, ['q=hulp'])
  const land = found?.things.find((thing) => thing.title.some(({ text }) => text === title))
  expect(land?.fragment.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['nachtegaalhulp'])
})

test('in a text for a network, compounds fall apart by what all of it knows, and by no closed circle in it', async () => {
  const fleur = await aMember('Fleur')
  const home = await aCircle('Thuis', { members: [fleur] })
  const { networkId } = home
  const away = { ...(await aCircle('Uit', { members: [chloe] })), networkId }
  await db.updateTable('circles').set({ networkId }).where('id', '=', away.id).execute()
  await aFindableCase(fleur, home, { title: 'Vier', happening: 'De roerdomphulp.', reach: 'network' })
  const found = async () => (await allTold(fleur, ['q=hulp&kind=case']))[0]?.things.length

  for (const title of ['Een', 'Twee']) await aFindableCase(chloe, away, { title, happening: 'Een roerdomp.' })
  expect(await found()).toBe(0)
  for (const title of ['Drie', 'Vijf'])
    await aFindableCase(chloe, away, { title, happening: 'Een roerdomp.', reach: 'network' })
  expect(await found()).toBe(1)
})
