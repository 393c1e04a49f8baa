import { z } from 'zod'
import type { AudienceKey, Viewer } from '#app/access/viewer.ts'
import { anyOf, visibleFilter } from '#app/access/visibility.ts'
import {
  type ByFacet,
  byFacet,
  type Chosen,
  type Count,
  type Facet,
  facets,
  facetsIn,
  mostValues,
  nothingChosen,
} from '#search/facets.ts'
import { type Kind, kinds, type Sort } from '#search/kinds.ts'
import type { Query } from '#search/search.server.ts'
import { liveIndex, toSearch } from './client.server.ts'
import { keyOf } from './document.ts'
import { type Question, questionsOf } from './questions.ts'

type Asking = {
  viewer: Viewer
  questions: Question[]
  chosen: Chosen
  besides?: Query['besides']
  sort: string[]
  offset: number
  limit: number
}

const key = new RegExp(`^(${kinds.join('|')})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$`)

// Security: another server answers here; what is not as it should be is no answer at all.
const Answer = z.object({
  hits: z.array(z.object({ id: z.string().regex(key) })),
  facetsByIndex: z.record(
    z.string(),
    z.object({ distribution: z.record(z.string(), z.record(z.string(), z.number().int().min(0))) }),
  ),
})

export type Proposal = { hits: { kind: Kind; id: string }[]; facets: ByFacet<Count[]> }

/** What Meilisearch proposes, and the counts: of a facet that was chosen by, without that choice. */
export async function propose(asking: Asking): Promise<Proposal> {
  const own = facetsIn(asking.chosen)
  const [main, ...without] = await Promise.all([
    ask(asking),
    ...own.map((facet) => ask({ ...asking, chosen: { ...asking.chosen, [facet]: [] }, offset: 0, limit: 0 }, [facet])),
  ])
  const counts = new Map(own.map((facet, at) => [facet, without[at]?.facets[facet] ?? []]))
  const told = (facet: Facet) => {
    const counted = counts.get(facet) ?? main.facets[facet]
    const most = counted.slice(0, mostValues)
    // What was chosen may be too rare to be counted among all; it occurs as often in what answers to it.
    const isTold = ({ value }: Count) =>
      asking.chosen[facet].includes(value) && !most.some((one) => one.value === value)
    return [...most, ...main.facets[facet].filter(isTold)]
  }
  return { hits: main.hits, facets: byFacet(told) }
}

/** How many documents it has for whoever holds this key alone. */
export async function countFor(key: AudienceKey): Promise<number> {
  const viewer: Viewer = { kind: 'visitor', keys: [key] }
  const { facets } = await ask({ ...anything, viewer, limit: 0 }, ['kind'])
  return facets.kind.reduce((sum, { count }) => sum + count, 0)
}

/** Without words, from the beginning. */
export const anything = { questions: questionsOf([]), chosen: nothingChosen, sort: [], offset: 0, limit: 1 }

async function ask(
  { viewer, questions, chosen, besides, sort, offset, limit }: Asking,
  counted: readonly Facet[] = facets,
) {
  // Security: whatever is asked, no question leaves without the viewer's filter.
  const filter = [...visibleFilter(viewer), ...narrowed(chosen), ...others(besides)]
  const queries = questions.map(({ q, weight, matchingStrategy }) => ({
    indexUid: liveIndex,
    q,
    filter,
    matchingStrategy,
    attributesToRetrieve: ['id'],
    locales: ['nld'],
    ...(sort.length > 0 && { sort }),
    federationOptions: { weight },
  }))
  const federation = { offset, limit, facetsByIndex: { [liveIndex]: [...counted] } }
  const { hits, facetsByIndex } = Answer.parse(await toSearch().multiSearch({ federation, queries }))
  const distribution = facetsByIndex[liveIndex]?.distribution ?? {}
  return { hits: hits.map(({ id }) => thingOf(id)), facets: byFacet((facet) => countsIn(distribution[facet] ?? {})) }
}

const narrowed = (chosen: Chosen): string[] => facetsIn(chosen).map((facet) => anyOf(facet, chosen[facet]))

const others = (besides: Query['besides']): string[] => [
  ...(besides ? [`NOT ${anyOf('id', [keyOf(besides)])}`] : []),
  ...(besides?.caseId ? [`NOT ${anyOf('case', [besides.caseId])}`] : []),
]

function thingOf(id: string): { kind: Kind; id: string } {
  const [, kind, uuid = ''] = key.exec(id) ?? []
  return { kind: kind as Kind, id: uuid }
}

const countsIn = (values: Record<string, number>): Count[] =>
  Object.entries(values)
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))

/** In the order of the page; with words the best answer first, without them the newest. */
export const orderOf = (sort: Sort, anyWords: boolean): string[] => {
  if (sort === 'evidence') return ['evidence:desc', ...(anyWords ? [] : ['day:desc'])]
  return sort === 'day' || !anyWords ? ['day:desc'] : []
}
