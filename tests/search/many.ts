import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { AudienceKey, Viewer } from '#app/access/viewer.ts'
import { db } from '#db/connection.server.ts'
import { countWords } from '#search/count-words.server.ts'
import { noFacts, type SearchDocument } from '#search/documents/document.ts'
import { type Chosen, nothingChosen } from '#search/facets.ts'
import { keepDocuments } from '#search/keep-documents.server.ts'
import type { Sort } from '#search/kinds.ts'
import type { Candidate } from './engine-contract.ts'

// Very many texts hold a word, more than PostgreSQL looks at, and one of them is what someone asks for.

const [near, far] = [randomUUID(), randomUUID()]
const viewerOf = (circle: string): Viewer => ({ kind: 'visitor', keys: [`circle:${circle}` as AudienceKey] })
const titles = new Map<string, string>()

function aDocument(title: string, told: Partial<SearchDocument> = {}, circle = near): SearchDocument {
  const id = randomUUID()
  titles.set(id, title)
  const audience = [`circle:${circle}`]
  return { ...noFacts, kind: 'case', id, audience, title, body: 'Er was hulp.', day: '2025-01-01', ...told }
}

/** A hundred themes, each in many texts. */
const kindsOf = (at: number) => [0, 1, 2, 3].map((turn) => `soort ${(at * 4 + turn) % 100}`)

type Asked = Candidate & { texts: number }

export function findsAmongMany({ name, engine, settle, texts }: Asked) {
  beforeAll(async () => {
    await keepDocuments(db, [
      aDocument('Elders', { themes: ['zeldzaam'], level: 'society', day: '2026-12-01', evidence: 49 }, far),
      ...Array.from({ length: texts }, (_, at) =>
        aDocument('Iets', { themes: [at % 2 ? 'even' : 'oneven', ...kindsOf(at)] }),
      ),
      aDocument('Lang geleden', { themes: ['zeldzaam'], sector: 'care', day: '2020-01-01' }),
      aDocument('Lang geleden geleerd', { kind: 'insight', themes: ['zeldzaam'], day: '2020-02-01' }),
      aDocument('Het best bevestigd', { kind: 'insight', level: 'team', day: '2020-03-01', evidence: 40 }),
      aDocument('Zonder dag', { kind: 'method', method: 'fishbowl', day: null }),
      aDocument('Van vandaag', { day: '2026-11-29' }),
    ])
    await countWords(db)
    await settle()
  })

  describe(name, () => {
    const search = (words: string, chosen: Partial<Chosen> = {}, sort: Sort = 'relevance', circle = near) =>
      engine.search(viewerOf(circle), { words, chosen: { ...nothingChosen, ...chosen }, sort, limit: 20 })
    const found = async (...asked: Parameters<typeof search>) =>
      (await search(...asked)).hits.map(({ id }) => titles.get(id))
    const byKind = async (...asked: Parameters<typeof search>) =>
      (await search(...asked)).facets.kind.map(({ value }) => value)

    test.each(['hulp', 'hulp iets', '"er was hulp"', ''])('of “%s” the newest comes first', async (words) => {
      expect((await found(words, {}, 'day'))[0]).toBe('Van vandaag')
    })

    test.each(['hulp', 'hulp iets', '"er was hulp"', ''])(
      'of “%s” what was confirmed most comes first',
      async (words) => {
        expect((await found(words, {}, 'evidence'))[0]).toBe('Het best bevestigd')
      },
    )

    test.each(['hulp', 'hulp iets', ''])('of “%s” what was chosen is found, however old', async (words) => {
      for (const sort of ['relevance', 'day', 'evidence'] as const) {
        expect((await found(words, { theme: ['zeldzaam'] }, sort)).sort()).toEqual([
          'Lang geleden',
          'Lang geleden geleerd',
        ])
        expect(await found(words, { theme: ['zeldzaam'], kind: ['insight'] }, sort)).toEqual(['Lang geleden geleerd'])
        expect(await found(words, { kind: ['method'] }, sort)).toEqual(['Zonder dag'])
        expect(await found(words, { level: ['team'], period: ['2020'] }, sort)).toEqual(['Het best bevestigd'])
        expect(await found(words, { circle: [randomUUID()] }, sort)).toEqual([])
      }
    })

    test('who looks at no counts finds the same, in the same order', async () => {
      for (const words of ['hulp', 'lang geleden', ''])
        for (const chosen of [{}, { theme: ['zeldzaam'] }, { theme: ['even'], kind: ['case'] }]) {
          const asked = { words, chosen: { ...nothingChosen, ...chosen }, sort: 'day', limit: 20 } as const
          const [counted, uncounted] = [
            await engine.search(viewerOf(near), asked),
            await engine.search(viewerOf(near), { ...asked, hitsOnly: true }),
          ]
          expect([uncounted.hits, uncounted.more]).toEqual([counted.hits, counted.more])
        }
    })

    test('what else there is to choose is still told, and of what was chosen how much, however rare', async () => {
      const { facets } = await search('hulp', { theme: ['zeldzaam'] })
      expect(facets.theme.map(({ value }) => value)).toEqual(expect.arrayContaining(['even', 'oneven']))
      expect(facets.theme.slice(12)).toEqual([{ value: 'zeldzaam', count: 2 }])
      expect(facets.sector).toEqual([{ value: 'care', count: 1 }])
      expect(await byKind('hulp', { theme: ['zeldzaam'], kind: ['method'] })).toEqual(['case', 'insight'])
      expect(await byKind('', { theme: ['zeldzaam'], kind: ['method'] })).toEqual(['case', 'insight'])
    })

    test('Security: nothing of it is found or counted by who shares no key with it (L07, L09)', async () => {
      for (const words of ['hulp', ''])
        for (const chosen of [{}, { theme: ['zeldzaam'] }, { theme: ['even'] }, { kind: ['insight'], level: ['team'] }])
          for (const sort of ['relevance', 'day', 'evidence'] as const) {
            const { hits, facets } = await search(words, chosen, sort, far)
            expect(hits.filter(({ id }) => titles.get(id) !== 'Elders')).toEqual([])
            expect(facets.theme.filter(({ value }) => value !== 'zeldzaam')).toEqual([])
            for (const facet of Object.values(facets)) expect(facet.filter(({ count }) => count > 1)).toEqual([])
            expect(await found(words, chosen, sort)).not.toContain('Elders')
            expect((await search(words, chosen, sort)).facets.level).not.toContainEqual({ value: 'society', count: 1 })
          }
    })
  })
}
