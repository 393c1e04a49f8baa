import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { type ByFacet, type Chosen, type Facet, facets, facetsIn, mostValues } from './facets.ts'

type Column = { values: RawBuilder<unknown>; has: (chosen: string[]) => RawBuilder<SqlBool> }

const one = (value: RawBuilder<unknown>): Column => ({
  values: value,
  has: (chosen) => sql<SqlBool>`${value}::text = any(${chosen}::text[])`,
})

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i

/** Where each facet stands in a document: one line each (facets.ts says the same of a document). */
const columns: ByFacet<Column> = {
  kind: one(sql`kind`),
  state: one(sql`state`),
  theme: { values: sql`unnest(themes)`, has: (chosen) => sql<SqlBool>`themes && ${chosen}::text[]` },
  sector: one(sql`sector`),
  level: one(sql`level`),
  method: one(sql`method`),
  period: one(sql`date_part('year', day)`),
  // As it stands, so that its index answers: a circle has few of very many.
  circle: {
    values: sql`"circleId"`,
    has: (chosen) => sql<SqlBool>`"circleId" = any(${chosen.filter((id) => uuid.test(id))}::uuid[])`,
  },
}

/** What answers to all that was chosen; `but` one facet. */
export function narrowed(chosen: Chosen, but?: Facet): RawBuilder<SqlBool> {
  const conditions = facetsIn(chosen)
    .filter((facet) => facet !== but)
    .map((facet) => columns[facet].has(chosen[facet]))
  return sql<SqlBool>`${sql.join([sql`true`, ...conditions], sql` and `)}`
}

/** `isFew`: these conditions may leave few of very many. */
export type Part = { conditions: RawBuilder<SqlBool>[]; isFew: boolean }

/**
 * What is looked at, in parts. When something was chosen: what answers to all of it, and beside that what answers to all of it
 * but one choice, since a facet is counted without its own.
 */
export function lookedAt(chosen: Chosen): [Part, ...Part[]] {
  const answers = facetsIn(chosen).map((facet) => columns[facet].has(chosen[facet]))
  if (answers.length === 0) return [{ conditions: [], isFew: false }]
  const missed = answers.map((answer) => sql`(${answer} is not true)::int`)
  const butOne = sql<SqlBool>`${sql.join(missed, sql` + `)} = 1`
  // But the only choice is nearly all. Said as a case, since the planner takes a bare sum for rare.
  const isNearlyAll = answers.length === 1
  const beside = isNearlyAll ? sql<SqlBool>`case when ${butOne} then true else false end` : butOne
  return [
    { conditions: answers, isFew: true },
    { conditions: [beside], isFew: !isNearlyAll },
  ]
}

/**
 * Columns `kind`, `state` …: how many of `candidate` have each value, narrowed by the other choices but not by their own; of the
 * values that occur most, and of those that were chosen.
 */
export const counts = (chosen: Chosen): RawBuilder<unknown> =>
  sql.join(facets.map((facet) => sql`${counted(facet, chosen)} as ${sql.ref(facet)}`))

const counted = (facet: Facet, chosen: Chosen) => sql`(
  select coalesce(json_agg(json_build_object('value', value, 'count', count) order by place), '[]') from (
    select value::text, count(*)::int, row_number() over (order by count(*) desc, found.value) as place from (
      select ${columns[facet].values} as value from candidate where ${narrowed(chosen, facet)}
    ) as found where value is not null
    group by found.value
  ) as counts where place <= ${mostValues} or value = any(${chosen[facet]}::text[])
)`
