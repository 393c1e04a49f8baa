import type { SearchDocument } from '#search/documents/document.ts'
import { wordsOf } from '#search/dutch/words.ts'
import { facetsOf } from '#search/facets.ts'

export type IndexedDocument = ReturnType<typeof indexed>

/** `parts`: what PostgreSQL keeps with the least weight (words-vector.ts), words as they were written and parts of compounds. */
export type KeptDocument = SearchDocument & { parts: string[] }

/**
 * A search document as Meilisearch keeps it. Security: the stems of its words and no sentence, and for whom it is; a text is
 * read from PostgreSQL only.
 */
export function indexed(document: KeptDocument) {
  const { title, themes, body } = document
  return {
    id: keyOf(document),
    audience: document.audience,
    case: document.caseId,
    ...facetsOf(document),
    day: document.day,
    evidence: document.evidence,
    title_n: stemsOf(title),
    themes_n: themes.map(stemsOf).join(' '),
    body_n: stemsOf(body),
    parts_n: document.parts.join(' '),
  }
}

const stemsOf = (text: string) =>
  wordsOf(text)
    .map(({ stem }) => stem)
    .join(' ')

/** One name for one document; a uuid has no underscore. */
export const keyOf = ({ kind, id }: { kind: string; id: string }): string => `${kind}_${id}`
