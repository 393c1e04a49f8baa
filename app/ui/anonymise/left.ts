import type { Label } from '#app/anonymise/finding.ts'
import { keyOf, type Reason } from '#app/domain/privacy/left-standing.ts'

export type Left = { reason: Reason | ''; words: string }
export type LeftByKey = Record<string, Left>

/**
 * What a writer lets stand, kept on this device for this draft. Security: it knows words again by a hash and does not
 * hold them, for a device may be shared.
 */
export function readLeft(draftId: string): LeftByKey {
  try {
    return JSON.parse(localStorage.getItem(nameOf(draftId)) ?? '{}')
  } catch {
    return {} // No storage, or not ours: then it is asked again.
  }
}

export function keepLeft(draftId: string, left: LeftByKey): void {
  try {
    localStorage.setItem(nameOf(draftId), JSON.stringify(left))
  } catch {
    // Private mode or full: it is remembered as long as the page is open.
  }
}

const nameOf = (draftId: string) => `left-standing ${draftId}`

/** FNV-1a, of the words with the draft they stand in. */
export function knownAs(draftId: string, key: string): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(`${draftId} ${key}`)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  }
  return hash.toString(36)
}

type Standing = { label: Label; kind: string; spots: { words: string }[] }

/** What the form sends along of the places that stay with a reason. */
export function keyFields<E extends Standing>(entries: E[], leftOf: (entry: E) => Left | undefined) {
  return entries.flatMap((entry) => {
    const { reason, words } = leftOf(entry) ?? {}
    if (entry.kind !== 'block' || !reason) return []
    return [...new Set(entry.spots.map((spot) => spot.words))].flatMap((fragment) => [
      { name: 'leftPlaces[]', value: keyOf({ label: entry.label, fragment }) },
      { name: 'leftReasons[]', value: reason },
      { name: 'leftWords[]', value: words ?? '' },
    ])
  })
}
