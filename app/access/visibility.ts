import { type Expression, type SqlBool, sql } from 'kysely'
import type { Viewer } from './viewer.ts'

// The reading rule, told twice in the same words: a viewer sees a record when the two share an audience key.
// tests/access/visibility.test.ts holds the two to one answer.

/** For Kysely: `.where(({ ref }) => visibleTo(viewer, ref('cases.audience')))`. */
export function visibleTo(viewer: Viewer, audience: Expression<string[]>): Expression<SqlBool> {
  return viewer.kind === 'system' ? sql<SqlBool>`true` : sql<SqlBool>`${audience} && ${viewer.keys}::text[]`
}

/** In memory, for live events. */
export function reaches(viewer: Viewer, audience: readonly string[]): boolean {
  return viewer.kind === 'system' || viewer.keys.some((key) => audience.includes(key))
}
