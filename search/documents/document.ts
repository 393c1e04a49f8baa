import type { Kind } from '#search/kinds.ts'
import type { Progress } from '#search/progress.ts'

/**
 * What can be found of one thing: released text and facts, and for whom.
 * Security: no author, alias, member or workplace has a place here, so no query leads from a text to a person (L08).
 * Every fact is one that each reader of the thing may learn.
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
  /** Whom an insight is about. */
  level: string | null
  state: Progress | null
  /** The key of a method. */
  method: string | null
  circleId: string | null
  day: string | null
  /** How well it was tried: higher comes first. */
  evidence: number
}

/** Facts of a thing that has none. */
export const noFacts = {
  caseId: null,
  themes: [],
  sector: null,
  level: null,
  state: null,
  method: null,
  circleId: null,
  day: null,
  evidence: 0,
} satisfies Partial<SearchDocument>
