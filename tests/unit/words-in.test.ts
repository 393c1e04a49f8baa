import { getSchema } from '@tiptap/core'
import { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromDocument } from '#app/domain/rich-text/document.ts'
import { toPlainText, writeRichText } from '#app/domain/rich-text/rich-text.ts'
import { withWords, wordsIn } from '#app/domain/rich-text/words-in.ts'
import { documentOf } from '#app/ui/editor/caret.ts'
import { extensions } from '#app/ui/editor/extensions.ts'

const schema = getSchema(extensions)

// What Samira may write: names, an emoji of two halves, the one letter ĳ, combining marks, and every sign of the notation.
const word = fc.constantFrom(
  'Amira',
  'ĳsje',
  '👩🏽‍🏫',
  'zoe\u0308',
  'van',
  "Amira's",
  '06-12345678',
  'x',
  '\\*',
  '*',
  '-',
  '>',
)
const run = fc.tuple(fc.boolean(), fc.array(word, { minLength: 1, maxLength: 4 }))
const line = fc
  .array(run, { minLength: 1, maxLength: 3 })
  .map((runs) => runs.map(([slanted, words]) => (slanted ? `*${words.join(' ')}*` : words.join(' '))).join(' '))
const block = fc
  .tuple(fc.constantFrom('', '- ', '> '), fc.array(line, { minLength: 1, maxLength: 3 }))
  .map(([mark, lines]) => lines.map((text) => mark + text).join('\n'))
const source = fc.array(block, { maxLength: 5 }).map((blocks) => blocks.join('\n\n'))

test('the editor is looked through as the same words that the server looks through', () => {
  fc.assert(fc.property(source, (text) => wordsIn(documentOf(text)).text === toPlainText(text)))
})

test('every piece of the text is found at its exact place in the editor', () => {
  fc.assert(
    fc.property(source, fc.nat(), fc.nat(40), (text, from, length) => {
      const document = documentOf(text)
      const words = wordsIn(document)
      const start = from % (words.text.length + 1)
      const piece = words.text.slice(start, start + length)
      const inEditor = Node.fromJSON(schema, document)
      const read = words
        .rangesOf(start, start + length)
        .map((range) => inEditor.textBetween(range.from, range.to, '', '\n'))
        .join('')
      // The marks of a list and the gaps between lines stand nowhere in the editor.
      return read.replace(/\s|-/g, '') === piece.replace(/\s|-/g, '')
    }),
  )
})

test('a word is one range, inside a list, a quote, emphasis and after an emoji', () => {
  for (const text of ['- een\n- *Amira* belt', '> 👩🏽‍🏫 en\n> Amira', 'ĳs *van Amira* nu', 'a\nAmira']) {
    const words = wordsIn(documentOf(text))
    const start = words.text.indexOf('Amira')
    const ranges = words.rangesOf(start, start + 5)
    const { from = 0, to = 0 } = ranges[0] ?? {}
    expect(ranges, text).toHaveLength(1)
    expect(Node.fromJSON(schema, documentOf(text)).textBetween(from, to)).toBe('Amira')
  }
})

test('other words come in the place of what was found, and the shape stays', () => {
  const text = '*Amira* belt.\n\n- met Amira\n- en haar *zus Amira*\n\n> zei\n> Amira'
  const document = documentOf(text)
  const words = wordsIn(document)
  const changes = [...words.text.matchAll(/Amira/g)].map(({ index }) => ({
    ranges: words.rangesOf(index, index + 5),
    words: 'een leerling',
  }))
  expect(writeRichText(fromDocument(withWords(document, changes)))).toBe(text.replaceAll('Amira', 'een leerling'))
})

test('what runs over emphasis or over lines is replaced once', () => {
  const said = (text: string, found: string) => {
    const document = documentOf(text)
    const words = wordsIn(document)
    const start = words.text.indexOf(found)
    const change = { ranges: words.rangesOf(start, start + found.length), words: 'een vrouw' }
    return writeRichText(fromDocument(withWords(document, [change])))
  }
  expect(said('Gisteren belde mevrouw *De Vries* mij.', 'mevrouw De Vries')).toBe('Gisteren belde een vrouw mij.')
  expect(said('belde mevrouw\nDe Vries mij', 'mevrouw\nDe Vries')).toBe('belde een vrouw mij')
  expect(said('- mevrouw\n- De Vries mij', 'mevrouw\n- De Vries')).toBe('- een vrouw\n- mij')
})
