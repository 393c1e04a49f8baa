import { keyed } from '#app/domain/privacy/keyed.server.ts'
import { isCode, loose, mostInName, type Order, orders, plainly, writingsOf } from './loosely.ts'
import { oneNumber } from './numbers.ts'
import { wordsOut } from './words-out.ts'

// Words that were taken out must be found again in an older backup, and may not be kept. So keyed hashes of them are, one for
// each way to write them, and how many words they are: every so many words of a text are held against those.

const RUN = /[\p{L}\p{M}\p{N}]+/gu
const longest = 200

/** As `wordsOut` reads them: without capitals, on one line. */
const spoken = (words: string) =>
  words
    .toLowerCase()
    .replace(/[\s>]+/gu, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '')
/** And with one space for whatever may differ. */
const loosely = (words: string) =>
  spoken(words)
    .replace(new RegExp(`[${loose}]+`, 'gu'), ' ')
    .replace(/ ?, ?/g, ', ')
/** A number is its signs, however they are grouped. */
const closely = (words: string) => (spoken(words).match(RUN) ?? []).join('')
const isNumber = (words: string) => isCode(words) || oneNumber(words) !== undefined

/** Before marks on letters could be left out, only these were. */
const asOnceRead = (text: string) => text.normalize('NFC').replace(new RegExp(`[${onceUnseen}]`, 'gu'), '')
const onceUnseen = '*\\\\\\p{Cf}\\u034f\\ufe00-\\ufe0f'

const hashOf = (spelling: string) => keyed('taken-out', spelling)

/** Which key this is; with another one nothing would be found, and nobody would know. */
const keyName = () => keyed('taken-out', '').slice(-8)

/** Security: what is kept of words that were taken out. Of a number no count is, since it may be in any number of pieces. */
export function printsOf(words: string): string[] {
  const print = (spelling: string, size = spelling.match(RUN)?.length ?? 0) =>
    `${size} ${hashOf(spelling)} ${keyName()}`
  if (isNumber(words)) return [print(oneNumber(words)?.key ?? closely(plainly(words)), 0)]
  const written = writingsOf(words).flatMap((parts) =>
    orders(parts).flatMap((one) => spellingsOf(one, words.includes(','))),
  )
  return [...new Set(written)].map((one) => print(one))
}

/** Every way to write words in this order: apart or together, with a comma or without. */
function spellingsOf({ parts, comma }: Order, listed: boolean): string[] {
  const apart = (at: number) => (!listed && at === comma ? [', '] : ['', ' ', ', '])
  const ways = parts.length > mostInName ? () => [listed ? ', ' : ' '] : apart
  const [first = '', ...others] = parts.map(loosely)
  return others.reduce(
    (made, part, at) => made.flatMap((words) => ways(at + 1).map((sign) => words + sign + part)),
    [first],
  )
}

/** An error with a sentence for the person at the terminal. */
export class KeyChanged extends Error {
  readonly explain =
    'An older backup was put back. Words that were taken out since are found again with the secret they were hashed with, ' +
    'and that is another one. Put the earlier secret back: SECRET_KEY, or the file secret-key in the state folder.'
}

/**
 * A function that takes out of a text what these were made of.
 * @throws KeyChanged rather than leave a word standing.
 */
export function knownAgainOut(prints: string[]): (source: string) => string {
  if (prints.some((print) => !print.endsWith(` ${keyName()}`))) throw new KeyChanged()
  const sizes = [...new Set(prints.map((print) => Number.parseInt(print, 10)))]
  const hashes = new Set(prints.map((print) => print.split(' ')[1]))
  // `spoken` and `closely`: as prints were made before spaces and hyphens could differ, and of a number its country.
  const known = (words: string) =>
    [loosely(words), spoken(words), isCode(words) ? closely(words) : '', oneNumber(words)?.key ?? ''].some(
      (spelt) => spelt !== '' && hashes.has(hashOf(spelt)),
    )
  return (source) => {
    const found = sizes.flatMap((size) => readingsOf(source).flatMap((text) => piecesOf(text, size))).filter(known)
    return found.length === 0 ? source : wordsOut(found.map((words) => ({ words, instead: '' })))(source)
  }
}

/** With the hyphens that stand in words and without them: either may be how the words were typed. */
const readingsOf = (source: string) => {
  const readings = [plainly(source), asOnceRead(source)]
  return [...new Set(readings.flatMap((text) => [text, text.replace(/(?<=\p{L})\p{Pd}(?=\p{L})/gu, '')]))]
}

/** So many words after each other, from every word on; and the same without the -s of a genitive. For a number, 0: any many. */
function piecesOf(text: string, size: number): string[] {
  const runs = [...text.matchAll(RUN)]
  const piece = (from: number, count: number) => {
    const [first, last] = [runs[from], runs[from + count - 1]]
    if (!first || !last || last.index + last[0].length - first.index > longest) return []
    const words = text.slice(first.index, last.index + last[0].length)
    return words.length > 2 && /s$/i.test(words) ? [words, words.slice(0, -1)] : [words]
  }
  const counts = size > 0 ? [size] : Array.from({ length: mostGroups }, (_, at) => at + 1)
  return runs
    .flatMap((_, at) => counts.flatMap((count) => piece(at, count)))
    .filter((words) => size > 0 || isNumber(words))
}

/** Of a number, digit by digit: as many as an IBAN has. */
const mostGroups = 34
