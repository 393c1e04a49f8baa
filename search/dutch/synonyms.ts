import { fold } from './fold.ts'
import { stopWords } from './stop-words.ts'
import { wordOf } from './words.ts'

/** The telling words of one way to say it. */
export type Saying = { forms: string[]; stems: string[] }
/** For the stems of one way to say something, as one text: the other ways. */
export type Synonyms = ReadonlyMap<string, Saying[]>

export const noSynonyms: Synonyms = new Map()

/** Words in one way to say something, at most. */
export const longestSaying = 4

/** From groups of ways to say the same. Of a group each stands for all others. */
export function synonymsOf(groups: readonly (readonly string[])[]): Synonyms {
  const found = new Map<string, Saying[]>()
  for (const group of groups) {
    const sayings = group.map(sayingOf).filter(({ stems }) => stems.length > 0 && stems.length <= longestSaying)
    for (const one of sayings) {
      const key = keyOf(one.stems)
      const others = sayings.filter((other) => keyOf(other.stems) !== key)
      found.set(key, [...(found.get(key) ?? []), ...others])
    }
  }
  return found
}

export const keyOf = (stems: string[]): string => stems.join(' ')

/** Does one of these stand for the other already, or say the same? */
export function isSynonym(synonyms: Synonyms, one: Saying, other: Saying): boolean {
  const known = [one, ...(synonyms.get(keyOf(one.stems)) ?? [])]
  return known.some(({ stems }) => keyOf(stems) === keyOf(other.stems))
}

export function sayingOf(text: string): Saying {
  const forms = (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((form) => !stopWords.has(form))
  return { forms, stems: forms.map((form) => wordOf(form).stem) }
}
