import '#tests/support/database.ts'
import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/access/viewer.ts'
import { countSuggestion } from '#app/domain/members/attempts.server.ts'
import { suggest } from '#app/domain/search/suggest.server.ts'
import { db } from '#db/connection.server.ts'
import { countWords } from '#search/count-words.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aFindableCase, aFindablePost } from '#tests/support/cast-search.ts'
import { get } from '#tests/support/server.ts'

// Amina types in the field; Chloé is in another circle and types the same.

const amina = await aMember('Amina Nachtegaal')
const chloe = await aMember('Chloé')
const near = await aCircle('Dichtbij', { hosts: [amina] })
const far = await aCircle('Elders', { members: [chloe] })
let secret: { id: string; uncertaintyIds: string[] }

beforeAll(async () => {
  secret = await aFindableCase(amina, near, {
    title: 'De vuurtoren blijft donker',
    happening: 'De lampenist zwijgt.',
    questions: ['Wie steekt de lamp aan?'],
    themes: ['vuurwerkverbod'],
  })
  await aFindableCase(chloe, far, { title: 'Een vuurkorf op het plein', themes: ['vuur en vlam'], reach: 'everyone' })
  await countWords(db)
})

const suggested = async (person: { id: string } | undefined, words: string) => {
  const ctx = person ? await as(person) : { viewer: visitor, db, now: new Date() }
  return (await suggest(ctx, words, 'nl')).map(({ kind, text }) => `${kind}: ${text}`)
}

test('a beginning of a word proposes titles and themes that have it, with where they stand', async () => {
  expect((await suggested(amina, 'vuur')).sort()).toEqual([
    'case: De vuurtoren blijft donker',
    'case: Een vuurkorf op het plein',
    'theme: vuur en vlam',
    'theme: vuurwerkverbod',
  ])
  expect(await suggest(await as(amina), 'de vuurto', 'nl')).toContainEqual(
    expect.objectContaining({ kind: 'case', href: `/cases/${secret.id}` }),
  )
  expect(await suggested(amina, 'lamp')).toEqual(['uncertainty: Wie steekt de lamp aan?'])
})

test('what only a text holds is no suggestion, nor is a post; and never more than eight', async () => {
  const post = { caseId: secret.id, id: secret.uncertaintyIds[0] ?? '' }
  await aFindablePost(amina, post, 'Een zwaailicht helpt.')
  expect(await suggested(amina, 'lampen')).toEqual(['uncertainty: Wie steekt de lamp aan?'])
  expect(await suggested(amina, 'zwaai')).toEqual([])
  expect(await suggested(amina, '!?')).toEqual([])
  for (let at = 0; at < 9; at += 1) await aFindableCase(amina, near, { title: `Deurmat ${at}`, themes: [`deur ${at}`] })
  expect(await suggested(amina, 'deur')).toHaveLength(8)
})

test('nothing of a closed circle is proposed to an outsider, by whatever beginning or slip of the hand', async () => {
  const words = ['vuurtoren', 'vuurtorne', 'donker', 'lampenist', 'lamp', 'vuurwerkverbod', 'verbod']
  const beginnings = words.flatMap((word) => [...word].map((_, at) => word.slice(0, at + 1)))
  for (const person of [chloe, undefined])
    for (const typed of beginnings)
      expect(JSON.stringify(await suggested(person, typed))).not.toMatch(/toren|lamp|verbod/)
  expect(await suggested(chloe, 'vuur')).toHaveLength(2)
})

test('over HTTP it is for members, private, and bounded', async () => {
  const answer = await get('/search/suggestions?q=vuur', chloe)
  expect(answer.headers.get('Cache-Control')).toContain('no-store')
  expect(await answer.json()).toHaveLength(2)
  expect(await (await get('/search/suggestions?q=vuur')).json()).toEqual([])
  expect((await get(`/search/suggestions?q=${'%00'.repeat(9)}`, chloe)).status).toBe(200)
  for (let asked = 0; asked < 600; asked += 1) await countSuggestion(amina.id).catch(() => {})
  expect((await get('/search/suggestions?q=vuur', amina)).status).toBe(429)
  expect((await get('/search?q=vuur', amina)).status).toBe(200)
})
