import type { Finding } from '#app/anonymise/finding.ts'
import { genitive, keyOf, withoutGenitive } from './left-standing.ts'

/** A text, with what was found in it. */
export type Checked = { field: string; text: string; findings: Finding[] }

export type Spot = { field: string; start: number; end: number; words: string }

/** The same words, wherever they stand in the case: asked about once. */
export type Entry = Pick<Finding, 'label' | 'kind' | 'proposals'> & { key: string; fragment: string; spots: Spot[] }

export function entriesOf(checked: Checked[]): Entry[] {
  const entries = new Map<string, Entry>()
  for (const { field, text, findings } of checked) {
    for (const { start, end, label, kind, proposals } of findings) {
      const words = text.slice(start, end)
      const key = keyOf({ label, fragment: words })
      const entry = entries.get(key) ?? { key, label, kind, proposals, fragment: withoutGenitive(words), spots: [] }
      entry.spots.push({ field, start, end, words })
      if (kind === 'block') entry.kind = kind
      entries.set(key, entry)
    }
  }
  return [...entries.values()]
}

/** What comes in the place of one spot. Who owned something still does, and a sentence begins with a capital. */
export function wordsFor(spot: Spot, chosen: string, text: string): string {
  const before = text.slice(0, spot.start)
  const words = genitive.test(spot.words) && !genitive.test(chosen) ? genitiveOf(chosen) : chosen
  const begins = /(?:^|[.?!…:]["'’”)]?\s+|\n(?:- )?)$/.test(before.slice(-8)) && /^\p{Lu}/u.test(spot.words)
  return begins ? words.charAt(0).toUpperCase() + words.slice(1) : words
}

// "Amira’s fiets" becomes "een leerlings fiets".
const genitiveOf = (words: string) => (/[szx]$/.test(words) ? `${words}’` : `${words}s`)
