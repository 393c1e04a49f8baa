import { type Expression, type SqlBool, sql } from 'kysely'
import type { Viewer } from './viewer.ts'

// The reading rule, told twice in the same words: a viewer sees a record when the two share an audience key.
// tests/access/visibility.test.ts holds the two to one answer.

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

/** In memory, for live events. */
export function reaches(viewer: Viewer, audience: readonly string[]): boolean {
  return viewer.kind === 'system' || viewer.keys.some((key) => audience.includes(key))
}
