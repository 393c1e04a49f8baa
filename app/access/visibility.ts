import { type Expression, type SqlBool, sql } from 'kysely'
import type { Viewer } from './viewer.ts'

// The reading rule, told three times in the same words: a viewer sees a record when the two share an audience key.
// tests/access/visibility.test.ts holds the three to one answer.

/** For Kysely: `.where(({ ref }) => visibleTo(viewer, ref('cases.audience')))`. */
export function visibleTo(viewer: Viewer, audience: Expression<string[]>): Expression<SqlBool> {
  return viewer.kind === 'system' ? sql<SqlBool>`true` : sql<SqlBool>`${audience} && ${viewer.keys}::text[]`
}

/**
 * The same rule for a list that ends with its page: rows are held against it in the order of the list. The planner prepares
 * before it knows the keys, takes a bare overlap for rare, and would fetch all rows of this viewer to sort them.
 */
export const visibleAlong = (viewer: Viewer, audience: Expression<string[]>): Expression<SqlBool> =>
  sql<SqlBool>`case when ${visibleTo(viewer, audience)} then true else false end`

/**
 * For Meilisearch: the filter that every question to it carries. Security: each key stands between quotes, with quotes in it
 * escaped, so that no key is read as a filter.
 */
export const visibleFilter = (viewer: Viewer): string[] =>
  viewer.kind === 'system' ? [] : [anyOf('audience', viewer.keys)]

/** One of these values, in Meilisearch's language. */
export const anyOf = (attribute: string, values: readonly string[]): string =>
  `${attribute} IN [${values.map((value) => JSON.stringify(value)).join(', ')}]`

/** In memory, for live events. */
export function reaches(viewer: Viewer, audience: readonly string[]): boolean {
  return viewer.kind === 'system' || viewer.keys.some((key) => audience.includes(key))
}

/**
 * Keys of which each reader holds one: who is of a circle is of its network (find-viewer.server.ts), and an audience names a
 * network beside the circle of one case and its hosts, and no other (`caseAudience`).
 */
export const widestOf = (audience: string[]): string[] =>
  audience.some((key) => key.startsWith('network:')) ? audience.filter((key) => !/^(circle|host):/.test(key)) : audience
