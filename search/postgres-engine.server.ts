import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Viewer } from '#app/access/viewer.ts'
import { db } from '#db/connection.server.ts'
import { candidates, mostCandidates } from './candidates.server.ts'
import { phrasesOf, queryWordsOf } from './dutch/query-words.ts'
import { rank, type Weighed } from './ranking.ts'
import type { Count, Found, Hit, Query, SearchEngine } from './search.server.ts'
import { termsOf } from './terms.ts'
import { readVocabulary } from './vocabulary.server.ts'

export const postgresEngine: SearchEngine = { search }

const mostThemes = 12
/** So many of the best candidates are read and ranked; what lies behind them comes in the order of its weight. */
const mostRanked = 200

type Row = { hits: (Hit & Weighed)[]; size: number; kind: Count[]; theme: Count[]; sector: Count[] }

async function search(viewer: Viewer, query: Query): Promise<Found> {
  const vocabulary = await readVocabulary()
  const sought = queryWordsOf(query.words, vocabulary)
  const { kind, theme, sector } = narrowed(query)
  const after = query.after ?? 0
  const isRanked = sought.length > 0 && after < mostRanked
  const [from, most] = isRanked ? [0, Math.max(mostRanked, after + query.limit + 1)] : [after, query.limit + 1]
  const { rows } = await sql<Row>`
    with candidate as materialized (${candidates(viewer, sought, vocabulary, phrasesOf(query.words))}),
    hit as (
      select kind, id, held, rank, day from candidate where ${kind} and ${theme} and ${sector}
      order by held desc, rank desc, day desc nulls last, id
      limit ${most} offset ${from}
    )
    select
      ${isRanked ? withTexts : justIds} as hits,
      (select count(*)::int from candidate) as size,
      ${counted(sql`select kind as value from candidate where ${theme} and ${sector}`)} as kind,
      ${counted(sql`select unnest(themes) as value from candidate where ${kind} and ${sector}`)} as theme,
      ${counted(sql`select sector as value from candidate where ${kind} and ${theme}`)} as sector
  `.execute(db)
  const { hits = [], size = 0, ...facets } = rows[0] ?? { kind: [], theme: [], sector: [] }
  const ordered = isRanked ? inOrder(hits, rank(hits, termsOf(sought, vocabulary), vocabulary)).slice(after) : hits
  const shown = ordered.slice(0, query.limit).map(({ kind, id }) => ({ kind, id }))
  return { hits: shown, more: ordered.length > query.limit, facets, capped: size >= mostCandidates }
}

const justIds = sql`(
  select coalesce(json_agg(json_build_object('kind', kind, 'id', id) order by held desc, rank desc, day desc nulls last, id), '[]')
  from hit
)`

const withTexts = sql`(
  select coalesce(json_agg(json_build_object('kind', hit.kind, 'id', hit.id, 'title', d.title, 'themes', d.themes,
    'body', left(d.body, 4000)) order by held desc, rank desc, hit.day desc nulls last, hit.id), '[]')
  from hit join "searchDocuments" d using (kind, id)
)`

/** The best first; of two that are as good, the one that came first. Only the best of them were read; the rest stays behind. */
function inOrder<T>(hits: T[], scores: number[]): T[] {
  const order = [...hits.keys()].sort((one, other) => {
    if (one >= mostRanked || other >= mostRanked) return one - other
    return (scores[other] ?? 0) - (scores[one] ?? 0) || one - other
  })
  return order.map((at) => hits[at] as T)
}

const counted = (values: RawBuilder<unknown>) => sql`(
  select coalesce(json_agg(counts), '[]') from (
    select value, count(*)::int from (${values}) as values where value is not null
    group by value order by count(*) desc, value limit ${mostThemes}
  ) as counts
)`

const narrowed = ({ kinds, themes, sectors }: Query) => ({
  kind: chosen(kinds, sql`kind = any(${kinds}::text[])`),
  theme: chosen(themes, sql`themes && ${themes}::text[]`),
  sector: chosen(sectors, sql`sector = any(${sectors}::text[])`),
})

const chosen = (values: string[], condition: RawBuilder<unknown>) =>
  values.length > 0 ? (condition as RawBuilder<SqlBool>) : sql<SqlBool>`true`
