import { fewest, partsOf } from './compounds.ts'
import { type Near, nearbyIn } from './mistyped.ts'
import { startWords } from './start-words.ts'
import { stem } from './stem.ts'
import { stopWords } from './stop-words.ts'
import { noSynonyms, type Synonyms } from './synonyms.ts'

/** What the texts themselves teach of words: how common each is, what compounds are made of, what a slip of the hand meant. */
export type Vocabulary = {
  /** How many documents there are. */
  documents: number
  /** In which part of all documents a stem occurs, from 0 to 1. */
  of: (stem: string) => number
  /** How much a stem tells (idf). */
  weightOf: (stem: string) => number
  isKnown: (form: string) => boolean
  /** The stem of a word as it was typed or stands in a text, and the stems of its parts if it is a compound. */
  readForm: (form: string) => Analysed
  /** Known words that look like one that is not known. */
  near: (form: string, most?: number) => Near[]
  synonyms: Synonyms
  /** The same words as others may count them: of a word and in how many documents it stands, how many of those they know. */
  countedBy: (count: Count) => Vocabulary
}

type Count = (word: string, documents: number) => number

export type Analysed = { stem: string; parts: string[] }

const mostRemembered = 200_000
const shortestMeant = 3

/**
 * From how many documents hold each word (as written, folded, and as stems). A few words of this field are known from the
 * start, for a network with few texts.
 */
export function vocabularyOf(
  documents: number,
  holding: ReadonlyMap<string, number>,
  synonyms: Synonyms = noSynonyms,
): Vocabulary {
  let nearby: ReturnType<typeof nearbyIn> | undefined
  const near: Vocabulary['near'] = (form, most) => {
    nearby ??= nearbyIn([...holding.keys()].filter((one) => one.length >= shortestMeant && !stopWords.has(one)))
    return nearby(form, most)
  }
  const countedBy = (count: Count): Vocabulary => ({
    ...{ documents, synonyms, countedBy },
    ...countedAs((word) => count(word, holding.get(word) ?? 0), documents, near),
  })
  return countedBy((_, documents) => documents)
}

function countedAs(known: (word: string) => number, documents: number, nearest: Vocabulary['near']) {
  const remembered = new Map<string, Analysed>()
  const asPart = (form: string) => Math.max(known(form), startWords.has(form) ? fewest : 0)

  function readForm(form: string): Analysed {
    const before = remembered.get(form)
    if (before) return before
    const own = stem(form)
    const found = partsOf(form, asPart)
    // A compound nobody wrote yet may be made of words that the texts know with another ending.
    const isNew = found.length === 0 && known(form) === 0
    const made = isNew ? partsOf(form, (part) => Math.max(asPart(part), known(stem(part)))) : found
    const parts = [...new Set(made.map(stem))].filter((part) => part !== own)
    if (remembered.size >= mostRemembered) remembered.clear()
    remembered.set(form, { stem: own, parts })
    return { stem: own, parts }
  }

  return {
    of: (word: string) => (documents > 0 ? Math.min(1, known(word) / documents) : 0),
    weightOf: (word: string) => Math.log(1 + (documents - known(word) + 0.5) / (known(word) + 0.5)),
    isKnown: (form: string) => known(form) > 0 || known(stem(form)) > 0,
    readForm,
    near: (form: string, most?: number) =>
      nearest(form, most)
        .filter(({ form }) => known(form) > 0)
        .sort((one, other) => one.far - other.far || known(other.form) - known(one.form)),
  }
}

/** Before anything was counted: all words alike. */
export const noVocabulary = vocabularyOf(0, new Map())
