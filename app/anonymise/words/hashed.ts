// Sorted hashes as Golomb codes. Of nine bits they take 10.5 bits a word, and one in 512 other words looks like one
// of them; every bit more halves that.
const SPARSE = 9
const SYMBOLS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const FIRST_KIND = 35

/**
 * Words that can be asked for, not read: how many there are, their hashes, a sign for the kind of each, if they differ,
 * and the bits of a hash. `bin/build-words` writes it.
 */
export type Hashed = readonly [count: number, hashes: string, kinds: string, sparse: number]

/** From words with their kind (1 to 85). */
export function hash(kinds: ReadonlyMap<string, number>, sparse = SPARSE): Hashed {
  const room = kinds.size * 2 ** sparse
  const kindAt = new Map([...kinds].map(([word, kind]) => [placeOf(word, room, sparse), kind]))
  const places = [...kindAt.keys()].sort((one, other) => one - other)
  const [step, short] = stepsOf(sparse)
  let bits = ''
  let before = -1
  for (const place of places) {
    const gap = place - before - 1
    const rest = gap % step
    const tail = rest < short ? rest.toString(2).padStart(sparse - 1, '0') : (rest + short).toString(2)
    bits += `${'1'.repeat(Math.floor(gap / step))}0${tail}`
    before = place
  }
  const hashes = bits.match(/.{1,6}/g)?.map((six) => SYMBOLS.charAt(Number.parseInt(six.padEnd(6, '1'), 2)))
  const signs = places.map((place) => String.fromCharCode(FIRST_KIND + (kindAt.get(place) ?? 0)))
  return [kinds.size, hashes?.join('') ?? '', new Set(signs).size > 1 ? signs.join('') : '', sparse]
}

/** Reads the hashes once. Asking for a word, a search among them, tells its kind: 1 where all are of one kind. */
export function readHashed([count, hashes, kinds, sparse]: Hashed): (word: string) => number | undefined {
  const places = placesIn(hashes, count, sparse)
  return (word) => {
    const at = indexOf(places, placeOf(word, count * 2 ** sparse, sparse))
    if (at === undefined) return undefined
    return kinds ? kinds.charCodeAt(at) - FIRST_KIND : 1
  }
}

function placesIn(hashes: string, count: number, sparse: number): Uint32Array {
  const sixOf = new Uint8Array(128)
  for (let at = 0; at < SYMBOLS.length; at += 1) sixOf[SYMBOLS.charCodeAt(at)] = at
  const places = new Uint32Array(count)
  let bit = 0
  const next = () => {
    const six = sixOf[hashes.charCodeAt((bit / 6) | 0)] ?? 0
    const one = (six >> (5 - (bit % 6))) & 1
    bit += 1
    return one
  }
  const [step, short] = stepsOf(sparse)
  let place = -1
  let known = 0
  for (const end = hashes.length * 6; known < count && bit + sparse <= end; known += 1) {
    let [gap, rest] = [0, 0]
    while (bit < end && next()) gap += step
    for (let at = 1; at < sparse; at += 1) rest = (rest << 1) | next()
    if (rest >= short) rest = ((rest << 1) | next()) - short
    place += gap + rest + 1
    places[known] = place
  }
  return places.subarray(0, known)
}

/** How far one sign of a code goes (half of all gaps are shorter), and how many of the rests take a bit less. */
function stepsOf(sparse: number): [step: number, short: number] {
  const step = Math.round(2 ** sparse * Math.LN2)
  return [step, 2 ** sparse - step]
}

function indexOf(sorted: Uint32Array, place: number): number | undefined {
  let [low, high] = [0, sorted.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = sorted[middle] ?? 0
    if (found === place) return middle
    if (found < place) low = middle + 1
    else high = middle - 1
  }
  return undefined
}

/**
 * FNV-1a with the last mix of MurmurHash3, spread over as many places as there is room for. Security: it begins anew for
 * each number of bits, or the words that one list takes for names would make those names words in the other.
 */
function placeOf(word: string, room: number, seed: number): number {
  let sum = 0x811c9dc5 + seed - SPARSE
  for (let at = 0; at < word.length; at += 1) sum = Math.imul(sum ^ word.charCodeAt(at), 0x01000193)
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b)
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35)
  sum = (sum ^ (sum >>> 16)) >>> 0
  return Math.floor((sum / 2 ** 32) * room)
}
