import { sectors } from '#app/access/sector.ts'
import { levels } from '#app/domain/insights/insight.ts'
import { type ByFacet, byFacet, type Chosen, type Facet, facets, nothingChosen } from '#search/facets.ts'
import { type Kind, kinds, type Sort, sorts } from '#search/kinds.ts'
import { type Progress, progresses } from '#search/progress.ts'

// What is asked stands in the address, all of it: an address can be kept, sent and gone back to. The browser reads this too.

export type { Chosen, Facet, Kind, Progress, Sort }
export { facets, kinds, nothingChosen, progresses, sorts }

/** What the others are to look like: something with a page of its own. */
export const likeKinds = ['case', 'uncertainty', 'insight'] as const
export type Like = { kind: (typeof likeKinds)[number]; id: string }

export type Asked = {
  words: string
  like?: Like
  /** Each facet stands in the address by its own name. */
  chosen: Chosen
  sort: Sort
  /** How many results came before this page. */
  after: number
  /** More was typed than is read. */
  tooLong: boolean
}

export const mostCharacters = 200
export const pageSize = 20
const mostChoices = 20
// As far as an engine goes: who reads on comes to an end, and not to the same page again.
const furthest = 3_000

/** What a choice can be: one of a list, or anything of this form. */
const choosable: ByFacet<readonly string[] | RegExp> = {
  kind: kinds,
  state: progresses,
  theme: /^.{1,100}$/u,
  sector: sectors,
  level: levels,
  method: /^[a-z_]{1,40}$/,
  period: /^\d{4}$/,
  circle: /^[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}$/,
}

/** Anything can stand in an address; what means nothing is left out. */
export function readAddress(params: URLSearchParams): Asked {
  const typed = clean(params.get('q') ?? '')
  const like = likeIn(params.get('like') ?? '')
  return {
    ...(like && !typed && { like }),
    words: [...typed.slice(0, mostCharacters * 2)].slice(0, mostCharacters).join('').trim(),
    chosen: byFacet((facet) => known(params.getAll(facet).map(clean), choosable[facet])),
    sort: sorts.find((sort) => sort === params.get('sort')) ?? 'relevance',
    after: Math.min(Math.max(Number.parseInt(params.get('after') ?? '', 10) || 0, 0), furthest),
    tooLong: typed.length > mostCharacters,
  }
}

const known = (given: string[], values: readonly string[] | RegExp): string[] =>
  values instanceof RegExp
    ? [...new Set(given.filter((value) => values.test(value)))].slice(0, mostChoices)
    : values.filter((value) => given.includes(value))

function likeIn(given: string): Like | undefined {
  const [, kind, id] = /^([a-z]+):([\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12})$/.exec(given) ?? []
  const known = likeKinds.find((one) => one === kind)
  return known && id ? { kind: known, id } : undefined
}

/** Where what looks like this is shown. */
export const likeAddress = (like: Like): string => `/search?like=${keyOf(like)}`
export const keyOf = ({ kind, id }: Like): string => `${kind}:${id}`

/** The address of the same search, seen from elsewhere. */
export function addressOf(asked: Asked, change: Partial<Asked> = {}): string {
  const { words, like, chosen, sort, after } = { ...asked, ...change }
  const params = new URLSearchParams(words ? { q: words } : like ? { like: keyOf(like) } : {})
  for (const facet of facets) for (const value of chosen[facet]) params.append(facet, value)
  if (sort !== 'relevance') params.set('sort', sort)
  if (after > 0) params.set('after', String(after))
  const query = params.toString()
  return query ? `/search?${query}` : '/search'
}

/** How many values were chosen beside the words. */
export const countChosen = ({ chosen }: Asked): number => facets.reduce((sum, facet) => sum + chosen[facet].length, 0)
export const isNarrowed = (asked: Asked): boolean => countChosen(asked) > 0

/** The same search without one choice, from its first page. */
export const without = (asked: Asked, facet: Facet, value: string): Asked => ({
  ...asked,
  chosen: { ...asked.chosen, [facet]: asked.chosen[facet].filter((one) => one !== value) },
  after: 0,
})

// NUL, other control characters and halves of characters: no database takes them, and nobody means them. Security: what turns
// the writing round after it would turn the title of the page.
const clean = (text: string) =>
  text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/[\p{Cs}\u202a-\u202e\u2066-\u2069]+/gu, '')
    .trim()
