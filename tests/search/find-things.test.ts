import '#tests/support/database.ts'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { contextOf } from '#app/domain/context.server.ts'
import { findThings } from '#app/domain/search/find-things.server.ts'
import { db } from '#db/connection.server.ts'
import { reindex } from '#search/reindex.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import {
  aFindableCase,
  aFindableInsight,
  aFindablePost,
  aFindableSession,
  asking,
  delivered,
} from '#tests/support/cast-search.ts'

const amina = await aMember('Amina Nachtegaal', { roleTitle: 'wijkverpleegkundige' })
const bram = await aMember('Bram')
const chloe = await aMember('Chloé')
const near = await aCircle('Dichtbij', { hosts: [bram], members: [amina] })
const far = await aCircle('Elders', { members: [chloe] })

const titles = async (person: { id: string } | undefined, address: string) => {
  const page = await findThings(person ? await as(person) : await contextOf(undefined), asking(address))
  return page.things.map(({ title }) => title.map(({ text }) => text).join(''))
}

let secret: { id: string; alias: string; uncertaintyIds: string[] }

beforeAll(async () => {
  secret = await aFindableCase(amina, near, {
    title: 'De deur blijft dicht',
    happening: 'Een zorgmijder doet de deur niet open. De brandweer stond er al.',
    questions: ['Wanneer is rust laten wegkijken?'],
    themes: ['verzamelwoede', 'eigen regie'],
    sector: 'social',
  })
  await aFindableCase(chloe, far, {
    title: 'Casussen over onzekerheden',
    happening: 'Een leerling blijft thuis. De coöperatie koopt ĳs.',
    themes: ['thuiszitten', 'eigen regie'],
    sector: 'education',
    reach: 'everyone',
  })
})

test('Amina finds a case by other forms of its words', async () => {
  expect(await titles(amina, 'q=zorgmijding')).toEqual(['De deur blijft dicht'])
  expect(await titles(amina, 'q=zorgmijders')).toEqual(['De deur blijft dicht'])
  expect(await titles(chloe, 'q=casuïstiek')).toContain('Casussen over onzekerheden')
  expect(await titles(chloe, 'q=onzekerheid')).toContain('Casussen over onzekerheden')
  expect(await titles(chloe, 'q=cooperaties')).toEqual(['Casussen over onzekerheden'])
  expect(await titles(chloe, 'q=IJS')).toEqual(['Casussen over onzekerheden'])
  expect(await titles(chloe, 'q=leerl')).toEqual(['Casussen over onzekerheden'])
})

test('a case, its uncertainty, an insight, a session and a post are all found, with where they come from', async () => {
  const session = await aFindableSession(near, { title: 'Tafel over kaartjes', introduction: 'Wat doet een kaartje?' })
  const insight = await aFindableInsight(secret.id, session.id, { seen: 'Een kaartje opent meer dan een brief' })
  const [uncertaintyId = ''] = secret.uncertaintyIds
  const post = await aFindablePost(bram, { caseId: secret.id, id: uncertaintyId }, 'Wie schreef het *kaartje*?')
  const { things } = await findThings(await as(amina), asking('q=kaartje'))

  expect(things.map(({ kind, id }) => ({ kind, id }))).toEqual(
    expect.arrayContaining([
      { kind: 'session', id: session.id },
      { kind: 'insight', id: insight.id },
      { kind: 'post', id: post.id },
    ]),
  )
  const found = (kind: string) => things.find((thing) => thing.kind === kind)
  expect(found('insight')).toMatchObject({
    caseTitle: [{ text: 'De deur blijft dicht', hit: false }],
    heldAt: expect.stringContaining('2026-10-22'),
  })
  expect(found('post')).toMatchObject({ threadOf: 'uncertainty', threadId: uncertaintyId, number: 1 })
  expect(found('post')?.fragment).toEqual([
    { text: 'Wie schreef het ', hit: false },
    { text: 'kaartje', hit: true },
    { text: '?', hit: false },
  ])
  expect(await titles(amina, 'q=wegkijken')).toEqual(['Wanneer is rust laten wegkijken?'])
})

test('what holds all the words comes first, then what holds most', async () => {
  await aFindableCase(amina, near, { title: 'Fiets, fiets', happening: 'fiets fiets fiets fiets fiets' })
  await aFindableCase(amina, near, { title: 'Wip', happening: 'Een fiets, een step en een autoped.' })
  await aFindableCase(amina, near, { title: 'Glijbaan', happening: 'Een fiets en een step, een step.' })
  expect(await titles(amina, 'q=autoped fiets step')).toEqual(['Wip', 'Glijbaan', 'Fiets, fiets'])
})

