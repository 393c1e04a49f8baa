import { expect, test } from 'vitest'
import type { Thing } from '#app/domain/search/find-things.server.ts'
import { readAddress } from '#app/domain/search/search-address.ts'
import { ChosenMarks } from '#app/ui/search/chosen-marks.tsx'
import { NothingFound } from '#app/ui/search/nothing-found.tsx'
import { SearchFacets } from '#app/ui/search/search-facets.tsx'
import { SearchPage } from '#app/ui/search/search-page.tsx'
import { SearchResult } from '#app/ui/search/search-result.tsx'
import { SortLinks } from '#app/ui/search/sort-links.tsx'
import { byFacet } from '#search/facets.ts'
import { markup } from '#tests/support/markup.tsx'

const asked = (address: string) => readAddress(new URLSearchParams(address))

const thing: Thing = {
  kind: 'insight',
  id: '7',
  title: [{ text: 'Vraag wie er langs mag komen', hit: false }],
  fragment: [
    { text: 'Bij ', hit: false },
    { text: 'zorg mijden', hit: true },
    { text: ' <b>ging</b> het over ja of nee.', hit: false },
  ],
  themes: [],
  caseTitle: [{ text: 'Hoe lang blijf ik langsgaan?', hit: false }],
  sector: 'care',
  day: '2026-10-30',
  until: null,
  state: 'published',
  heldAt: '2026-10-22T13:30:00+00:00',
  threadOf: null,
  threadId: null,
  number: null,
}

test('an insight stands on a solid line, with its fragment marked and where it comes from', () => {
  const html = markup(<SearchResult thing={thing} />)
  expect(html).toContain('<a class="known" href="/insights/7">')
  expect(html).toContain('<mark>zorg mijden</mark>')
  expect(html).toContain('&lt;b&gt;')
  expect(html).toContain('bij de casus ‘<span>Hoe lang blijf ik langsgaan?</span>’')
  expect(html).toContain('uit de werksessie van 22 oktober 2026')
})

test('an uncertainty is dotted, and a post leads to its place in the thread', () => {
  expect(markup(<SearchResult thing={{ ...thing, kind: 'uncertainty' }} />)).toContain('class="uncertain"')
  const post = { ...thing, kind: 'post', state: 'doubt', threadOf: 'uncertainty', threadId: '3', number: 4 } as const
  expect(markup(<SearchResult thing={post} />)).toContain('href="/uncertainties/3#post-4"')
})

test('a circle, a method and something of the library lead to their own pages', () => {
  const of = (kind: 'circle' | 'method' | 'item', state: string | null = null) =>
    markup(<SearchResult thing={{ ...thing, kind, state, method: 'balint_group', sector: null, heldAt: null }} />)
  expect(of('circle')).toContain('href="/circles/7"')
  expect(of('method')).toContain('href="/methods/balint_group"')
  expect(of('item', 'film')).toMatch(/href="\/library\/7".*Film.*uit de bibliotheek/s)
})

test('what was chosen is a mark that leads to the same search without it', () => {
  const search = asked('q=zorg&kind=case&circle=0f0f0f0f-0000-4000-8000-000000000000&sort=day&after=20')
  const facets = {
    ...byFacet(() => []),
    kind: [
      { value: 'case', count: 2 },
      { value: 'post', count: 1 },
    ],
    circle: [{ value: '0f0f0f0f-0000-4000-8000-000000000000', name: 'Dichtbij' }],
  }
  const html = markup(<ChosenMarks asked={search} facets={facets} />)
  expect(html).toMatch(/href="\/search\?q=zorg&amp;kind=case&amp;sort=day">Dichtbij.*weghalen/s)
  expect(html).not.toContain('Bijdrage')
  expect(html).toContain('href="/search?q=zorg&amp;sort=day">Haal alles weg')
  expect(markup(<ChosenMarks asked={asked('q=zorg')} facets={facets} />)).toBe('')
})

test('three orders, of which one is now', () => {
  const html = markup(<SortLinks asked={asked('q=zorg&kind=case&sort=evidence')} />)
  expect(html).toContain('<a href="/search?q=zorg&amp;kind=case">Beste antwoord</a>')
  expect(html).toContain('aria-current="true">Meest geprobeerd</a>')
  expect(markup(<SortLinks asked={asked('')} />)).not.toContain('Beste antwoord')
})

test('the page says what was asked, how many there are, and in which order', () => {
  const page = { asked: asked('q=zorg&kind=insight'), things: [thing, thing], more: true, facets: byFacet(() => []) }
  const rest = {
    capped: false,
    wordless: false,
    alsoSought: [],
    themesNear: [],
    day: '2026-11-28',
    site: 'https://denktafel.example',
  }
  const html = markup(<SearchPage {...page} {...rest} />)
  expect(html).toContain('Zoeken: zorg')
  expect(html).toContain('<strong role="status">2+ inzichten</strong>')
  expect(html).toContain('Meest geprobeerd')
})

test('filters are boxes of the one form, with their counts and what was chosen', () => {
  const facets = {
    ...byFacet(() => []),
    kind: [
      { value: 'post', count: 2 },
      { value: 'case', count: 18 },
    ],
  }
  const html = markup(<SearchFacets form="find" asked={asked('q=zorg&kind=case')} facets={facets} capped={false} />)
  expect(html).toMatch(/<input[^>]*form="find"[^>]*name="kind"[^>]*checked=""[^>]*value="case"|value="case"/)
  expect(html.indexOf('Casus')).toBeLessThan(html.indexOf('Bijdrage'))
  expect(html).toContain('18')
})

test('nothing found is a way on: an uncertainty of one’s own, or a theme nearby', () => {
  const html = markup(<NothingFound asked={asked('q=doolhof')} wordless={false} themesNear={['eigen regie']} />)
  expect(html).toContain('Dit is nog niemand tegengekomen, of wij noemen het anders.')
  expect(html).toContain('href="/cases/new?uncertainty=doolhof"')
  expect(html).toContain('href="/search?theme=eigen+regie"')
  const narrowed = markup(<NothingFound asked={asked('q=zorg&theme=x')} wordless={false} themesNear={[]} />)
  expect(narrowed).toContain('href="/search?q=zorg"')
})
