import { fold } from './fold.ts'
import { stopWords } from './stop-words.ts'
import { type Word, wordFrom, wordOf } from './words.ts'

/**
 * One thing that is looked for. `prefix`: the word may still be unfinished, since it is the last one typed.
 * `joined`: stems of the words it makes with its neighbours: who looks for "zorg mijden" means zorgmijding too.
 */
export type QueryWord = Word & { prefix: boolean; joined: string[] }

const most = 24
const shortestPrefix = 2
const shortestPart = 3

/** What to look for: each word once, stop words only when there is nothing else. */
export function queryWordsOf(text: string): QueryWord[] {
  const forms = (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, most)
  const telling = forms.filter((form) => !stopWords.has(form))
  const last = forms.at(-1)
  const found = new Map<string, QueryWord>()
  for (const form of telling.length > 0 ? telling : forms) {
    const word = wordOf(form)
    const known = found.get(word.stem)
    const prefix = (form === last && form.length >= shortestPrefix) || (known?.prefix ?? false)
    found.set(word.stem, { ...word, prefix, joined: [...(known?.joined ?? []), ...joinedWith(form, forms)] })
  }
  return [...found.values()]
}

// Dutch writes two words as one, often with an s between.
function joinedWith(form: string, forms: string[]): string[] {
  const pairs = forms.slice(1).map((next, index) => [forms[index] ?? '', next] as const)
  return pairs
    .filter((pair) => pair.includes(form) && pair.every((part) => part.length >= shortestPart && !stopWords.has(part)))
    .flatMap(([one, next]) => [wordOf(one + next).stem, wordOf(`${one}s${next}`).stem])
}

/** Does a word of a text answer to one of these? For the highlights: the same answer as the index gives. */
export function isSoughtBy(sought: QueryWord[]): (form: string) => boolean {
  const stems = new Set(sought.flatMap(({ stem, joined }) => [stem, ...joined]))
  const prefixes = sought.filter(({ prefix }) => prefix).map(({ form }) => form)
  return (form) => {
    const word = wordFrom(form)
    return (
      stems.has(word.stem) || prefixes.some((prefix) => word.form.startsWith(prefix) || word.stem.startsWith(prefix))
    )
  }
}
