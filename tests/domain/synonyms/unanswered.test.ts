import '#tests/support/outbox.ts'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { visitor } from '#app/access/viewer.ts'
import { systemContext } from '#app/domain/context.server.ts'
import { redactOwn } from '#app/domain/redactions/redaction-actions.server.ts'
import { eraseUnanswered, listUnanswered, rememberUnanswered } from '#app/domain/synonyms/unanswered.server.ts'
import { Forbidden } from '#app/errors.ts'
import { signIn } from '#app/http/session.server.ts'
import { loader as casesNew } from '#app/routes/cases.new.tsx'
import { loader as search } from '#app/routes/search.tsx'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { anOpenCase } from '#tests/support/cast-cases.ts'
import { aSynonym, searchedInVain } from '#tests/support/cast-synonyms.ts'
import { get } from '#tests/support/server.ts'
import { visit } from '#tests/support/visit.ts'

// Samira, Bram and Chloé look for what nobody wrote yet; Noor is host of a circle, and tends the words with all other hosts.

const noor = await aMember('Noor')
const [samira, bram, chloe] = [await aMember('Samira'), await aMember('Bram'), await aMember('Chloé')]
const three = [samira, bram, chloe]
const circle = await aCircle('Thuis', { hosts: [noor], members: three })

beforeEach(async () => {
  await db.deleteFrom('unansweredSearches').execute()
})

const shown = async (now?: Date) => (await listUnanswered(await as(noor, now))).map(({ words }) => words)
const kept = async () => JSON.stringify(await db.selectFrom('unansweredSearches').selectAll().execute())
const cookieOf = async (person: { id: string }) => (await signIn(person.id)).split(';')[0] ?? ''
const inVain = '/search?q=fluisterbank'

describe('what was looked for in vain', () => {
  test('is shown to hosts when three people asked, in whatever form, and not when two did', async () => {
    await searchedInVain([samira, bram], 'de fluisterbank')
    await searchedInVain([bram], 'Fluisterbanken')
    expect(await shown()).toEqual([])
    await searchedInVain([chloe], 'fluisterbanken!')
    expect(await listUnanswered(await as(noor))).toMatchObject([{ words: 'fluisterbanken', askers: 3 }])
  })

  test('is not kept at all before the third asks, and nobody is told apart by it', async () => {
    await searchedInVain([samira, bram], 'fluisterbank')
    await searchedInVain([samira], 'wensboom')
    expect(await kept()).not.toMatch(/fluister|wens/)
    await searchedInVain(three, 'fluisterbank')
    await searchedInVain(three, 'wensboom')
    for (const { id } of three) expect(await kept()).not.toContain(id)
    const askers = await db.selectFrom('unansweredSearches').select('asker').distinct().execute()
    expect(askers).toHaveLength(6)
  })

  test('is not kept with a name, a number or an address, nor when it tells a story', async () => {
    const names = [
      'Amina Nachtegaal',
      'fatima el amrani',
      'jansen fluisterbank',
      'fluisterbank ahmed',
      'mevrouw de vries',
      "o'brien",
      'fluisterbank O’Brien',
      "d'or",
      'JANSEN fluisterbank',
      'ahmed-fluisterbank',
    ]
    const days = ['11 mei 87', '11-05-87', 'fluisterbank 11 mei']
    const places = ['gt 123 k', 'kamer 12', '739 1', 'fluisterbank 4b', 'fluisterbank ⑫']
    const numbers = [...days, ...places, '06 12345678', 'noor@thuis.example', 'fluisterbank 4321']
    const story = 'fluisterbank wensboom praatplein vertelstoel luisterkamer zwijghoek wachttuin'
    for (const words of [...names, ...numbers, story]) await searchedInVain(three, words)
    expect(JSON.parse(await kept())).toEqual([])
  })

  test('is kept with a number when the whole is a word that is known here, and with the apostrophe of a plural', async () => {
    await aSynonym(noor, 'artikel 13', 'fluisterwet')
    for (const words of ['Artikel 13', 'artikel 13 thuis', 'fluisterfoto’s', "fluisterzzp'ers"])
      await searchedInVain(three, words)
    expect((await shown()).toSorted()).toEqual(['Artikel 13', 'fluisterfoto’s', "fluisterzzp'ers"])
  })

  test('Security: a host is none of the three, who would learn by guessing that two others asked', async () => {
    await searchedInVain([samira, bram, noor], 'fluisterbank')
    expect(await shown()).toEqual([])
    expect(await kept()).not.toContain('fluister')
    await searchedInVain([chloe], 'fluisterbank')
    expect(await listUnanswered(await as(noor))).toMatchObject([{ words: 'fluisterbank', askers: 3 }])
  })

  test('is forgotten after ninety days, and its words as soon as fewer than three asked it since', async () => {
    const [spring, summer, late] = ['2026-03-01', '2026-05-15', '2026-06-05'].map((day) => new Date(`${day}T12:00:00Z`))
    await searchedInVain([samira], 'fluisterbank', spring)
    await searchedInVain([bram, chloe], 'fluisterbank', summer)
    expect(await shown(summer)).toEqual(['fluisterbank'])
    expect(await shown(late)).toEqual([])
    await eraseUnanswered(systemContext(late))
    expect(await kept()).not.toContain('fluisterbank')
    await searchedInVain([samira], 'fluisterbank', late)
    expect(await shown(late)).toEqual(['fluisterbank'])
  })

  test('is for hosts alone, and a visitor is not counted', async () => {
    await rememberUnanswered({ viewer: visitor, db, now: new Date() }, 'fluisterbank')
    expect(JSON.parse(await kept())).toEqual([])
    await expect(listUnanswered({ viewer: visitor, db, now: new Date() })).rejects.toThrow(Forbidden)
    await expect(listUnanswered(await as(samira))).rejects.toThrow(Forbidden)
  })

  test('leaves the list when a host says what it is called here', async () => {
    await searchedInVain(three, 'fluisterbank')
    const [{ query } = { query: '' }] = await listUnanswered(await as(noor))
    await aSynonym(noor, 'fluisterbank', 'praatplek', query)
    expect(await shown()).toEqual([])
  })

  test('goes when its words are taken out of a text', async () => {
    const { id } = await anOpenCase(samira, circle, noor, { happening: 'Hij zit op de Zilverkade.' })
    await searchedInVain(three, 'zilverkade')
    expect(await shown()).toEqual(['zilverkade'])
    const synonym = await aSynonym(noor, 'zilverkade', 'waterkant')
    await redactOwn(await as(samira), 'case', id, { replacements: [{ words: 'Zilverkade', instead: 'kade' }] })
    expect(await shown()).toEqual([])
    const row = await db.selectFrom('synonyms').selectAll().where('id', '=', synonym.id).executeTakeFirstOrThrow()
    expect(row).toMatchObject({ one: '', other: '', takenAwayAt: expect.any(Date) })
  })
})

