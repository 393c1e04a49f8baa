import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Viewer } from '#app/access/viewer.ts'
import { db } from '#db/connection.server.ts'
import { candidates, mostCandidates } from './candidates.server.ts'
import { queryWordsOf } from './dutch/query-words.ts'
import type { Count, Found, Hit, Query, SearchEngine } from './search.server.ts'
import { wordFrequencies } from './word-weights.server.ts'

export const postgresEngine: SearchEngine = { search }

const mostThemes = 12

type Row = { hits: Hit[]; size: number; kind: Count[]; theme: Count[]; sector: Count[] }

async function search(viewer: Viewer, query: Query): Promise<Found> {
  const sought = queryWordsOf(query.words)
  const { kind, theme, sector } = narrowed(query)
  const { rows } = await sql<Row>`
    with candidate as materialized (${candidates(viewer, sought, await wordFrequencies())}),
    hit as (
      select kind, id from candidate where ${kind} and ${theme} and ${sector}
      order by held desc, rank desc, day desc nulls last, id
      limit ${query.limit + 1} offset ${query.after ?? 0}
    )
    select
      (select coalesce(json_agg(hit), '[]') from hit) as hits,
      (select count(*)::int from candidate) as size,
      ${counted(sql`select kind as value from candidate where ${theme} and ${sector}`)} as kind,
      ${counted(sql`select unnest(themes) as value from candidate where ${kind} and ${sector}`)} as theme,
      ${counted(sql`select sector as value from candidate where ${kind} and ${theme}`)} as sector
  `.execute(db)
  const { hits = [], size = 0, ...facets } = rows[0] ?? { kind: [], theme: [], sector: [] }
  return { hits: hits.slice(0, query.limit), more: hits.length > query.limit, facets, capped: size >= mostCandidates }
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
