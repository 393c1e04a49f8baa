import '#tests/support/database.ts'
import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { contextOf } from '#app/domain/context.server.ts'
import { findThings } from '#app/domain/search/find-things.server.ts'
import { addressOf } from '#app/domain/search/search-address.ts'
import { db } from '#db/connection.server.ts'
import { facets } from '#search/facets.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import {
  aFindableCase,
  aFindableInsight,
  aFindablePost,
  aFindableSession,
  asking,
  delivered,
} from '#tests/support/cast-search.ts'

// By what a search can be narrowed, and what it tells: nothing of a circle one is not in (L07, L09).

const amina = await aMember('Amina')
const bram = await aMember('Bram')
const chloe = await aMember('Chloé')
const near = await aCircle('Dichtbij', { hosts: [bram], members: [amina] })
const far = await aCircle('Elders', { members: [chloe] })

const visitor = () => contextOf(undefined)
const search = async (person: { id: string } | undefined, address: string) =>
  findThings(person ? await as(person) : await visitor(), asking(address))
const titles = async (person: { id: string } | undefined, address: string) =>
  (await search(person, address)).things.map(({ title }) => title.map(({ text }) => text).join(''))
const valuesOf = async (person: { id: string } | undefined, address: string, facet: (typeof facets)[number]) =>
  (await search(person, address)).facets[facet].map(({ value, count }) => [value, count])

/** Values that stand in the closed circle only. */
const hidden = {
  kind: 'session',
  state: 'tried',
  theme: 'verzamelwoede',
  sector: 'social',
  level: 'society',
  method: 'balint_group',
  period: '2026',
  circle: near.id,
}

beforeAll(async () => {
  const secret = await aFindableCase(amina, near, {
    title: 'De deur blijft dicht',
    questions: ['Wanneer is rust laten wegkijken?'],
    themes: ['verzamelwoede'],
    sector: 'social',
  })
  const session = await aFindableSession(near, { title: 'Tafel over de deur', methodKey: 'balint_group' })
  await aFindableInsight(secret.id, session.id, {
    seen: 'De deur is ook van hem',
    level: 'society',
    state: 'confirmed_elsewhere',
  })
  const [id = ''] = secret.uncertaintyIds
  await aFindablePost(bram, { caseId: secret.id, id }, 'Wie heeft de sleutel van de deur?')
  await delivered(near.id)
  await delivered(far.id)
})

test('facets of a visitor and of an outsider hold nothing of a closed circle, whatever is asked', async () => {
  for (const address of ['', 'q=deur', 'q=d', 'q=sleutel', ...facets.map((facet) => `${facet}=${hidden[facet]}`)])
    for (const person of [undefined, chloe]) {
      const { facets: told, asked, things } = await search(person, address)
      expect(things.filter(({ kind }) => kind !== 'circle')).toEqual([])
      for (const facet of facets.filter((facet) => facet !== 'period' && asked.chosen[facet].length === 0))
        expect(told[facet].map(({ value }) => value)).not.toContain(hidden[facet])
    }
  const mine = await search(amina, '')
  for (const facet of facets) expect(mine.facets[facet].map(({ value }) => value)).toContain(hidden[facet])
})

test('a value that stands only in a closed circle looks to others like one that stands nowhere', async () => {
  const nowhere = { theme: 'bestaat-niet', sector: 'municipality', level: 'team', method: 'fishbowl', state: 'open' }
  for (const [facet, unknown] of Object.entries(nowhere)) {
    const known = hidden[facet as 'theme']
    for (const person of [undefined, chloe]) {
      const [one, other] = [await search(person, `${facet}=${known}`), await search(person, `${facet}=${unknown}`)]
      const as = (page: typeof one, value: string) =>
        JSON.stringify({
          ...page,
          facets: { ...page.facets, [facet]: page.facets[facet as 'theme'].map(({ count }) => count) },
        }).replaceAll(value, 'x')
      expect(as(one, known)).toBe(as(other, unknown))
    }
  }
})

