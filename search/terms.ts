import type { QueryWord } from './dutch/query-words.ts'
import type { Vocabulary } from './dutch/vocabulary.ts'

/**
 * One lexeme an index is asked for, and how much it weighs. `word`: the word that was typed, by its place. `whole`: the lexeme
 * is a beginning only, and what has this stem has been counted already.
 */
export type Term = { lexeme: string; weight: number; word: number; whole?: string }

const mostTerms = 14
const unfinished = { known: 0.1, unknown: 0.9 }

/** What an engine is asked for: the terms that tell most. A long question is known by its rarest words. */
export function termsOf(sought: QueryWord[], vocabulary: Vocabulary): Term[] {
  const terms = new Map<string, Term>()
  const add = (lexeme: string, weight: number, word: number, whole?: string) => {
    const key = whole ? `${lexeme}*` : lexeme
    if ((terms.get(key)?.weight ?? 0) < weight) terms.set(key, { lexeme, weight, word, ...(whole && { whole }) })
  }
  for (const [at, { form, stem, prefix, meant }] of sought.entries()) {
    const tells = vocabulary.weightOf(stem)
    add(stem, tells, at)
    for (const other of meant) add(other.stem, other.weight * vocabulary.weightOf(other.stem), at)
    if (prefix) add(form, tells * unfinished[vocabulary.isKnown(form) ? 'known' : 'unknown'], at, stem)
  }
  return [...terms.values()].sort((one, other) => other.weight - one.weight).slice(0, mostTerms)
}
