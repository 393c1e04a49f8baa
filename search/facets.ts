import type { SearchDocument } from './documents/document.ts'

/** By what a search is narrowed, in the order in which a page shows them. */
export const facets = ['kind', 'state', 'theme', 'sector', 'level', 'method', 'period', 'circle'] as const
export type Facet = (typeof facets)[number]
export type ByFacet<T> = Record<Facet, T>

/** So many values of each are counted, those that occur most; beside them those that were chosen. */
export const mostValues = 12

/** What was chosen of each. Nothing chosen means anything. */
export type Chosen = ByFacet<string[]>
export type Count = { value: string; count: number }

export const byFacet = <T>(of: (facet: Facet) => T): ByFacet<T> =>
  Object.fromEntries(facets.map((facet) => [facet, of(facet)])) as ByFacet<T>

export const nothingChosen: Chosen = byFacet(() => [])

/** The facets of which something was chosen. */
export const facetsIn = (chosen: Chosen): Facet[] => facets.filter((facet) => chosen[facet].length > 0)

/** What a document has of each facet: an engine counts this, and filters by it. */
export const facetsOf = (document: Omit<SearchDocument, 'audience' | 'title' | 'body'>): Chosen => ({
  kind: [document.kind],
  state: listed(document.state),
  theme: document.themes,
  sector: listed(document.sector),
  level: listed(document.level),
  method: listed(document.method),
  period: listed(document.day?.slice(0, 4)),
  circle: listed(document.circleId),
})

const listed = (value: string | null | undefined): string[] => (value ? [value] : [])
