import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { type AudienceKey, system, type Viewer, visitor } from '#app/access/viewer.ts'
import { db } from '#db/connection.server.ts'
import { countWords } from '#search/count-words.server.ts'
import { noFacts, type SearchDocument } from '#search/documents/document.ts'
import { type Facet, nothingChosen } from '#search/facets.ts'
import { keepDocuments } from '#search/keep-documents.server.ts'
import type { Query, SearchEngine } from '#search/search.server.ts'

// What every engine owes: the same things are found by the same words, and nobody is told of what is not for them.

/** `settle`: let the engine hear of what was written. */
export type Candidate = { name: string; engine: SearchEngine; settle: () => Promise<void> }

export function keepsTheContract({ name, engine, settle }: Candidate) {
  const [near, far] = [randomUUID(), randomUUID()]
  const titles = new Map<string, string>()
  const viewerOf = (...keys: AudienceKey[]): Viewer => ({ kind: 'visitor', keys })
  const amina = viewerOf('everyone', `circle:${near}`, 'author:an-alias')
  const chloe = viewerOf('everyone', `circle:${far}`)

  const documentOf = (circle: string, title: string, told: Partial<SearchDocument> = {}): SearchDocument => {
    const id = told.id ?? randomUUID()
    titles.set(id, title)
    return { ...noFacts, kind: 'case', id, audience: [`circle:${circle}`], title, body: '', ...told }
  }
  const search = (viewer: Viewer, words: string, query: Partial<Query> = {}) =>
    engine.search(viewer, { words, chosen: nothingChosen, sort: 'relevance', limit: 20, ...query })
  const found = async (viewer: Viewer, words: string, query: Partial<Query> = {}) =>
    (await search(viewer, words, query)).hits.map(({ id }) => titles.get(id))
  const choosing = (facet: Facet, ...values: string[]) => ({ chosen: { ...nothingChosen, [facet]: values } })

  const door = documentOf(near, 'De deur blijft dicht', {
    body: 'Een zorgmijder doet niet open. De brandweer stond er al.',
    themes: ['verzamelwoede', 'eigen regie'],
    sector: 'social',
    circleId: near,
    state: 'open',
    day: '2026-03-01',
  })

  beforeAll(async () => {
    await db.deleteFrom('searchDocuments').execute()
    await keepDocuments(db, [
      door,
      documentOf(near, 'Rood staan', {
        body: 'Zij zoekt hulp bij schulden en durft niet te bellen. De schuldhulpverlening belt.',
        themes: ['eigen regie'],
        sector: 'care',
        day: '2025-06-01',
      }),
      documentOf(near, 'Aanbellen werkt', {
        kind: 'insight',
        body: 'Wie bij een deur zijn naam zegt, wordt eerder binnengelaten.',
        sector: 'care',
        level: 'self',
        evidence: 3,
        day: '2026-05-01',
      }),
      documentOf(near, 'Een brief', { body: 'De uithuisplaatsing kwam per brief. Het huis bleef leeg.' }),
      documentOf(near, 'Geen brief', { body: 'Er kwam geen brief en het huis bleef vol.' }),
      documentOf(far, 'Achter de duinen', { body: 'De kwelderboerderij zweeg.', themes: ['kwelder'], sector: 'care' }),
      documentOf(far, 'Iedereen welkom', { audience: ['everyone'], body: 'Een deur voor iedereen.', kind: 'session' }),
    ])
    await countWords(db)
    await settle()
  })

  describe(name, () => {
    test.each([
      ['zorgmijding', 'De deur blijft dicht'],
      ['schuldhulp', 'Rood staan'],
      ['hulp bij schulden', 'Rood staan'],
      ['schuldhulpverlenign', 'Rood staan'],
      ['brandweerman deuren', 'De deur blijft dicht'],
      ['plaatsing', 'Een brief'],
      ['zorgmij', 'De deur blijft dicht'],
      ['verzamelwoede', 'De deur blijft dicht'],
      ['wanneer mag ik niet bellen over schulden van iemand', 'Rood staan'],
    ])('who types “%s” finds “%s” first', async (words, title) => {
      expect((await found(amina, words))[0]).toBe(title)
    })

    test('a title weighs more than a text, and what holds all words comes before what holds one', async () => {
      expect((await found(amina, 'deur'))[0]).toBe('De deur blijft dicht')
      expect((await found(amina, 'deur naam'))[0]).toBe('Aanbellen werkt')
    })

    test('between quotes only that is found, in that order', async () => {
      expect(await found(amina, '"huis bleef leeg"')).toEqual(['Een brief'])
      expect(await found(amina, '"leeg bleef"')).toEqual([])
      expect(await found(amina, '"zorgmij"')).toEqual([])
      expect(await found(amina, 'brief "huis bleef vol"')).toEqual(['Geen brief'])
    })

    test('nobody is told of what is not for them: no word, no beginning, nothing typed, no count', async () => {
      const words = ['kwelderboerderij', 'kwelderboer', '"kwelderboerderij"', 'kwelderboerderjj', 'duinen', 'achter']
      for (const asked of [
        '',
        ...words,
        ...[...'kwelderboerderij'].map((_, at, all) => all.slice(0, at + 1).join('')),
      ]) {
        for (const viewer of [amina, visitor, viewerOf()]) {
          const { hits, facets } = await search(viewer, asked)
          const titled = hits.map(({ id }) => titles.get(id))
          expect([asked, titled.filter((title) => title === 'Achter de duinen')]).toEqual([asked, []])
          expect(facets.theme.map(({ value }) => value)).not.toContain('kwelder')
          const counted = facets.kind.reduce((sum, { count }) => sum + count, 0)
          expect([asked, counted]).toEqual([asked, hits.length])
        }
      }
      expect(await found(chloe, 'kwelder')).toEqual(['Achter de duinen'])
    })

    test('a visitor finds what is for everyone, who has no key nothing, and the system all', async () => {
      expect(await found(visitor, '')).toEqual(['Iedereen welkom'])
      expect(await found(viewerOf(), '')).toEqual([])
      expect(await found(viewerOf(), 'deur')).toEqual([])
      expect(await found(system, '')).toHaveLength(7)
    })

    test('counts narrow by the other choices, not by their own', async () => {
      const { hits, facets } = await search(amina, 'deur', choosing('kind', 'insight'))
      expect(hits.map(({ id }) => titles.get(id))).toEqual(['Aanbellen werkt'])
      expect(facets.kind).toEqual([
        { value: 'case', count: 1 },
        { value: 'insight', count: 1 },
        { value: 'session', count: 1 },
      ])
      expect(facets.level).toEqual([{ value: 'self', count: 1 }])
      expect(facets.theme).toEqual([])
      const both = { chosen: { ...nothingChosen, sector: ['social'], theme: ['eigen regie'] } }
      const narrowed = await search(amina, '', both)
      expect(narrowed.hits.map(({ id }) => id)).toEqual([door.id])
      expect(narrowed.facets.sector).toEqual([
        { value: 'care', count: 1 },
        { value: 'social', count: 1 },
      ])
      expect(narrowed.facets.theme.map(({ value }) => value)).toEqual(['eigen regie', 'verzamelwoede'])
    })

    test('of one facet any choice will do, of several all must hold', async () => {
      expect((await found(amina, '', choosing('sector', 'care', 'social'))).sort()).toEqual([
        'Aanbellen werkt',
        'De deur blijft dicht',
        'Rood staan',
      ])
      expect(await found(amina, '', { chosen: { ...nothingChosen, sector: ['care'], period: ['2026'] } })).toEqual([
        'Aanbellen werkt',
      ])
      expect(await found(amina, '', choosing('circle', near))).toEqual(['De deur blijft dicht'])
      expect(await found(amina, '', choosing('state', 'open'))).toEqual(['De deur blijft dicht'])
    })

    test('what was typed or chosen is never a filter', async () => {
      const odd = [
        'audience = everyone OR kind = case',
        `"] OR audience IN ["circle:${far}`,
        `x'] OR audience = 'circle:${far}`,
        '\\"] OR NOT audience IN ["',
        'x" OR "1" = "1',
        '-deur',
        '\\',
      ]
      for (const words of odd) {
        expect([words, (await found(amina, words)).includes('Achter de duinen')]).toEqual([words, false])
        for (const facet of ['kind', 'theme', 'circle'] as const)
          expect([facet, words, await found(amina, '', choosing(facet, words))]).toEqual([facet, words, []])
      }
    })

    test('nothing typed is everything, the newest first; a page goes on where the last ended', async () => {
      expect(await found(amina, '')).toHaveLength(6)
      expect((await found(amina, '', { limit: 3 })).slice(0, 3)).toEqual([
        'Aanbellen werkt',
        'De deur blijft dicht',
        'Rood staan',
      ])
      const [first, second] = [await search(amina, '', { limit: 4 }), await search(amina, '', { limit: 4, after: 4 })]
      expect([first.more, second.more, second.hits.length]).toEqual([true, false, 2])
      const some = await found(amina, 'deur brief', { limit: 2 })
      const rest = await found(amina, 'deur brief', { limit: 9, after: 2 })
      expect(new Set([...some, ...rest]).size).toBe(some.length + rest.length)
      expect(some.length + rest.length).toBe(5)
    })

    test('in the order that was asked for', async () => {
      expect((await found(amina, 'deur', { sort: 'evidence' }))[0]).toBe('Aanbellen werkt')
      expect((await found(amina, 'deur', { sort: 'day' })).slice(0, 2)).toEqual([
        'Aanbellen werkt',
        'De deur blijft dicht',
      ])
      expect((await found(amina, '', { sort: 'evidence' }))[0]).toBe('Aanbellen werkt')
    })

    test('what is like a thing is not the thing itself, nor what is of its case', async () => {
      const thread = documentOf(near, 'Een post', { kind: 'post', caseId: door.id, body: 'Een deur, een deur.' })
      await keepDocuments(db, [thread])
      await settle()
      const { hits, facets } = await search(amina, 'deur', { besides: { kind: 'case', id: door.id, caseId: door.id } })
      expect(hits.map(({ id }) => titles.get(id)).sort()).toEqual(['Aanbellen werkt', 'Iedereen welkom'])
      expect(facets.kind.map(({ value }) => value)).toEqual(['insight', 'session'])
      const { hits: beside } = await search(amina, 'deur', { besides: { kind: 'post', id: thread.id, caseId: null } })
      expect(beside.map(({ id }) => titles.get(id))).not.toContain('Een post')
    })

    test('what someone may not read any more is not found any more, heard of or not', async () => {
      const passing = documentOf(near, 'Even zichtbaar', { audience: ['everyone'], body: 'Een regenboog.' })
      await keepDocuments(db, [passing])
      await settle()
      expect(await found(chloe, 'regenboog')).toEqual(['Even zichtbaar'])
      await keepDocuments(db, [{ ...passing, audience: [`circle:${near}`] }])
      expect(await found(chloe, 'regenboog')).toEqual([])
      expect(await found(amina, 'regenboog')).toEqual(['Even zichtbaar'])
      await settle()
      expect((await search(chloe, 'regenboog')).facets.kind).toEqual([])
      await keepDocuments(db, [{ ...passing, body: 'Zon.' }])
      await settle()
      expect(await found(amina, 'regenboog')).toEqual([])
      expect((await search(amina, 'regenboog')).facets.kind).toEqual([])
    })
  })
}
