import type { Vocabulary } from './dutch/vocabulary.ts'
import type { Term } from './terms.ts'
import { nearTop } from './words-vector.ts'

/** So many documents are weighed and counted at most. Words that find more are too common to tell them apart. */
export const mostCandidates = 2_000
/** And so many of those that hold only a word that is common beside a rare one. */
export const mostOfTheCommon = 500

/** What stands for one word that was typed, and in which part of all documents any of it occurs. */
type Word = { terms: Term[]; often: number }

export function wordsIn(terms: Term[], vocabulary: Vocabulary): Word[] {
  return [...new Set(terms.map(({ word }) => word))]
    .map((typed) => terms.filter(({ word }) => word === typed))
    .map((terms) => {
      // A word and the beginning that it is are found once.
      const lexemes = new Set(terms.map(({ lexeme }) => lexeme))
      const often = [...lexemes].reduce((sum, lexeme) => sum + vocabulary.of(lexeme), 0)
      // A word that is too common to be a beginning is complete.
      const isCommon = often * vocabulary.documents > mostCandidates
      return { terms: isCommon ? terms.filter(({ whole }) => !whole) : terms, often }
    })
    .filter(({ terms }) => terms.length > 0)
    .sort((one, other) => one.often - other.often)
}

/** `often`: in which part of all documents there may be what is asked for. `most`: after so many we stop. */
export type Looked = { often: number; most: number }
export type Ask = Looked & { ask: string }

/**
 * What to ask for, in turn. When there may be more than we look at, first what holds all words, or has the only word in
 * its title or themes. Then what holds any word that tells something. Then some of what holds the others: a word that
 * half of all texts hold adds little to a rare one but work.
 */
export function inTurn(rareFirst: Word[], { documents }: Vocabulary): Ask[] {
  let room = mostCandidates
  const fits = rareFirst.filter(({ often }, index) => {
    room -= often * documents
    return index === 0 || room > 0
  })
  const rest = rareFirst.filter((word) => !fits.includes(word))
  const asks = [anyOf(fits)]
  if (rest.length > 0) asks.push({ ...anyOf(rest), most: mostOfTheCommon })
  if (room > 0) return asks
  const mark = rareFirst.length === 1 ? nearTop : ''
  const ask = rareFirst.map(({ terms }) => asked(terms, mark)).join(' & ')
  const best = { ask, often: rareFirst[0]?.often ?? 0, most: mostCandidates }
  return [best, ...asks]
}

/** What holds any of these words. */
export const anyOf = (words: Word[]): Ask => ({
  ask: `(${words.map(({ terms }) => asked(terms)).join(' | ')})`,
  often: words.reduce((sum, { often }) => sum + often, 0),
  most: mostCandidates,
})

// Security: lexemes hold letters and digits only (dutch/words.ts); the quotes are a second lock.
export const asked = (terms: Term[], mark = '') =>
  `(${terms.map(({ lexeme, whole }) => `'${mark}${lexeme}'${whole ? ':*' : ''}`).join(' | ')})`
