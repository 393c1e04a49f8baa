// What may stand between the signs of a word or number without making it another one.

/** Signs nobody sees, and the marks of our notation. */
export const unseen = '*\\\\\\p{Cf}\\u034f\\ufe00-\\ufe0f'

/** Spaces, hyphens of every kind, dots, slashes, brackets, apostrophes; and `>`, which may begin the next line of a quote. */
export const loose = `${unseen}\\s>\\p{Pd}\\u2212+._·•/()\\[\\]'’‘ʼ\`´`

/** So many digits are one number, however it is grouped; with fewer, 12 would take 1.2 along. */
export const isCode = (words: string): boolean => (words.match(/\p{N}/gu)?.length ?? 0) >= 6

const EDGES = new RegExp(`[${loose},]+|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L}\\p{M}*)(?=\\p{N})|(?<=\\p{N})(?=\\p{L})`, 'u')

/** Words one by one: "KwibusZonderland" and "Kwibus-Zonderland" are two, "1234AB" as well. */
export const partsOf = (words: string): string[] =>
  words
    .normalize('NFC')
    .replace(new RegExp(`[${unseen}]`, 'gu'), '')
    .split(EDGES)
    .filter(Boolean)

/** One way to write words down: the parts in their order, and before which of them a comma stands. */
export type Order = { parts: string[]; comma?: number }

/** As they were typed, and the last of them first, as in a list: "de Vries, Jan" and "Vries, Jan de". */
export function orders(parts: string[]): Order[] {
  // Security: more words than a name has are a sentence; what could be made of those would be without end.
  if (parts.length > 4) return [{ parts }]
  return parts.map((_, cut) =>
    cut === 0 ? { parts } : { parts: [...parts.slice(cut), ...parts.slice(0, cut)], comma: parts.length - cut },
  )
}
