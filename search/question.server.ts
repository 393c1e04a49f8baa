import { type Expression, sql } from 'kysely'
import type { Viewer } from '#app/access/viewer.ts'
import { visibleAlong } from '#app/access/visibility.ts'
import { db } from '#db/connection.server.ts'
import { type QueryWord, queryWordsOf } from './dutch/query-words.ts'
import type { Vocabulary } from './dutch/vocabulary.ts'
import { type Term, termsOf } from './terms.ts'
import { readVocabulary } from './vocabulary.server.ts'

/** A word that stands in so many documents is a word of the network, and tells of none of them. */
const common = 200

type Question = {
  sought: QueryWord[]
  terms: Term[]
  /** How this viewer may count words. */
  own: Vocabulary
  /** How they are counted over all documents: for reading what was found. */
  vocabulary: Vocabulary
}

/**
 * What someone means by these words. Security: whether a word is put right, falls into parts or comes first would tell that
 * it stands in a text they may not read: who types "hulp" and a surname as one word could ask it of a closed circle (L08).
 * So words are counted as this viewer may: of a word that is not common, the documents they may read.
 */
export async function readQuestion(viewer: Viewer, words: string): Promise<Question> {
  const vocabulary = await readVocabulary()
  const counted = new Map<string, number>()
  for (;;) {
    const unsure = new Set<string>()
    const count = (word: string, documents: number) => {
      if (documents === 0 || documents > common || viewer.kind === 'system') return documents
      if (!counted.has(word)) unsure.add(word)
      return counted.get(word) ?? 0
    }
    const own = { ...vocabulary.countedBy(count), synonyms: vocabulary.synonyms }
    const sought = queryWordsOf(words, own)
    const terms = termsOf(sought, own)
    // What is learned of one word may raise the question of another.
    if (unsure.size === 0) return { sought, terms, own, vocabulary }
    for (const { word, documents } of await countVisible(viewer, [...unsure])) counted.set(word, documents)
  }
}

// Few documents each, so they are held against the keys one by one. Words hold letters and digits only (dutch/words.ts).
async function countVisible(viewer: Viewer, words: string[]) {
  const { rows } = await sql<{ word: string; documents: number }>`
    select word, (
      select count(*)::int from "searchDocuments"
      where words @@ ('''' || word || '''')::tsquery and ${visibleAlong(viewer, sql.ref('audience') as Expression<string[]>)}
    ) as documents
    from unnest(${words}::text[]) as word
  `.execute(db)
  return rows
}
