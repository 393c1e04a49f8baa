import type { Finding } from './finding.ts'
import { titles } from './rules/titles.ts'

// Letters that stand for nobody. A made-up name would be someone's: the field is small, and names are many.
const LETTERS = 'BDFGHJKLMNPRSTVWZ'
const PLACE_OF_ONE = 'N.'
const NAME = /[\p{L}\p{M}]{2}[\p{L}\p{M}'’-]*/gu
const SMALL = new Set(
  'van von vd de der den het ten ter te el al bin ben la le du da dos di op in aan the and en'.split(' '),
)
const TITLES = new Set(
  titles.flatMap(({ words }) => words.flatMap((word) => word.replace('.', '').replace(/^de /, ''))),
)

type Person = { names: Set<string>; letter: string }

/**
 * Gives each person a letter of their own among the proposals, the same for every mention. `seed` is the case: in
 * another case the same person gets another letter, so that two texts cannot be laid side by side (WP216, linkability).
 * Security: never a letter with which one of their own names begins.
 */
export function withPseudonyms(found: Finding[], text: string, seed: string): Finding[] {
  const people: Person[] = []
  return found.map((finding) => {
    if (finding.label !== 'PERSON') return finding
    const fragment = text.slice(finding.start, finding.end)
    const names = namesIn(fragment)
    const person =
      people.find((known) => names.some((name) => known.names.has(name))) ?? someoneNew(people, names, seed)
    for (const name of names) person.names.add(name)
    const letter = titleOf(fragment) + person.letter
    const others = finding.proposals.filter((proposal) => proposal !== PLACE_OF_ONE)
    return { ...finding, proposals: [...others, letter] }
  })
}

function someoneNew(people: Person[], names: string[], seed: string): Person {
  const taken = new Set([...people.map(({ letter }) => letter.charAt(0)), ...names.map(initialOf)])
  const letters = shuffled(seed)
  const person = { names: new Set<string>(), letter: `${letters.find((one) => !taken.has(one)) ?? 'X'}.` }
  people.push(person)
  return person
}

const initialOf = (name: string) => name.charAt(0).toUpperCase()

function namesIn(fragment: string): string[] {
  const words = fragment.toLowerCase().match(NAME) ?? []
  return words.filter((word) => !SMALL.has(word) && !TITLES.has(word)).map((word) => word.replace(/['’]?s$/, ''))
}

/** "mevrouw De Vries" becomes "mevrouw K.": the word before the name stays. */
function titleOf(fragment: string): string {
  const [first = ''] = fragment.split(' ')
  return TITLES.has(first.toLowerCase().replace('.', '')) ? `${first} ` : ''
}

/** The letters in an order of the seed's own. */
function shuffled(seed: string): string[] {
  let state = 2_166_136_261
  for (const sign of seed) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 16_777_619)
  return [...LETTERS]
    .map((letter) => {
      state = Math.imul(state ^ (state >>> 15), 2_246_822_519) + letter.charCodeAt(0)
      return { letter, rank: state >>> 0 }
    })
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ letter }) => letter)
}
