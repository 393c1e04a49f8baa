import { fold } from './fold.ts'
import { stopWords } from './stop-words.ts'
import { type Word, wordOf } from './words.ts'

/** One thing that is looked for. `prefix`: the word may still be unfinished, since it is the last one typed. */
export type QueryWord = Word & { prefix: boolean }

const most = 24
const shortestPrefix = 2

/** What to look for: each word once, stop words only when there is nothing else. */
export function queryWordsOf(text: string): QueryWord[] {
  const forms = (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, most)
  const telling = forms.filter((form) => !stopWords.has(form))
  const last = forms.at(-1)
  const found = new Map<string, QueryWord>()
  for (const form of telling.length > 0 ? telling : forms) {
    const word = wordOf(form)
    const prefix = form === last && form.length >= shortestPrefix
    found.set(word.stem, { ...word, prefix: prefix || (found.get(word.stem)?.prefix ?? false) })
  }
  return [...found.values()]
}

/** Does a word of a text answer to one of these? For the highlights: the same answer as the index gives. */
export function isSoughtBy(sought: QueryWord[]): (form: string) => boolean {
  const stems = new Set(sought.map(({ stem }) => stem))
  const prefixes = sought.filter(({ prefix }) => prefix).map(({ form }) => form)
  return (form) => {
    const word = wordOf(fold(form))
    return (
      stems.has(word.stem) || prefixes.some((prefix) => word.form.startsWith(prefix) || word.stem.startsWith(prefix))
    )
  }
}
