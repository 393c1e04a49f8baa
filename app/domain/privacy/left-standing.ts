import type { Label } from '#app/anonymise/finding.ts'

// The words of this capability. No database here: the browser reads this file too.

/** Why something that points at a person may stay. Only "other" asks for words of one's own. */
export const reasons = ['not_a_person', 'already_public', 'agreed', 'needed', 'other'] as const
export type Reason = (typeof reasons)[number]

/** The same words with the same label are one place, wherever they stand in the texts. */
export type Place = { label: Label; fragment: string }

export type Decision = { reason: Reason; words: string }

/** A place that asks for other words or for a reason, as a form shows it. */
export type AskedPlace = Place & { field: string; proposals: string[] } & Partial<Decision>

export const isDecided = (place: AskedPlace): place is Required<AskedPlace> =>
  place.reason !== undefined && (place.reason !== 'other' || Boolean(place.words))

/**
 * What makes two places one: the same label and the same words, in capitals or not, over a line or not, and with the
 * ’s of an owner or without, and whatever invisible signs are in them. Composer, gate and stored decisions all ask this, and nothing else.
 */
export const keyOf = ({ label, fragment }: Place): string => `${label} ${plainly(fragment)}`

export const plainly = (fragment: string): string =>
  withoutGenitive(
    fragment
      .normalize('NFC')
      .replace(/\p{Cf}/gu, '')
      .replace(/\s+/gu, ' ')
      .trim(),
  ).toLowerCase()

export const genitive = /['’]s$/i
export const withoutGenitive = (words: string): string => words.replace(genitive, '')

/** How a form names a place when it sends a reason along: as it was written, to show it again. */
export const namedIn = ({ label, fragment }: Place): string => `${label} ${fragment}`

/** The place a form named. */
export function placeIn(name: string): AskedPlace {
  const [label = '', ...words] = name.split(' ')
  return { label: label as Label, fragment: words.join(' '), field: '', proposals: [] }
}

export const isSame = (one: Place, other: Place): boolean => keyOf(one) === keyOf(other)
