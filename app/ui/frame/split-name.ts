const isConsonant = (letter = '') => /[bcdfghjklmnpqrstvwxz]/i.test(letter)

/** Where a name turns from dotted to solid: between its words, or in one word near the middle, between two consonants. */
export function splitName(name: string): [open: string, known: string] {
  const letters = [...name]
  const spaces = letters.flatMap((letter, at) => (letter === ' ' && at > 0 ? [at + 1] : []))
  const seams = letters.flatMap((letter, at) => (isConsonant(letter) && isConsonant(letters[at + 1]) ? [at + 1] : []))
  const inside = seams.filter((at) => at > 1 && at < letters.length - 1)
  const at = nearestToMiddle(spaces, letters) ?? nearestToMiddle(inside, letters) ?? Math.floor(letters.length / 2)
  return [letters.slice(0, at).join(''), letters.slice(at).join('')]
}

function nearestToMiddle(positions: number[], letters: string[]): number | undefined {
  const distance = (at: number) => Math.abs(at - letters.length / 2)
  return positions.toSorted((a, b) => distance(a) - distance(b))[0]
}
