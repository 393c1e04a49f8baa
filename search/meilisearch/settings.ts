import type { Settings } from 'meilisearch'
import { facets } from '#search/facets.ts'

/**
 * How our index works. The words in it went through our own analysis (search/dutch), so what Meilisearch would do to words is
 * switched off: no typos, no words left out, none added, and Dutch, for which it has no rules of its own.
 */
export const settings: Settings = {
  searchableAttributes: ['title_n', 'themes_n', 'body_n', 'parts_n'],
  filterableAttributes: ['audience', 'id', 'case', ...facets],
  sortableAttributes: ['day', 'evidence'],
  // Security: nothing but ids ever comes back out, whoever holds a key to search with.
  displayedAttributes: ['id'],
  rankingRules: ['sort', 'words', 'attribute', 'proximity', 'exactness'],
  stopWords: [],
  synonyms: {},
  typoTolerance: { enabled: false },
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['nld'] }],
  pagination: { maxTotalHits: 3_000 },
  faceting: { maxValuesPerFacet: 100, sortFacetValuesBy: { '*': 'count' } },
  facetSearch: false,
  searchCutoffMs: 400,
}

/** Counts up when the same text gives other words. */
export const analysis = 2
