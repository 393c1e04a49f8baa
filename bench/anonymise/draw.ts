/** The same row of draws for the same seed, so that figures of two days can be held against each other. */
export type Draw = {
  number: (from: number, to: number) => number
  one: <T>(of: readonly T[]) => T
  digits: (count: number) => string
}

export function drawFrom(seed: string): Draw {
  let state = 2166136261
  for (const sign of seed) state = Math.imul(state ^ sign.charCodeAt(0), 16777619)
  const next = () => {
    state = Math.imul(state ^ (state >>> 15), 2246822519) ^ Math.imul(state ^ (state >>> 13), 3266489917)
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 16), 0x45d9f3b)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32
  }
  for (let turn = 0; turn < 8; turn += 1) next()
  const number = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return {
    number,
    one: (of) => of[number(0, of.length - 1)] as (typeof of)[number],
    digits: (count) => Array.from({ length: count }, (_, at) => number(at === 0 ? 1 : 0, 9)).join(''),
  }
}
