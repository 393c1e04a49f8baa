import type { Entry } from '#app/domain/privacy/entries.ts'
import { type AskedPlace, keyOf, namedIn, type Reason } from '#app/domain/privacy/left-standing.ts'
import { isSignedOut } from '#app/ui/live/signed-out.ts'

/** Why something stays; what only may point at someone needs no reason. */
export type Left = { reason: Reason | ''; words: string }
/** null: a reason was given, and taken back. */
export type LeftByKey = Record<string, Left | null>

/**
 * What a writer lets stand. A reason is kept with the draft; what stays without one is remembered on this device.
 * Security: the device knows words again by a hash and does not hold them, for it may be shared.
 */
export function readLeft(draftId: string, places: AskedPlace[]): LeftByKey {
  const decided = places.flatMap(({ reason, words = '', ...place }) =>
    reason ? [[knownAs(draftId, keyOf(place)), { reason, words }] as const] : [],
  )
  return { ...onThisDevice(draftId), ...Object.fromEntries(decided) }
}

function onThisDevice(draftId: string): LeftByKey {
  try {
    return JSON.parse(localStorage.getItem(nameOf(draftId)) ?? '{}')
  } catch {
    return {} // No storage, or not ours: then it is asked again.
  }
}

export function keepLeft(draftId: string, left: LeftByKey): void {
  if (isSignedOut()) return
  const here = Object.entries(left).filter(([, decision]) => decision?.reason === '')
  try {
    localStorage.setItem(nameOf(draftId), JSON.stringify(Object.fromEntries(here)))
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

type Standing = Pick<Entry, 'label' | 'kind' | 'fragment'>

/** What the form sends along of the places that ask for a reason: the one that was given, or that it was taken back. */
export function keyFields<E extends Standing>(entries: E[], leftOf: (entry: E) => Left | null | undefined) {
  return entries.flatMap((entry) => {
    const decision = leftOf(entry)
    if (entry.kind !== 'block' || decision === undefined) return []
    return [
      { name: 'leftPlaces[]', value: namedIn(entry) },
      { name: 'leftReasons[]', value: decision?.reason ?? '' },
      { name: 'leftWords[]', value: decision?.words ?? '' },
    ]
  })
}
