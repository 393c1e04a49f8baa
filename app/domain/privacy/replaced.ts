import { type EditorNode, fromDocument, toDocument } from '#app/domain/rich-text/document.ts'
import { parseRichText, writeRichText } from '#app/domain/rich-text/rich-text.ts'
import { type Range, withWords, wordsIn } from '#app/domain/rich-text/words-in.ts'
import { type Entry, mentionsOf } from './entries.ts'
import { fitted } from './fitted.ts'

// Other words in the place of what was found. The browser does it in what is open there, the server in what is kept.

/** A text in our notation (`rich`) or of one line, as a document with places. */
export function documentIn(source: string, rich: boolean): EditorNode {
  if (rich) return toDocument(parseRichText(source))
  return { type: 'doc', content: [{ type: 'paragraph', content: source ? [{ type: 'text', text: source }] : [] }] }
}

/** What changes where an entry stands in this field; where something else was typed meanwhile, nothing. */
export function changesFor(document: EditorNode, field: string, entry: Entry, words: string) {
  const { text, rangesOf } = wordsIn(document)
  return mentionsOf(entry, words)
    .filter(({ spot }) => spot.field === field && text.slice(spot.start, spot.end) === spot.words)
    .toSorted((one, other) => one.spot.start - other.spot.start)
    .map(({ entry: { label }, spot, words }) => {
      const { start, end, words: fitting } = fitted(label, spot, words, text)
      return { ranges: rangesOf(start, end), words: fitting }
    })
}

export function sourceWith(document: EditorNode, changes: { ranges: Range[]; words: string }[], rich: boolean): string {
  const changed = withWords(document, changes)
  return rich ? writeRichText(fromDocument(changed)) : wordsIn(changed).text
}