describe('the search page', () => {
  test('counts a member who finds nothing, and not one who chose a filter or came by a link from elsewhere', async () => {
    await visit(search, inVain, undefined, { cookie: await cookieOf(samira) })
    await visit(search, inVain, undefined, {})
    await visit(search, `${inVain}&kind=case`, undefined, { cookie: await cookieOf(bram) })
    for (const headers of [{ 'Sec-Fetch-Site': 'cross-site' }, { 'Sec-Purpose': 'prefetch' }] as Record<
      string,
      string
    >[])
      await visit(search, inVain, undefined, { cookie: await cookieOf(bram), headers })
    const { rows } = await sql`select from "unansweredSearches"`.execute(db)
    expect(rows).toHaveLength(1)
  })

  test('tells that hosts may see these words to who counts, and to nobody else', async () => {
    const isTold = async (person: { id: string } | undefined, words: string, headers = {}) => {
      const page = await get(`/search?${new URLSearchParams({ q: words })}`, person, headers)
      return (await page.text()).includes('Zoeken drie leden dit?')
    }
    expect(await isTold(samira, 'fluisterbank')).toBe(true)
    expect(await isTold(samira, 'fluisterbank')).toBe(true)
    for (const person of [undefined, noor]) expect(await isTold(person, 'fluisterbank')).toBe(false)
    for (const words of ['fluisterbank ahmed', 'kamer 12', 'een twee drie vier vijf zes zeven acht negen'])
      expect(await isTold(samira, words)).toBe(false)
    expect(await isTold(samira, 'fluisterbank', { 'Sec-Fetch-Site': 'cross-site' })).toBe(false)
  })

  test('leads a visitor who makes an uncertainty of it by the sign-in, with the words', async () => {
    const { headers } = await visit(casesNew, '/cases/new?uncertainty=fluisterbank', undefined, {})
    const back = '/cases/new?uncertainty=fluisterbank'
    expect(headers.get('Location')).toBe(`/sign-in?returnTo=${encodeURIComponent(back)}`)
    const { body } = await visit(casesNew, back, undefined, { cookie: await cookieOf(samira) })
    expect(body).toMatchObject({ uncertainty: 'fluisterbank' })
  })
})
