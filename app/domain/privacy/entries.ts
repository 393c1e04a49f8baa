import type { Finding } from '#app/anonymise/finding.ts'
import { keyOf, withoutGenitive } from './left-standing.ts'

/** A text, with what was found in it. */
export type Checked = { field: string; text: string; findings: Finding[] }

export type Spot = { field: string; start: number; end: number; words: string }

/** The same words, wherever they stand in the case: asked about once. */
export type Entry = Pick<Finding, 'label' | 'kind' | 'proposals'> & {
  key: string
  fragment: string
  spots: Spot[]
  /** The same person, named otherwise. */
  alike: Entry[]
}

export function entriesOf(checked: Checked[]): Entry[] {
  const entries = new Map<string, Entry>()
  for (const { field, text, findings } of checked) {
    for (const { start, end, label, kind, proposals } of findings) {
      const words = text.slice(start, end)
      const key = keyOf({ label, fragment: words })
      const entry = entries.get(key) ?? {
        key,
        label,
        kind,
        proposals,
        fragment: withoutGenitive(words),
        spots: [],
        alike: [],
      }
      entry.spots.push({ field, start, end, words })
      if (kind === 'block') entry.kind = kind
      entries.set(key, entry)
    }
  }
  const all = [...entries.values()]
  for (const entry of all) entry.alike = all.filter((other) => other !== entry && isSamePerson(entry, other))
  return all
}

const LETTER = /(?:^| )(\p{Lu})\.$/u
const letterIn = (proposals: string[]) => proposals.find((proposal) => LETTER.test(proposal))
const letterOf = (words = '') => LETTER.exec(words)?.[1]

const isSamePerson = (one: Entry, other: Entry): boolean =>
  one.label === 'PERSON' &&
  other.label === 'PERSON' &&
  letterIn(one.proposals) !== undefined &&
  letterOf(letterIn(one.proposals)) === letterOf(letterIn(other.proposals))

export type Mention = { entry: Entry; spot: Spot; words: string }

/**
 * Everything that changes when these words come in the place of an entry. Who gets a letter gets it wherever they are named,
 * or one person would be two: "Mevrouw De Vries" is "Mevrouw K.", and "Anna" is "K.".
 */
export function mentionsOf(entry: Entry, words: string): Mention[] {
  const isLetter = letterOf(words) !== undefined && letterOf(words) === letterOf(letterIn(entry.proposals))
  const of = (entry: Entry, words: string) => entry.spots.map((spot) => ({ entry, spot, words }))
  return [
    ...of(entry, words),
    ...(isLetter ? entry.alike.flatMap((one) => of(one, letterIn(one.proposals) ?? words)) : []),
  ]
}
