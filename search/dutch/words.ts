import { fold } from './fold.ts'
import { stem } from './stem.ts'
import { stopWords } from './stop-words.ts'

/** A word as it stands in a text, folded, and its stem. */
export type Word = { form: string; stem: string }

// Security: a word holds letters and digits only, so no text can become the syntax of an engine.
const letters = /[\p{L}\p{N}]+/gu
const longest = 60

/** The words of a text, in order, without the ones too common to find anything by. */
export function wordsOf(text: string): Word[] {
  const forms = fold(text).match(letters) ?? []
  return forms.filter((form) => !stopWords.has(form)).map(wordOf)
}

export const wordOf = (form: string): Word => {
  const kept = form.length > longest ? fold(form.slice(0, longest)) : form
  return { form: kept, stem: stem(kept) }
}

const remembered = new Map<string, Word>()
const mostRemembered = 20_000

/** A word as someone typed it, folded and stemmed. Remembered, since texts say the same words over and over. */
export function wordFrom(typed: string): Word {
  const known = remembered.get(typed)
  if (known) return known
  const word = wordOf(fold(typed))
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(typed, word)
  return word
}
