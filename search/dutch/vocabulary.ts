import { fewest, partsOf } from './compounds.ts'
import { type Near, nearbyIn } from './mistyped.ts'
import { startWords } from './start-words.ts'
import { stem as stemOf } from './stem.ts'
import { stopWords } from './stop-words.ts'
import { noSynonyms, type Synonyms } from './synonyms.ts'

/** What the texts themselves teach of words: how common each is, what compounds are made of, what a slip of the hand meant. */
export type Vocabulary = {
  /** How many documents there are, about. */
  documents: number
  /** In which part of all documents a stem occurs, from 0 to 1. */
  of: (stem: string) => number
  /** How much a stem tells (idf). */
  weightOf: (stem: string) => number
  isKnown: (form: string) => boolean
  /** The stem of a word as it was typed or stands in a text, and the stems of its parts if it is a compound. */
  readForm: ReadForm
  /** Known words that look like one that is not known. */
  near: (form: string, most?: number) => Near[]
  synonyms: Synonyms
  /** The same words as others may count them: of a word and in how many documents it stands, how many of those they know. */
  countedBy: (count: Count) => Vocabulary
  /** The same words as they are known to others: by the keys of which each opens enough texts that hold a word. */
  knownBy: (isKnown: (keys: readonly string[]) => boolean) => Vocabulary
}

type Count = (word: string, documents: number) => number

export type Analysed = { stem: string; parts: string[] }
export type ReadForm = (form: string) => Analysed

/** A word that stands in more documents, of many audiences, is a word of the network, and tells of none of them. */
export const common = 200

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
  keys: ReadonlyMap<string, readonly string[]> = new Map(),
): Vocabulary {
  let nearby: ReturnType<typeof nearbyIn> | undefined
  const near: Vocabulary['near'] = (form, most) => {
    nearby ??= nearbyIn([...holding.keys()].filter((one) => one.length >= shortestMeant && !stopWords.has(one)))
    return nearby(form, most)
  }
  const known = (word: string) => holding.get(word) ?? 0
  // Security: no more of a count than that it is enough, since who knows a word may not know how often it was written.
  const knownBy: Vocabulary['knownBy'] = (isKnown) =>
    countedBy((word, documents) => {
      if (documents > common) return documents
      return isKnown(keys.get(word) ?? []) ? Math.min(documents, fewest) : 0
    })
  const countedBy = (count: Count): Vocabulary => ({
    ...{ documents, synonyms, countedBy, knownBy },
    ...countedAs((word) => count(word, known(word)), documents, near),
  })
  return countedBy((_, documents) => documents)
}

type Known = (word: string) => number

const asPart =
  (known: Known): Known =>
  (form) =>
    Math.max(known(form), startWords.has(form) ? fewest : 0)

function remembering<T>(find: (form: string) => T): (form: string) => T {
  const remembered = new Map<string, T>()
  return (form) => {
    const before = remembered.get(form)
    if (before !== undefined) return before
    const found = find(form)
    if (remembered.size >= mostRemembered) remembered.clear()
    remembered.set(form, found)
    return found
  }
}

/** The same ones come back in every search. */
const stem = remembering(stemOf)

/**
 * Security: nothing that all texts tell spares work here. How long it takes to see that a word falls apart would tell
 * whether its parts stand in a text of a closed circle (L08).
 */
function countedAs(known: Known, documents: number, nearest: Vocabulary['near']) {
  const readForm = remembering((form): Analysed => {
    const own = stem(form)
    const found = partsOf(form, asPart(known))
    // A compound nobody wrote yet may be made of words that the texts know with another ending.
    const isNew = found.length === 0 && known(form) === 0
    const made = isNew ? partsOf(form, (part) => Math.max(asPart(known)(part), known(stem(part)))) : found
    const parts = [...new Set(made.map(stem))].filter((part) => part !== own)
    return { stem: own, parts }
  })

  return {
    of: (word: string) => (documents > 0 ? Math.min(1, known(word) / documents) : 0),
    weightOf: (word: string) => Math.log(1 + (documents - known(word) + 0.5) / (known(word) + 0.5)),
    isKnown: (form: string) => known(form) > 0 || known(stem(form)) > 0,
    readForm,
    near: (form: string, most?: number) =>
      nearest(form, most)
        .filter(({ form }) => known(form) > 0)
        .sort(
          (one, other) =>
            // Security: of two that are as near, never the order of the list, which is made of all texts.
            one.far - other.far || known(other.form) - known(one.form) || (one.form < other.form ? -1 : 1),
        ),
  }
}

/** Before anything was counted: all words alike. */
export const noVocabulary = vocabularyOf(0, new Map())
