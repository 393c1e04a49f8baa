import type { Viewer } from '#app/access/viewer.ts'
import { config } from '#app/config.server.ts'
import type { ByFacet, Chosen, Count } from './facets.ts'
import { withFallback } from './fallback.server.ts'
import type { Kind, Sort } from './kinds.ts'
import { meilisearchEngine } from './meilisearch-engine.server.ts'
import { postgresEngine } from './postgres-engine.server.ts'

export type Query = {
  words: string
  chosen: Chosen
  sort: Sort
  /** How many hits were seen already. */
  after?: number
  limit: number
  /** Not this one, nor what is of its case: it is what the others are held against. */
  besides?: Hit & { caseId: string | null }
  /** Nobody looks at counts: they may be left out. */
  hitsOnly?: boolean
}

export type Hit = { kind: Kind; id: string }

/**
 * In the order that was asked for. `facets` count what the words find, narrowed by the other choices but not by their own; `capped` says
 * that the words found more than was looked at, so that the counts are "at least".
 */
export type Found = {
  hits: Hit[]
  more: boolean
  facets: ByFacet<Count[]>
  capped: boolean
}

/** Security: no question reaches an engine without its viewer, and every engine filters by the viewer's keys itself. */
export type SearchEngine = { search: (viewer: Viewer, query: Query) => Promise<Found> }

/** The engine of this installation: PostgreSQL, or a Meilisearch with PostgreSQL behind it. */
export const searchEngine: SearchEngine = config.meilisearch
  ? withFallback(meilisearchEngine, postgresEngine)
  : postgresEngine
