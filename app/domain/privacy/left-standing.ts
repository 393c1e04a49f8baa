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

/** How a form names a place when it sends a reason along. */
export const keyOf = ({ label, fragment }: Place): string => `${label} ${fragment}`

/** The place a form named, to show it again when the form comes back for another cause. */
export function placeIn(key: string): AskedPlace {
  const [label = '', ...words] = key.split(' ')
  return { label: label as Label, fragment: words.join(' '), field: '', proposals: [] }
}
