import { toPlainText } from '#app/domain/rich-text/rich-text.ts'
import type { QueryWord } from '#search/dutch/query-words.ts'
import { wordsOf } from '#search/dutch/words.ts'

type Read = { title: string; texts: string[]; themes: string[] }

const most = 8

/**
 * Words that were not typed and by which something here was found: what a word may also be called, a slip of the hand put
 * right, two words as one. Security: a word is told only if it stands in a text this viewer reads on this very page; what
 * other texts hold is not known from a list of words (L08).
 */
export function alsoSought(read: Read[], sought: QueryWord[]): string[] {
  const typed = new Set(sought.map(({ stem }) => stem))
  const meant = new Set(sought.flatMap(({ meant }) => meant.map(({ stem }) => stem)).filter((stem) => !typed.has(stem)))
  const found = new Map<string, string>()
  for (const { title, texts, themes } of read)
    for (const { form, stem } of wordsOf(toPlainText([title, ...texts, ...themes].join('\n'))))
      if (meant.has(stem) && !found.has(stem)) found.set(stem, form)
  return [...found.values()].slice(0, most)
}
