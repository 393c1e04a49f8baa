import type { Finding } from '#app/anonymise/finding.ts'
import { keyOf, withoutGenitive } from './left-standing.ts'

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
