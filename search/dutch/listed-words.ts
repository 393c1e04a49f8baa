import { type Near, nearbyIn } from './mistyped.ts'
import { startWords } from './start-words.ts'
import { keyOf, type Synonyms } from './synonyms.ts'
import { wordOf } from './words.ts'

// Words that are in a list by hand: known to everyone, also where no text holds them, so that they tell of none.

/** What is in a list by hand is no slip of the hand. */
export const isListed = (form: string, synonyms: Synonyms): boolean =>
  startWords.has(form) || synonyms.has(keyOf([wordOf(form).stem]))

/** The word of these lists with this stem: "schuldhulpverleening" is written so, and falls apart as the right one does. */
export const listedFormOf = (stem: string, synonyms: Synonyms): string | undefined =>
  singleWords(synonyms).find((form) => wordOf(form).stem === stem)

/** What of these lists may have been meant. */
export function nearInList(form: string, synonyms: Synonyms): Near[] {
  const nearby = made.get(synonyms) ?? nearbyIn([...new Set([...startWords, ...singleWords(synonyms)])])
  made.set(synonyms, nearby)
  return nearby(form)
}

/** The list changes when a host adds to it, and then it is another. */
const made = new WeakMap<Synonyms, (form: string) => Near[]>()

const singleWords = (synonyms: Synonyms) =>
  [...synonyms.values()].flatMap((sayings) =>
    sayings.flatMap(({ forms: [form = '', ...others] }) => (others.length > 0 ? [] : [form])),
  )
