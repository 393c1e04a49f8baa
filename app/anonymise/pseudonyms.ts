import type { Finding } from './finding.ts'
import { pattern } from './pattern.ts'
import { titles } from './rules/titles.ts'

// Letters that stand for nobody. A made-up name would be someone's: the field is small, and names are many.
const LETTERS = 'BDFGHJKLMNPRSTVWZ'
const LETTER = pattern.g`(?<![\p{L}\p{M}\d.])\p{Lu}\.(?!\p{L})`
/** Of so many who share a name nobody needs a letter of their own: there are seventeen. */
const MOST_NAMESAKES = 50
const PLACE_OF_ONE = 'N.'
const NAME = pattern.g`[\p{L}\p{M}]{2}[\p{L}\p{M}'-]*`
const SMALL = new Set(
  'van von vd de der den het ten ter te el al bin ben la le du da dos di op in aan the and en'.split(' '),
)
const TITLES = new Set(
  titles.flatMap(({ words }) => words.flatMap((word) => word.replace('.', '').replace(/^de /, ''))),
)

type Person = { names: Set<string>; letter: string; times: number; since: number; isBlocked: boolean }

type Found = { text: string; found: Finding[] }

/**
 * Gives each person a letter of their own among the proposals, the same for every mention in these texts. `seed` is the
 * case: in another case the same person gets another letter, so that two texts cannot be laid side by side (WP216,
 * linkability). Security: never a letter with which one of their own names begins. And who points straight at someone in
 * one place does so in every other.
 */
export function withPseudonyms(texts: Found[], seed: string): Finding[][] {
  const knownBy = new Map<string, Set<Person>>()
  const letters = shuffled(seed)
  // A letter that stands in a text is someone's: who was replaced before this one came.
  const taken = new Set(texts.flatMap(({ text }) => [...text.matchAll(LETTER)].map(([letter]) => letter.charAt(0))))
  function personIn(fragment: string): Person {
    const names = namesIn(fragment)
    const known = [...new Set(names.flatMap((name) => [...(knownBy.get(name) ?? [])].slice(0, MOST_NAMESAKES)))]
    const person =
      known.toSorted((one, other) => one.since - other.since).find((one) => isOne(names, one.names)) ?? newcomer(names)
    person.times += 1
    for (const name of names) {
      person.names.add(name)
      knownBy.set(name, (knownBy.get(name) ?? new Set()).add(person))
    }
    return person
  }
  let since = 0
  function newcomer(names: string[]): Person {
    const initials = new Set(names.map(initialOf))
    const letter = letters.find((one) => !taken.has(one) && !initials.has(one)) ?? 'X'
    taken.add(letter)
    since += 1
    return { names: new Set(), letter, times: 0, since, isBlocked: false }
  }
  const told = texts.map(({ text, found }) =>
    found.map((finding) => {
      if (finding.label !== 'PERSON') return { finding }
      const fragment = text.slice(finding.start, finding.end)
      const person = personIn(fragment)
      person.isBlocked ||= finding.kind === 'block'
      return { finding, person, title: titleOf(fragment) }
    }),
  )
  return told.map((found) =>
    found.map(({ finding, person, title }) =>
      person
        ? {
            ...finding,
            kind: person.isBlocked ? 'block' : finding.kind,
            proposals: proposalsFor(person, `${title}${person.letter}.`, finding.proposals),
          }
        : finding,
    ),
  )
}

/** Who is named more than once is told apart by a letter; "iemand zei dat iemand" tells nobody apart. */
function proposalsFor({ times }: Person, letter: string, proposals: string[]): string[] {
  const others = proposals.filter((proposal) => proposal !== PLACE_OF_ONE)
  const isAnyone = others.every((other) => other === 'iemand' || other === 'someone')
  return times > 1 && isAnyone ? [letter, ...others] : [...others, letter]
}

/** “Kees” is Kees Bakker, and “Kees de Vries” is not. */
const isOne = (names: string[], known: Set<string>) =>
  names.every((name) => known.has(name)) || [...known].every((name) => names.includes(name))

const initialOf = (name: string) => name.charAt(0).toUpperCase()

function namesIn(fragment: string): string[] {
  const words = fragment.toLowerCase().match(NAME) ?? []
  return words.filter((word) => !SMALL.has(word) && !TITLES.has(word)).map((word) => word.replace(/'?s$/, ''))
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
