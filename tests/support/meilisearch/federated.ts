import type { Ask, Document, Scored, StoredIndex } from './stored-index.ts'

type Query = Ask & { indexUid: string; federationOptions?: { weight: number } }
export type MultiSearch = {
  federation: { limit?: number; offset?: number; facetsByIndex?: Record<string, string[]> }
  queries: Query[]
}

/** A federated search: the hits of several questions as one list, each once, and facets over all of them. */
export function federatedSearch(indexes: ReadonlyMap<string, StoredIndex>, { federation, queries }: MultiSearch) {
  const best = new Map<string, Scored & { query: Query; at: number }>()
  const found = new Map<string, Set<Document>>()
  for (const [at, query] of queries.entries()) {
    const index = indexes.get(query.indexUid)
    if (!index) throw new NoIndex(query.indexUid)
    for (const name of (query.sort ?? []).map((rule) => rule.split(':')[0] ?? ''))
      if (!index.settings.sortableAttributes?.includes(name)) throw new Error(`invalid_search_sort: ${name}`)
    const documents = found.get(query.indexUid) ?? new Set()
    found.set(query.indexUid, documents)
    for (const { document, score } of index.search(query)) {
      documents.add(document)
      const key = `${query.indexUid} ${document.id}`
      const weighted = score * (query.federationOptions?.weight ?? 1)
      if (weighted > (best.get(key)?.score ?? -1)) best.set(key, { document, score: weighted, query, at })
    }
  }
  const sort = queries[0]?.sort ?? []
  const hits = [...best.values()].sort(
    (one, other) => bySort(sort, one.document, other.document) || other.score - one.score,
  )
  const { offset = 0, limit = 20, facetsByIndex } = federation
  return {
    hits: hits.slice(offset, offset + limit).map(({ document, score, query, at }) => ({
      ...indexes.get(query.indexUid)?.shown(document, query.attributesToRetrieve),
      _federation: { indexUid: query.indexUid, queriesPosition: at, weightedRankingScore: score },
    })),
    processingTimeMs: 0,
    limit,
    offset,
    estimatedTotalHits: hits.length,
    ...(facetsByIndex && {
      facetsByIndex: Object.fromEntries(
        Object.entries(facetsByIndex).map(([uid, names]) => [
          uid,
          { distribution: distributionOf(indexes.get(uid), found.get(uid) ?? new Set(), names), stats: {} },
        ]),
      ),
    }),
  }
}

function distributionOf(index: StoredIndex | undefined, documents: Set<Document>, names: string[]) {
  const strange = names.filter((name) => !index?.settings.filterableAttributes?.includes(name))
  if (!index || strange.length > 0) throw new Error(`invalid_multi_search_facets: ${strange}`)
  return index.facets(documents, names)
}

// What lacks the attribute comes last, in either direction.
function bySort(rules: string[], one: Document, other: Document): number {
  for (const rule of rules) {
    const [name = '', direction] = rule.split(':')
    const [a, b] = [one[name], other[name]].map((value) => (value === null ? undefined : value)) as [string?, string?]
    if (a === b) continue
    if (a === undefined || b === undefined) return a === undefined ? 1 : -1
    return (a < b ? -1 : 1) * (direction === 'desc' ? -1 : 1)
  }
  return 0
}

export class NoIndex extends Error {
  constructor(readonly uid: string) {
    super(`Index \`${uid}\` not found.`)
  }
}
