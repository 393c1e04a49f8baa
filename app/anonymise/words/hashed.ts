// Sorted hashes as Golomb-Rice codes take 11.5 bits a word, and one in 1,024 other words looks like one of them.
const SPARSE = 10
const SYMBOLS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** A set of words that can be asked, not read: how many there are, and their hashes. `bin/build-words` writes it. */
export type Hashed = readonly [count: number, code: string]

export function hash(words: Iterable<string>): Hashed {
  const of = [...new Set(words)]
  const sorted = [...new Set(of.map((word) => placeOf(word, of.length)))].sort((one, other) => one - other)
  let bits = ''
  let before = -1
  for (const place of sorted) {
    const gap = place - before - 1
    bits += `${'1'.repeat(gap >>> SPARSE)}0${(gap & ((1 << SPARSE) - 1)).toString(2).padStart(SPARSE, '0')}`
    before = place
  }
  const code = bits.match(/.{1,6}/g)?.map((six) => SYMBOLS.charAt(Number.parseInt(six.padEnd(6, '1'), 2)))
  return [of.length, code?.join('') ?? '']
}

/** Reads the hashes once; asking is a search among them. */
export function readHashed([count, code]: Hashed): (word: string) => boolean {
  const places = new Uint32Array(count)
  const sixOf = new Uint8Array(128)
  for (let at = 0; at < SYMBOLS.length; at += 1) sixOf[SYMBOLS.charCodeAt(at)] = at
  let bit = 0
  const next = () => {
    const value = sixOf[code.charCodeAt((bit / 6) | 0)] ?? 0
    const one = (value >> (5 - (bit % 6))) & 1
    bit += 1
    return one
  }
  let place = -1
  let known = 0
  for (const end = code.length * 6; known < count && bit + SPARSE < end; known += 1) {
    let gap = 0
    while (bit < end && next()) gap += 1
    for (let at = 0; at < SPARSE; at += 1) gap = (gap << 1) | next()
    place += gap + 1
    places[known] = place
  }
  const sorted = places.subarray(0, known)
  return (word) => holds(sorted, placeOf(word, count))
}

function holds(sorted: Uint32Array, place: number): boolean {
  let [low, high] = [0, sorted.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = sorted[middle] ?? 0
    if (found === place) return true
    if (found < place) low = middle + 1
    else high = middle - 1
  }
  return false
}

/** FNV-1a with the last mix of MurmurHash3, spread over as many places as there are words times 1,024. */
function placeOf(word: string, count: number): number {
  let sum = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) sum = Math.imul(sum ^ word.charCodeAt(at), 0x01000193)
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b)
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35)
  sum = (sum ^ (sum >>> 16)) >>> 0
  return Math.floor((sum / 2 ** 32) * count * 2 ** SPARSE)
}
