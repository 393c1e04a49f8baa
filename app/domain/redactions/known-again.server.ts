import { keyed } from '#app/domain/privacy/keyed.server.ts'
import { wordsOut } from './words-out.ts'

// Words that were taken out must be found again in an older backup, and may not be kept. So a keyed hash of them is, and
// how many words they are: every so many words of a text are held against it.

const RUN = /[\p{L}\p{M}\p{N}]+/gu
const longest = 200

/** As `wordsOut` reads them: without capitals, marks and invisible signs, on one line. */
const plainly = (words: string) => words.normalize('NFC').replace(/[*\\\p{Cf}]/gu, '')
const spoken = (words: string) =>
  plainly(words)
    .toLowerCase()
    .replace(/[\s>]+/gu, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '')

const hashOf = (words: string) => keyed('taken-out', spoken(words))

/** Which key this is; with another one nothing would be found, and nobody would know. */
const keyName = () => keyed('taken-out', '').slice(-8)

/** Security: what is kept of words that were taken out. */
export const printOf = (words: string): string =>
  `${spoken(words).match(RUN)?.length ?? 0} ${hashOf(words)} ${keyName()}`

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
  return (source) => {
    const found = sizes.flatMap((size) => piecesOf(plainly(source), size)).filter((words) => hashes.has(hashOf(words)))
    return found.length === 0 ? source : wordsOut(found.map((words) => ({ words, instead: '' })))(source)
  }
}

/** So many words after each other, from every word on; and the same without the -s of a genitive. */
function piecesOf(text: string, size: number): string[] {
  const runs = [...text.matchAll(RUN)]
  return runs.flatMap(({ index }, at) => {
    const last = runs[at + size - 1]
    if (!last || last.index + last[0].length - index > longest) return []
    const piece = text.slice(index, last.index + last[0].length)
    return piece.length > 2 && /s$/i.test(piece) ? [piece, piece.slice(0, -1)] : [piece]
  })
}
