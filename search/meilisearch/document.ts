import type { SearchDocument } from '#search/documents/document.ts'
import type { Vocabulary } from '#search/dutch/vocabulary.ts'
import { wordsOf } from '#search/dutch/words.ts'
import { facetsOf } from '#search/facets.ts'

export type IndexedDocument = ReturnType<typeof indexed>

/**
 * A search document as Meilisearch keeps it. Security: the stems of its words and no sentence, and for whom it is; a text is
 * read from PostgreSQL only.
 */
export function indexed(document: SearchDocument, vocabulary: Vocabulary) {
  const { title, themes, body } = document
  const words = [title, ...themes, body].flatMap(wordsOf)
  // What PostgreSQL keeps with the least weight (words-vector.ts): words as they were written, and parts of compounds.
  const parts = new Set(
    words.flatMap(({ form, stem }) => [...(form === stem ? [] : [form]), ...vocabulary.readForm(form).parts]),
  )
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
    parts_n: [...parts].join(' '),
  }
}

const stemsOf = (text: string) =>
  wordsOf(text)
    .map(({ stem }) => stem)
    .join(' ')

/** One name for one document; a uuid has no underscore. */
export const keyOf = ({ kind, id }: { kind: string; id: string }): string => `${kind}_${id}`
