/** A word that may have been meant, and how many letters it is away. */
export type Near = { form: string; far: number }

/** One letter from four letters on, two from eight. */
export const furthest = (form: string) => (form.length >= 8 ? 2 : form.length >= 4 ? 1 : 0)

/** Finds the words of a list that look like another one. Made once for a list: it keeps which words hold which two letters. */
export function nearbyIn(forms: readonly string[]) {
  const holding = new Map<string, number[]>()
  for (const [index, form] of forms.entries())
    for (const pair of new Set(pairsOf(form))) {
      const known = holding.get(pair)
      if (known) known.push(index)
      else holding.set(pair, [index])
    }
  const shared = new Uint8Array(forms.length)

  return (form: string, most = furthest(form)): Near[] => {
    if (most === 0) return []
    const touched: number[] = []
    const pairs = new Set(pairsOf(form))
    for (const pair of pairs)
      for (const index of holding.get(pair) ?? []) {
        if (shared[index] === 0) touched.push(index)
        shared[index] = (shared[index] ?? 0) + 1
      }
    // One wrong letter spoils two pairs, two that changed places three.
    const fewest = Math.max(1, pairs.size - 3 * most)
    const found: Near[] = []
    for (const index of touched) {
      const enough = (shared[index] ?? 0) >= fewest
      shared[index] = 0
      const other = forms[index] ?? ''
      if (!enough || Math.abs(other.length - form.length) > most) continue
      const far = distance(form, other, most)
      if (far <= most) found.push({ form: other, far })
    }
    return found
  }
}

const pairsOf = (form: string): string[] => {
  const whole = `^${form}$`
  return Array.from({ length: whole.length - 1 }, (_, at) => whole.slice(at, at + 2))
}

/** Damerau-Levenshtein (letters put in, left out, changed, or two swapped); more than `most` is most + 1. */
export function distance(one: string, other: string, most: number): number {
  if (one === other) return 0
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i]
    let least = i
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1]
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      next.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return most + 1
    before = row
    row = next
  }
  return row[other.length] ?? most + 1
}
