import type { Viewer } from '#app/access/viewer.ts'
import { mayHold } from './dutch/compounds.ts'
import { type QueryWord, queryWordsOf } from './dutch/query-words.ts'
import type { ReadForm, Vocabulary } from './dutch/vocabulary.ts'
import { wordFrom, wordsOf } from './dutch/words.ts'
import { countedFor } from './own-count.server.ts'
import { inOrder, mostRanked, rank, type Weighed } from './ranking.ts'
import { type Term, termsOf } from './terms.ts'
import { readVocabulary } from './vocabulary.server.ts'

export type Question = {
  sought: QueryWord[]
  terms: Term[]
  /** How this viewer may count words. */
  own: Vocabulary
  /** How to read the words of texts that were found. */
  readForm: ReadForm
  /** What an engine proposes, the best answer first. */
  inOrder: <T extends Weighed>(hits: T[]) => T[]
}

/**
 * What someone means by these words. Security: whether a word is put right, falls into parts or comes first would tell that
 * it stands in a text they may not read: who types "hulp" and a surname as one word could ask it of a closed circle (L08).
 * So words are counted as this viewer may, here and where what was found is read.
 */
export async function readQuestion(viewer: Viewer, words: string): Promise<Question> {
  const vocabulary = await readVocabulary()
  const typed = wordsOf(words).flatMap(({ form, stem }) => [form, stem])
  const mean = (own: Vocabulary) => {
    const sought = queryWordsOf(words, own)
    return { sought, terms: termsOf(sought, own) }
  }
  const { made, own } = await countedFor(viewer, vocabulary, mean, typed)
  const readForm = readFor(viewer, vocabulary, [
    ...made.terms.map(({ lexeme }) => lexeme),
    ...made.sought.flatMap(stemsOf),
  ])
  // The same ones for each page: how long texts are on average weighs in the order.
  const inBestOrder = <T extends Weighed>(hits: T[]) =>
    inOrder(hits, rank(hits.slice(0, mostRanked), made.terms, readForm))
  return { ...made, own, readForm, inOrder: inBestOrder }
}

const stemsOf = ({ stem, meant }: QueryWord) => [stem, ...meant.map(({ stem }) => stem)]

/** How words of texts are read that may hold one of these stems. */
function readFor({ kind, keys }: Viewer, vocabulary: Vocabulary, stems: string[]): ReadForm {
  const mine = new Set<string>(keys)
  const own = kind === 'system' ? vocabulary : vocabulary.knownBy((keys) => keys.some((key) => mine.has(key)))
  const holds = mayHold(stems)
  return (form) => (holds(form) ? own.readForm(form) : { stem: wordFrom(form).stem, parts: [] })
}
