import '#tests/support/database.ts'
import { beforeAll, expect, test } from 'vitest'
import { contextOf } from '#app/domain/context.server.ts'
import { findThings } from '#app/domain/search/find-things.server.ts'
import { likeAddress } from '#app/domain/search/search-address.ts'
import { NotFound } from '#app/errors.ts'
import { db } from '#db/connection.server.ts'
import { countWords } from '#search/count-words.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aFindableCase, asking } from '#tests/support/cast-search.ts'

// Amina read of a door that stays shut, and wonders who else met one.

type Case = Awaited<ReturnType<typeof aFindableCase>>
const amina = await aMember('Amina')
const chloe = await aMember('Chloé')
const near = await aCircle('Dichtbij', { members: [amina] })
const far = await aCircle('Elders', { members: [chloe] })
let door: Case
let hidden: Case

beforeAll(async () => {
  door = await aFindableCase(amina, near, {
    title: 'De deur blijft dicht',
    happening: 'Een zorgmijder doet de voordeur niet open. De brandweer stond er al.',
    questions: ['Wanneer wordt aanbellen dwang?'],
  })
  await aFindableCase(amina, near, {
    title: 'Wie belt er nog aan',
    happening: 'De brandweer werd gebeld. Achter de deur woont een zorgmijder met veel spullen.',
  })
  await aFindableCase(chloe, far, {
    title: 'Thuis in plaats van op school',
    happening: 'Een leerling blijft weg. De leerplicht schrijft een brief.',
    reach: 'everyone',
  })
  hidden = await aFindableCase(chloe, far, {
    title: 'Binnen de muren',
    happening: 'Een zorgmijder liet de brandweer niet binnen. De deur zat op slot.',
  })
  await countWords(db)
})

const looksLike = async (person: { id: string } | undefined, address: string) => {
  const ctx = person ? await as(person) : await contextOf(undefined)
  const { things, like } = await findThings(ctx, asking(address.split('?')[1] ?? ''))
  return { titles: things.map(({ title }) => title.map(({ text }) => text).join('')), of: like?.title }
}
const likeDoor = () => likeAddress({ kind: 'case', id: door.id })

test('what tells of the same comes first; the case itself and what is of it are left out', async () => {
  const { titles, of } = await looksLike(amina, likeDoor())
  expect(of).toBe('De deur blijft dicht')
  expect(titles[0]).toBe('Wie belt er nog aan')
  expect(titles).not.toContain('De deur blijft dicht')
  expect(titles).not.toContain('Wanneer wordt aanbellen dwang?')
})

test('of an uncertainty, too, and narrowed like any search', async () => {
  const [id = ''] = door.uncertaintyIds
  const { of } = await looksLike(amina, likeAddress({ kind: 'uncertainty', id }))
  expect(of).toBe('Wanneer wordt aanbellen dwang?')
  expect((await looksLike(amina, `${likeDoor()}&kind=session`)).titles).toEqual([])
})

test('Security: what a closed circle wrote alike is not among it, and what one may not read is like nothing', async () => {
  expect((await looksLike(amina, likeDoor())).titles).not.toContain('Binnen de muren')
  for (const person of [amina, undefined])
    await expect(looksLike(person, likeAddress({ kind: 'case', id: hidden.id }))).rejects.toThrow(NotFound)
  expect((await looksLike(chloe, likeAddress({ kind: 'case', id: hidden.id }))).titles).not.toContain(
    'De deur blijft dicht',
  )
})

test.each(['like=case:1', 'like=member:00000000-0000-4000-8000-000000000000', "like=case:' or 1=1"])(
  'an address that means nothing is no search: %s',
  async (address) => {
    expect((await looksLike(amina, `/search?${address}`)).of).toBeUndefined()
  },
)
