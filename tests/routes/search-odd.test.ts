import { beforeAll, expect, test } from 'vitest'
import { db } from '#db/connection.server.ts'
import { countWords } from '#search/count-words.server.ts'
import { aCircle, aMember } from '#tests/support/cast.ts'
import { aFindableCase } from '#tests/support/cast-search.ts'
import { get } from '#tests/support/server.ts'

// Whatever stands in the address of a search: a page, never a fault, and nothing of a closed circle.

const amina = await aMember('Amina')
const chloe = await aMember('Chloé')
const near = await aCircle('Dichtbij', { members: [amina] })
const far = await aCircle('Elders', { members: [chloe] })

beforeAll(async () => {
  await aFindableCase(amina, near, { title: 'Schulden aan de deur', themes: ['schulden'], reach: 'everyone' })
  await aFindableCase(chloe, far, { title: 'Kwelderbroek', happening: 'Een kwelderbroek.', themes: ['kwelderthema'] })
  await countWords(db)
})

const typed = [
  'x'.repeat(10_000),
  'woord '.repeat(2_000),
  `${'hulp'.repeat(50)}`,
  '. , ; : ! ? -- \\ / | & ( ) < > * ~ ^ $ # @',
  '🙂🧑‍🤝‍🧑 🇳🇱',
  'a\u0000b\u0007c',
  'שלום עולם مرحبا \u202eschulden\u202c',
  '"schulden',
  '""',
  '"" "schulden" "',
  "schulden' & !deur:* | 'x' <-> y",
  "'); drop table cases; --",
  'audience IN ["circle"] OR kind = case',
  '" OR audience EXISTS',
  '\\',
  '%',
  '_'.repeat(70),
  'ﬀ ǅ İ ß ſ K \u0301\u0301\u0301',
  '１２３ 四五六 ²³ Ⅷ',
  `"${'y'.repeat(150)}"`,
  'de het een',
  '"de het een"',
  '\ud83d',
]
const params = [
  'after=-1',
  'after=1e9',
  'after=99999999999999999999',
  'after=NaN&after=3',
  'sort=title&sort=day',
  'q[]=x&q[a]=y',
  'q=schulden&q=deur',
  'kind=member&kind=case&kind=case',
  `circle=${far.id}`,
  'circle=x&period=99999&method=__proto__&sector=constructor&state=toString',
  'theme=kwelderthema',
  'like=case:00000000-0000-4000-8000-000000000000',
  'like=',
  '__proto__=x&constructor=y',
  Array.from({ length: 400 }, (_, at) => `theme=t${at}`).join('&'),
]
const addresses = [...typed.map((q) => `q=${encodeURIComponent(q.toWellFormed())}`), 'q=%ED%A0%80', 'q=%', ...params]
const places = ['/search', '/search.csv', '/search.ods', '/search/suggestions', '/search.data', '/saved-searches/new']

const told = (address: string, { status }: Response) => `${status} ${address.slice(0, 80)}`

test.each(places)('%s answers to whatever stands behind it, and tells nothing of a closed circle', async (place) => {
  for (const address of addresses)
    for (const person of [amina, undefined]) {
      const answer = await get(`${place}?${address}`, person)
      expect(told(address, answer)).toMatch(/^(200|202|302|404) /)
      // What they typed themselves comes back.
      expect(await answer.text()).not.toMatch(address.includes('kwelder') ? /Kwelderbroek/ : /kwelder/i)
    }
})

test('what turns writing round, or is no character, is not read: it stands in no title and no field', async () => {
  const typed = encodeURIComponent('schul\u202eden\u202c \u2066deur\u2069\u0007\u0085')
  for (const place of ['/search', '/saved-searches/new', '/search.csv']) {
    const page = await (await get(`${place}?q=${typed}&theme=${typed}`, amina)).text()
    expect(page).toContain('schulden deur')
    expect(page).not.toMatch(/(?!\s)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
  }
})

test('behind the last page one is led to the first, with all that was asked, and there it says what there is', async () => {
  for (const rest of [
    'q=schulden',
    'q=schulden&kind=case&sort=day',
    'kind=case',
    'q=zeeslang',
    'q=schulden&kind=session',
  ])
    for (const person of [amina, undefined]) {
      const { status, headers } = await get(`/search?${rest}&after=500`, person)
      expect([status, headers.get('Location')]).toEqual([302, `/search?${rest}`])
      expect((await get(`/search?${rest}`, person)).status).toBe(200)
    }
})

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'])('%s on a search is no fault', async (method) => {
  const { origin } = new URL((await get('/search')).url)
  for (const place of places) {
    const asked = { method, headers: { Origin: origin }, redirect: 'manual' } as const
    expect(told(place, await fetch(`${origin}${place}?q=schulden`, asked))).toMatch(/^[234]/)
  }
})

test('what is sent as a form and is none, is told what is wrong, and changes nothing', async () => {
  const { origin } = new URL((await get('/search')).url)
  for (const type of ['application/json', 'multipart/form-data; boundary=x', 'text/plain']) {
    const headers = { Origin: origin, 'Content-Type': type }
    const answer = await fetch(`${origin}/saved-searches/new`, { method: 'POST', headers, body: '{"name":"x"}' })
    expect(told(type, answer)).toMatch(/^400 /)
    expect(await answer.text()).toContain('Dit adres verwacht een formulier.')
  }
})
