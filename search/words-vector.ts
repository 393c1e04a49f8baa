import type { ReadForm } from './dutch/vocabulary.ts'
import { wordsOf } from './dutch/words.ts'

export type Field = { text: string; weight: 'A' | 'B' | 'C' }

const lastPosition = 16_383
const mostPositions = 255
/** PostgreSQL takes a megabyte for a document: enough for any text of ours, and a little less than all of a book. */
const mostLetters = 500_000

/** Before the stem of a word in a title or theme, once more: so that an index can tell where it stands. */
export const nearTop = '='

/**
 * The words of a document as PostgreSQL keeps them (tsvector), with our own stems. With the least weight (D) are kept: a word
 * as it was written, for words half typed; and the parts of a compound, for who looks for one of them.
 * Security: words hold letters and digits only (dutch/words.ts), so nothing needs escaping and no word is a mark.
 */
export function wordsVector(fields: Field[], readForm: ReadForm): string {
  const places = new Map<string, string[]>()
  let letters = 0
  const put = (lexeme: string, place: string) => {
    const known = places.get(lexeme)
    if (!known && letters > mostLetters) return
    if (!known) letters += lexeme.length
    if (!known) places.set(lexeme, [place])
    else if (known.length < mostPositions) known.push(place)
  }
  let position = -1
  for (const { text, weight } of fields) {
    // Nobody says the end of a title and the beginning of a text in one breath.
    position += 1
    for (const { form, stem } of wordsOf(text)) {
      position = Math.min(position + 1, lastPosition)
      put(stem, `${position}${weight}`)
      if (weight !== 'C') put(nearTop + stem, `${position}D`)
      if (form !== stem) put(form, `${position}D`)
      for (const part of readForm(form).parts) put(part, `${position}D`)
    }
  }
  return [...places].map(([lexeme, found]) => `'${lexeme}':${found.join()}`).join(' ')
}
