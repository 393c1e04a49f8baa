import { fold } from './fold.ts'
import { stem } from './stem.ts'
import { stopWords } from './stop-words.ts'

/** A word as it stands in a text, folded, and its stem. */
export type Word = { form: string; stem: string }

// Security: a word holds letters and digits only, so no text can become the syntax of an engine.
const letters = /[\p{L}\p{N}]+/gu
const longest = 60

/**
 * The words of a text as they stand, folded, in order. Security: none is longer than any word is, since taking one apart
 * costs more the longer it is.
 */
export const formsOf = (text: string): string[] => (fold(text).match(letters) ?? []).map(kept)

/** The words of a text, in order, without the ones too common to find anything by. */
export const wordsOf = (text: string): Word[] =>
  formsOf(text)
    .filter((form) => !stopWords.has(form))
    .map(wordOf)

export const wordOf = (form: string): Word => {
  const short = kept(form)
  return { form: short, stem: stem(short) }
}

const kept = (form: string) => (form.length > longest ? fold(form.slice(0, longest)) : form)

const remembered = new Map<string, Word>()
const mostRemembered = 200_000

/** A word as someone typed it, folded and stemmed. Remembered, since texts say the same words over and over. */
export function wordFrom(typed: string): Word {
  const known = remembered.get(typed)
  if (known) return known
  const word = wordOf(fold(typed))
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(typed, word)
  return word
}
