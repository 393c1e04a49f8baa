import { fold } from './fold.ts'
import { names } from './packed/names.ts'
import { once, unpack } from './unpack.ts'

const GIVEN = 1
const SURNAME = 2
const DUTCH_WORD = 4
const ENGLISH_WORD = 8

const nameKinds = once(() => unpack(names))

/** "Sanne", "FATIMA", "anne-marie": someone's first name. */
export const isGivenName = (word: string): boolean => isName(word, GIVEN)

/** "Jansen", "El-Idrissi": a family name, without what stands before it ("van der"). */
export const isSurname = (word: string): boolean => isName(word, SURNAME)

/** A listed name that is an ordinary word too: "Roos", "Boer", in English "Hope". It takes more than a capital. */
export function isAlsoWord(name: string, lang?: 'nl' | 'en'): boolean {
  const words = lang === 'nl' ? DUTCH_WORD : lang === 'en' ? ENGLISH_WORD : DUTCH_WORD | ENGLISH_WORD
  return ((nameKinds().get(fold(name)) ?? 0) & words) > 0
}

function isName(word: string, kind: number): boolean {
  const folded = fold(word)
  const is = (name: string) => ((nameKinds().get(name) ?? 0) & kind) > 0
  return is(folded) || (folded.includes('-') && folded.split('-').every(is))
}
