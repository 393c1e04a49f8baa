import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { type ByFacet, type Chosen, type Facet, facets, mostValues } from './facets.ts'

type Column = { values: RawBuilder<unknown>; has: (chosen: string[]) => RawBuilder<SqlBool> }

const one = (value: RawBuilder<unknown>): Column => ({
  values: value,
  has: (chosen) => sql<SqlBool>`${value}::text = any(${chosen}::text[])`,
})

/** Where each facet stands in a document: one line each (facets.ts says the same of a document). */
const columns: ByFacet<Column> = {
  kind: one(sql`kind`),
  state: one(sql`state`),
  theme: { values: sql`unnest(themes)`, has: (chosen) => sql<SqlBool>`themes && ${chosen}::text[]` },
  sector: one(sql`sector`),
  level: one(sql`level`),
  method: one(sql`method`),
  period: one(sql`date_part('year', day)`),
  circle: one(sql`"circleId"`),
}

/** What answers to all that was chosen; `but` one facet. */
export function narrowed(chosen: Chosen, but?: Facet): RawBuilder<SqlBool> {
  const conditions = facets
    .filter((facet) => facet !== but && chosen[facet].length > 0)
    .map((facet) => columns[facet].has(chosen[facet]))
  return sql<SqlBool>`${sql.join([sql`true`, ...conditions], sql` and `)}`
}

/** Columns `kind`, `state` …: how many of `candidate` have each value, narrowed by the other choices but not by their own. */
export const counts = (chosen: Chosen): RawBuilder<unknown> =>
  sql.join(facets.map((facet) => sql`${counted(facet, chosen)} as ${sql.ref(facet)}`))

const counted = (facet: Facet, chosen: Chosen) => sql`(
  select coalesce(json_agg(counts), '[]') from (
    select value::text, count(*)::int from (
      select ${columns[facet].values} as value from candidate where ${narrowed(chosen, facet)}
    ) as found where value is not null
    group by found.value order by count(*) desc, found.value limit ${mostValues}
  ) as counts
)`
