// What may stand between the signs of a word or number without making it another one.

/** Marks on a letter: who has none on the keyboard leaves them out. */
export const marks = '\\u0300-\\u036f'

/** Letters that are blank. */
export const blank = '\\u115f\\u1160\\u3164\\uffa0'

/** Signs nobody sees, and the marks of our notation. */
export const unseen = `*\\\\\\p{Cf}${marks}\\ufe00-\\ufe0f\\u2800${blank}`

/** A text as others may write it: without marks on letters and signs that nobody sees, ĳ and ß in two. */
export const plainly = (text: string): string =>
  text
    .normalize('NFD')
    .replace(new RegExp(`[${unseen}]`, 'gu'), '')
    .replace(/ĳ/g, 'ij')
    .replace(/Ĳ/g, 'IJ')
    .replace(/ß/g, 'ss')
    .replace(/ẞ/g, 'SS')

/** Spaces, hyphens of every kind, dots, slashes, brackets, apostrophes; and `>`, which may begin the next line of a quote. */
export const loose = `${unseen}\\s>\\p{Pd}\\u2212+._·•/()\\[\\]'’‘ʼ\`´`

/** So many digits are one number, however it is grouped; with fewer, 12 would take 1.2 along. */
export const isCode = (words: string): boolean => (words.match(/\p{N}/gu)?.length ?? 0) >= 6

const EDGES = new RegExp(`[${loose},]+|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L}\\p{M}*)(?=\\p{N})|(?<=\\p{N})(?=\\p{L})`, 'u')

/** Words one by one: "KwibusZonderland" and "Kwibus-Zonderland" are two, "1234AB" as well. */
const partsOf = (words: string): string[] => plainly(words).split(EDGES).filter(Boolean)

/** Words one by one, in each way to write them: "van den Berg" is "v.d. Berg" as well. */
export function writingsOf(words: string): string[][] {
  const parts = partsOf(words)
  const spelt = parts.join(' ')
  const short = /(?<=^| )(?:van de([nr])?|v d|vd)(?= )/iu.exec(spelt)
  if (!short) return [parts]
  const full = /^van/i.test(short[0]) ? [short[0]] : ['van de', 'van den', 'van der']
  return [...full, 'v d'].map((one) => spelt.replace(short[0], one).split(' '))
}

/** Security: more words than this are a sentence; what could be made of those would be without end. */
export const mostInName = 4

/** One way to write words down: the parts in their order, and before which of them a comma stands. */
export type Order = { parts: string[]; comma?: number }

/** As they were typed, and the last of them first, as in a list: "de Vries, Jan" and "Vries, Jan de". */
export function orders(parts: string[]): Order[] {
  if (parts.length > mostInName) return [{ parts }]
  return parts.map((_, cut) =>
    cut === 0 ? { parts } : { parts: [...parts.slice(cut), ...parts.slice(0, cut)], comma: parts.length - cut },
  )
}
