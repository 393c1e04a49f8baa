import '#tests/support/database.ts'
import { expect, test } from 'vitest'
import { findThings } from '#app/domain/search/find-things.server.ts'
import { db } from '#db/connection.server.ts'
import { countWords } from '#search/count-words.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aFindableCase, asking } from '#tests/support/cast-search.ts'

// Daan would like to know of what a closed circle speaks. He writes texts of his own to catch it with, and looks at what
// his searches find before and after.

const daan = await aMember('Daan')
const chloe = await aMember('Chloé')
const near = await aCircle('Dichtbij', { members: [daan] })
const far = await aCircle('Elders', { members: [chloe] })

const words = [
  // One letter and two letters from what he wrote himself.
  ...['kwelderbroek', 'twijfelaarspad'],
  // A compound nobody wrote, of a word he knows and one he asks for.
  ...['hulpnachtegaal', 'nachtegaalhulp'],
  // Two rare words: the rarest comes first.
  ...['zeearend strandloper', 'strandloper zeearend'],
]

async function found(person: { id: string }, words: string) {
  const page = await findThings(await as(person), asking(`q=${encodeURIComponent(words)}`))
  return [words, ...page.things.map(({ title }) => title.map(({ text }) => text).join('')), ...page.alsoSought]
}

test('what a closed circle writes changes nothing an outsider finds: not what is put right, split or comes first (L08)', async () => {
  for (const happening of [
    ...['Een kwelderbrook.', 'Het twijfelaorspod.', 'Hulp met een zeearend.', 'Hulp met een strandloper.'],
    ...['Hulp is hulp.', 'Geen hulp.'],
  ])
    await aFindableCase(daan, near, { title: `Lokaas: ${happening}`, happening })
  await countWords(db)
  const asked = () => Promise.all(words.map((one) => found(daan, one)))
  const before = await asked()

  for (const title of ['Aan zee', 'Achter zee'])
    await aFindableCase(chloe, far, { title, happening: 'Kwelderbroek, nachtegaal, zeearend, twijfelaarspod.' })
  await countWords(db)
  expect(await asked()).toEqual(before)
  expect(before.map(([, ...titles]) => titles.length > 0)).toEqual([true, true, false, false, true, true])
  // Who is in it finds by them.
  expect(await found(chloe, 'hulpnachtegaal')).toContain('Aan zee')
  expect(await found(chloe, 'kwelderbroeck')).toContain('Aan zee')
})
