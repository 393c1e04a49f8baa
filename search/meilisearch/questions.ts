import type { Term } from '#search/terms.ts'

/** One question to Meilisearch, and how much of what is sought it holds. */
export type Question = { q: string; weight: number; matchingStrategy: 'all' | 'last' }

const mostAlone = 8
const mostPairs = 3
// Meilisearch reads no more words of one question.
const mostTogether = 10

/**
 * Meilisearch has no notion of a word that tells more than another: it asks for all words, and lets go of some. So it is asked
 * several times at once: for all of them with the one that tells least let go of first, for each of those that tell most, and
 * for some of those in twos. What stood between quotes is in each question. Nothing sought: one question for anything.
 * Security: what is let go of is our choice ("last"). Meilisearch's own ("frequency") goes by a count over all documents, and
 * in the order of two rare words one could see which of them a closed circle wrote (L08).
 */
export function questionsOf(terms: Term[], phrases: string[][] = []): Question[] {
  const quoted = phrases.map((stems) => `"${stems.join(' ')}" `).join('')
  if (terms.length === 0) return [{ q: quoted, weight: 1, matchingStrategy: 'all' }]
  const heaviest = [...new Map(terms.toReversed().map((term) => [term.word, term])).values()].toReversed()
  const sum = (some: Term[]) => some.reduce((total, { weight }) => total + weight, 0)
  const whole = sum(heaviest) || 1
  const question = (some: Term[], matchingStrategy: Question['matchingStrategy'], q: string): Question => ({
    q: quoted + q,
    weight: Math.max(sum(some) / whole, 0.001),
    matchingStrategy,
  })
  const alone = terms.slice(0, mostAlone).map((term) => question([term], 'all', asked(term)))
  const pairs = twos(heaviest).map((two) => question(two, 'all', two.map(exactly).join(' ')))
  const together = heaviest.toSorted((one, other) => other.weight - one.weight).slice(0, mostTogether)
  // A space behind the last word says that it is finished.
  const all = question(together, 'last', `${together.map(({ lexeme }) => lexeme).join(' ')} `)
  return heaviest.length > 1 ? [all, ...pairs, ...alone] : alone
}

const twos = ([first, second, third]: Term[]): Term[][] =>
  [
    [first, second],
    [first, third],
    [second, third],
  ]
    .filter((two): two is [Term, Term] => two.every((term) => term !== undefined))
    .slice(0, mostPairs)

// Security: lexemes hold letters and digits only (dutch/words.ts), so none is read as a quote or a sign.
const exactly = ({ lexeme }: Term) => `"${lexeme}"`
const asked = (term: Term) => (term.whole ? term.lexeme : exactly(term))
