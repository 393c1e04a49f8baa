/** A text as rules read it, and the way back to the places in what was written. */
export type Reading = {
  text: string
  /** The place in the written text of a place in this one. */
  placeOf: (start: number, end: number) => { start: number; end: number }
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/u

/**
 * Composed letters, and none of the invisible signs that would hide a name from a pattern: soft hyphens, zero-width
 * spaces, marks of direction. Nothing that shows is taken away.
 */
export function readText(written: string): Reading {
  // Most texts need no change: one look, no map.
  if (written.normalize('NFC') === written && !INVISIBLE.test(written))
    return { text: written, placeOf: (start, end) => ({ start, end }) }

  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  for (const [cluster, at] of clustersOf(written)) {
    const composed = cluster.normalize('NFC')
    for (let unit = 0; unit < composed.length; unit += 1) {
      starts.push(at)
      ends.push(at + cluster.length)
    }
    text += composed
  }
  const placeOf = (start: number, end: number) => ({ start: starts[start] ?? written.length, end: ends[end - 1] ?? 0 })
  return { text, placeOf }
}

/** A sign with the marks that belong to it, and where it stands; without the invisible ones. */
function* clustersOf(written: string): Generator<[string, number]> {
  for (const { 0: cluster, index } of written.matchAll(/\P{M}\p{M}{0,8}|\p{M}/gsu)) {
    if (!INVISIBLE.test(cluster)) yield [cluster, index]
  }
}
