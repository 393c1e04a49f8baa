import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Database } from '#db/connection.server.ts'
import type { Kind } from '#search/kinds.ts'
import type { SearchDocument } from './document.ts'

/** Which documents to make: those of one case or of one thing beside it, or a batch of all in the order of their ids. */
export type Scope = { caseId: string } | { id: string } | { after: string; limit: number }

/** Makes the documents of one kind from what is released now. */
export type Source = { kind: Kind; read: (db: Database, scope: Scope) => Promise<SearchDocument[]> }

/** A case is read whole, however long its threads. */
export const batchSize = (scope: Scope) => ('limit' in scope ? scope.limit : null)

/** `.where(inScope(scope, 'posts.id', 'posts.caseId'))` */
export function inScope(scope: Scope, id: string, caseId?: string): RawBuilder<SqlBool> {
  if ('after' in scope) return sql<SqlBool>`${sql.ref(id)} > ${scope.after}`
  if ('id' in scope) return caseId ? sql<SqlBool>`false` : sql<SqlBool>`${sql.ref(id)} = ${scope.id}`
  return caseId ? sql<SqlBool>`${sql.ref(caseId)} = ${scope.caseId}` : sql<SqlBool>`false`
}

// Security: only what was released is ever read here; drafts and texts being checked live elsewhere.
export const caseIsReleased = sql<SqlBool>`cases.state not in ('draft', 'checking', 'withdrawn')`

// Security: an insight may have more readers than its case; of a case that is held back they learn nothing.
export const themesShown = sql<string[]>`case when cases."heldBack" then '{}' else cases.themes end`

// The same of its circle, and of what was tried in it; of a case that was withdrawn as well.
const caseIsRead = sql`${caseIsReleased} and not cases."heldBack"`
export const circleShown = sql<string | null>`case when ${caseIsRead} then cases."circleId" end`

/** How often something that was tried was told back to the readers of the case. */
export const timesTold = sql<number>`(
  select count(*)::int from "tryOuts" t where t."caseId" = cases.id and t."toldOn" is not null and ${caseIsRead}
)`

/** Several fields as one text, without the marks of our notation. */
export const textOf = (...fields: (string | null)[]): string =>
  fields
    .filter((field) => field?.trim())
    .join('\n\n')
    .replace(/[*\\]/g, '')

/**
 * For whom the document is: as the thing itself, without its author's own key. Security: an alias ties a person's words
 * together, and an index is copied to places a database is not.
 */
export const withoutAuthors = (audience: string[]) => audience.filter((key) => !key.startsWith('author:'))