test('two words find the one word they make, and a theme that answers is shown', async () => {
  await aFindableCase(amina, near, { title: 'Samen gesteld', happening: 'Een gezinshuis.', themes: ['rouwverwerking'] })
  expect(await titles(amina, 'q=gezin+huis')).toEqual(['Samen gesteld'])
  const { things } = await findThings(await as(amina), asking('q=rouw verwerken'))
  expect(things.map(({ themes }) => themes)).toEqual([[[{ text: 'rouwverwerking', hit: true }]]])
})

test('the title weighs more than the text', async () => {
  await aFindableCase(amina, near, { title: 'Iets anders', happening: 'De vuurtoren, de vuurtoren.' })
  await aFindableCase(amina, near, { title: 'De vuurtoren', happening: 'Iets anders.' })
  expect(await titles(amina, 'q=vuurtoren')).toEqual(['De vuurtoren', 'Iets anders'])
})

test('nothing of a closed circle reaches an outsider: not by any beginning of a word, not in counts', async () => {
  const words = ['deur', 'brandweer', 'zorgmijder', 'verzamelwoede', 'wegkijken', 'kaartje', 'tafel']
  const beginnings = words.flatMap((word) => [...word].map((_, at) => word.slice(0, at + 1)))
  for (const viewer of [await as(chloe), await contextOf(undefined)]) {
    for (const words of ['', ...beginnings, ...'abcdefghijklmnopqrstuvwxyz']) {
      const page = await findThings(viewer, asking(`q=${words}`))
      const told = JSON.stringify({ ...page, asked: undefined })
      expect(told).not.toMatch(/deur|brandweer|zorgmijder|verzamelwoede|wegkijken|kaartje|Tafel/i)
      const counted = page.facets.kind.reduce((sum, { count = 0 }) => sum + count, 0)
      expect(counted).toBe(page.things.length)
    }
  }
})

test('a theme of a closed circle as a filter shows an outsider nothing, and looks like any unknown theme', async () => {
  const ask = async (theme: string) => findThings(await as(chloe), asking(`theme=${theme}`))
  const [hidden, unknown] = [await ask('verzamelwoede'), await ask('bestaat-niet')]
  expect(hidden.things).toEqual([])
  expect(JSON.stringify(hidden).replaceAll('verzamelwoede', 'x')).toBe(
    JSON.stringify(unknown).replaceAll('bestaat-niet', 'x'),
  )
  expect(await titles(amina, 'theme=verzamelwoede')).toContain('De deur blijft dicht')
})

test('counts narrow by the other choices, not by their own', async () => {
  const { facets, things } = await findThings(await as(amina), asking('q=deur&kind=insight'))
  expect(things.filter(({ kind }) => kind !== 'insight')).toEqual([])
  expect(facets.kind).toContainEqual({ value: 'case', count: 1 })
  const social = await findThings(await as(amina), asking('q=deur&sector=education'))
  expect(social.facets.sector).toContainEqual({ value: 'social', count: 2 })
  expect(social.facets.kind).toEqual([])
})

test('a late index never shows what may not be read any more', async () => {
  const { id } = await aFindableCase(amina, near, {
    title: 'Even zichtbaar',
    reach: 'everyone',
    questions: ['Even maar?'],
  })
  expect(await titles(chloe, 'q=even')).toHaveLength(2)
  // The audience changes; the index has not heard of it.
  await db
    .updateTable('cases')
    .set({ audience: [`circle:${near.id}`] })
    .where('id', '=', id)
    .execute()
  expect(await titles(chloe, 'q=even')).toEqual([])
  expect(await titles(amina, 'q=even')).toHaveLength(2)
  await delivered(id)
  const { facets } = await findThings(await as(chloe), asking('q=even'))
  expect(facets.kind).toEqual([])
})

test('an author is never a way to a case: name, address, alias and workplace find nothing', async () => {
  const { email, organisationId, id } = amina
  const [local = ''] = email.split('@')
  for (const words of [
    'Amina',
    'Nachtegaal',
    email,
    local,
    secret.alias,
    id,
    organisationId,
    'Werkplek van Amina',
    `author:${secret.alias}`,
  ])
    expect(await titles(amina, `q=${encodeURIComponent(words)}`)).toEqual([])
  const { rows } = await sql<{ row: string }>`select d::text as row from "searchDocuments" d`.execute(db)
  const all = rows.map(({ row }) => row).join()
  for (const trace of [secret.alias, id, organisationId, 'nachtegaal', 'author:'])
    expect(all.toLowerCase()).not.toContain(trace)
})