test('a circle of others is no filter below three, and never for a visitor', async () => {
  const open = async (title: string) =>
    aFindableCase(amina, near, { title, reach: 'everyone', happening: 'Kandelaar.' })
  await open('Eén')
  await open('Twee')
  expect(await valuesOf(chloe, 'q=kandelaar', 'circle')).toEqual([])
  expect(await valuesOf(amina, 'q=kandelaar', 'circle')).toEqual([[near.id, 2]])
  await open('Drie')
  expect(await valuesOf(chloe, 'q=kandelaar', 'circle')).toEqual([[near.id, 3]])
  // The other choices narrow it: below three it is gone again, also when it was chosen.
  expect(await valuesOf(chloe, 'q=kandelaar+twee&kind=uncertainty', 'circle')).toEqual([])
  expect(await valuesOf(chloe, `q=kandelaar&kind=uncertainty&circle=${near.id}`, 'circle')).toEqual([
    [near.id, undefined],
  ])

  expect(await valuesOf(undefined, 'q=kandelaar', 'circle')).toEqual([])
  const typed = await search(undefined, `q=kandelaar&circle=${far.id}`)
  expect(typed.things).toHaveLength(3)
  expect(typed.asked.chosen.circle).toEqual([])
})

test('circles and methods are named, and what is neither is no choice', async () => {
  const { facets: told } = await search(amina, `q=deur&circle=${randomUUID()}&method=no_such_thing`)
  expect(told.circle.map(({ name }) => name)).toEqual(['Dichtbij'])
  expect(told.method.map(({ name }) => name)).toEqual(['Balintgroep'])
  const english = await findThings(await as(amina), asking('q=deur'), 'en')
  expect(english.facets.method.map(({ name }) => name)).toEqual(['Balint group'])
})

test('insights that were tried and confirmed come first when one asks for that', async () => {
  const { id } = await aFindableCase(chloe, far, { title: 'Het hek', questions: ['Mag het hek open?'] })
  const session = await aFindableSession(far, { title: 'Tafel over het hek' })
  await aFindableInsight(id, session.id, { seen: 'Een hek, een hek, een hek', state: 'published' })
  const other = await aFindableSession(far, { title: 'Nog een tafel' })
  await aFindableInsight(id, other.id, { seen: 'Het bleek anders met een hek', state: 'nuanced' })
  const third = await aFindableSession(far, { title: 'En nog een' })
  await aFindableInsight(id, third.id, { seen: 'Ook elders was er wel een hek', state: 'confirmed_elsewhere' })
  const found = await titles(chloe, 'q=hek&sort=evidence')
  expect(found.slice(0, 3)).toEqual([
    'Ook elders was er wel een hek',
    'Het bleek anders met een hek',
    'Een hek, een hek, een hek',
  ])
  expect(found).toContain('Mag het hek open?')
  const [first] = await titles(chloe, 'q=hek')
  expect(first).not.toBe('Ook elders was er wel een hek')
  const byDay = (await search(chloe, 'q=hek&sort=day')).things.map(({ day, heldAt }) => (heldAt ? '2026-11-10' : day))
  expect(byDay.map((day) => day?.slice(0, 10))).toEqual(
    byDay
      .map((day) => day?.slice(0, 10))
      .toSorted()
      .toReversed(),
  )
})

test('how far something has come: a question, discussed, tried', async () => {
  expect(await titles(amina, 'q=deur&state=tried')).toEqual(['De deur is ook van hem'])
  expect(await titles(amina, 'q=wegkijken&state=open')).toEqual(['Wanneer is rust laten wegkijken?'])
  expect(await titles(amina, 'q=deur&level=society&method=balint_group&period=2026')).toEqual([
    'De deur is ook van hem',
  ])
})

test('an insight is of the method its session is said to have, also when that is said anew', async () => {
  const { id } = await aFindableCase(chloe, far, { title: 'De brug', questions: ['Wie haalt de brug op?'] })
  const session = await aFindableSession(far, { title: 'Tafel over de brug' })
  await aFindableInsight(id, session.id, { seen: 'De brug was al open' })
  await db.updateTable('sessions').set({ methodKey: 'fishbowl' }).where('id', '=', session.id).execute()
  await delivered(session.id, 'session.revised')
  expect(await valuesOf(chloe, 'q=brug', 'method')).toEqual([['fishbowl', 2]])
  expect(await titles(chloe, 'q=brug&kind=insight&method=work_session')).toEqual([])
})

test('the address holds the whole search, and what means nothing is left out', () => {
  const address = `/search?q=zorg+mijden&kind=case&kind=insight&state=tried&theme=eigen+regie&sector=care&level=team&method=balint_group&period=2026&circle=${near.id}&sort=evidence&after=20`
  expect(addressOf(asking(address.slice(8)))).toBe(address)
  expect(addressOf(asking('kind=spook&state=x&level=god&method=a-b&period=26&circle=1&sort=alias&after=-4'))).toBe(
    '/search',
  )
})
