import type { Kind } from '#search/kinds.ts'

/**
 * What can be found of one thing: released text and facts, and for whom.
 * Security: no author, alias, member or workplace has a place here, so no query leads from a text to a person (L08).
 */
export type SearchDocument = {
  kind: Kind
  id: string
  caseId: string | null
  audience: string[]
  title: string
  body: string
  themes: string[]
  sector: string | null
  day: string | null
}