test.each([
  "deur & !brandweer | ('x':*",
  "'; drop table cases; --",
  'deur:* <-> open',
  'a\u0000b deur',
  '\uD800 deur \uDFFF',
  '%00%FF',

  '👩‍👩‍👧 ĳ ş \u202E',
  "deur'::tsquery",
  '\\',
])('odd input is only words: %j', async (words) => {
  const page = await findThings(await as(amina), asking(new URLSearchParams({ q: words }).toString()))
  expect(page.things.length).toBeLessThanOrEqual(20)
})

test.each(['deur ', 'x'])('ten thousand bytes of %j are only words', async (part) => {
  const words = part.repeat(10_240 / part.length)
  expect((await findThings(await as(amina), asking(`q=${words}`))).asked.tooLong).toBe(true)
})

test('input without words is said to be so; too much of it is cut and said to be', async () => {
  expect(await findThings(await as(amina), asking('q=!!!'))).toMatchObject({ wordless: true, things: [] })
  const page = await findThings(await as(amina), asking(`q=${'deur '.repeat(2_000)}`))
  expect(page.asked).toMatchObject({ tooLong: true })
  expect(page.things.length).toBeGreaterThan(0)
})

test('nothing found leads on to themes that one may see, the most alike first', async () => {
  const { themesNear } = await findThings(await as(chloe), asking('q=thuisblijver'))
  expect(themesNear).toEqual(['thuiszitten', 'eigen regie'])
})

test('also when a dozen other themes are more common', async () => {
  const circle = await aCircle('Veel thema’s', { members: [amina] })
  for (const themes of ['abcdefg', 'hijklmn'].map((letters) => [...letters].map((letter) => `onderwerp ${letter}`)))
    for (const title of ['Eerst', 'Dan']) await aFindableCase(amina, circle, { title, themes })
  await aFindableCase(amina, circle, { title: 'Eenmaal', themes: ['zwerfjongeren'] })
  const { things, themesNear } = await findThings(await as(amina), asking('q=zwerfkatten'))
  expect([things, themesNear[0]]).toEqual([[], 'zwerfjongeren'])
})

test('a long list goes on behind "meer"', async () => {
  const circle = await aCircle('Veel', { members: [amina] })
  for (let number = 0; number < 23; number++) await aFindableCase(amina, circle, { title: `Zandkorrel ${number}` })
  const first = await findThings(await as(amina), asking('q=zandkorrel'))
  const second = await findThings(await as(amina), asking('q=zandkorrel&after=20'))
  expect([first.things.length, first.more, second.things.length, second.more]).toEqual([20, true, 3, false])
  expect(new Set([...first.things, ...second.things].map(({ id }) => id)).size).toBe(23)
})

test('the documents follow the events, and making all of them anew changes nothing', async () => {
  for (const circle of await db.selectFrom('circles').select('id').execute()) await delivered(circle.id)
  const { id } = await aFindableCase(amina, near, { title: 'Kortstondig', questions: ['Kortstondig wat?'] })
  const count = async () =>
    Number(
      (
        await db
          .selectFrom('searchDocuments')
          .select(({ fn }) => fn.countAll().as('n'))
          .executeTakeFirstOrThrow()
      ).n,
    )
  const rows = async () =>
    (
      await sql<{ row: string }>`select d::text as row, xmin::text from "searchDocuments" d order by kind, id`.execute(
        db,
      )
    ).rows
  const before = await rows()
  await delivered(id)
  expect(await reindex(db)).toBe(await count())
  expect(await rows()).toEqual(before)

  await db
    .updateTable('cases')
    .set({ state: 'withdrawn', title: null, happening: null, runsInto: null, audience: sql`array['author:' || alias]` })
    .where('id', '=', id)
    .execute()
  await delivered(id, 'case.withdrawn')
  expect(await count()).toBe(before.length - 2)
  await db
    .insertInto('searchDocuments')
    .values({ kind: 'case', id, audience: ['everyone'], title: 'spook', body: '', words: "'spook':1A" })
    .execute()
  expect(await titles(undefined, 'q=spook')).toEqual([])
  await reindex(db)
  expect(await count()).toBe(before.length - 2)
})
