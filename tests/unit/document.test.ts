import { getSchema } from '@tiptap/core'
import { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type EditorNode, fromDocument, toDocument } from '#app/domain/rich-text/document.ts'
import { canonical, parseRichText, writeRichText } from '#app/domain/rich-text/rich-text.ts'
import { extensions } from '#app/ui/editor/extensions.ts'

const schema = getSchema(extensions)
const throughTheEditor = (source: string) => {
  const document = Node.fromJSON(schema, toDocument(parseRichText(source)))
  document.check()
  return writeRichText(fromDocument(document.toJSON() as EditorNode))
}

const text = (text: string) => ({ type: 'text', text })
const paragraph = (...content: EditorNode[]) => ({ type: 'paragraph', content })
const lineBreak = { type: 'hardBreak' }
const written = (...content: EditorNode[]) => writeRichText(fromDocument({ type: 'doc', content }))

test('every text comes back from the editor as it was', () => {
  const parts = fc.constantFrom('*', '\\', '- ', '> ', '>', '\n', '\n\n', ' ', 'woord', 'ĳ', '👩‍🏫', '<b>', '\u00a0')
  fc.assert(
    fc.property(
      fc.array(parts).map((some) => some.join('')),
      (source) => {
        expect(throughTheEditor(source)).toBe(canonical(source))
      },
    ),
    { numRuns: 2_000 },
  )
})

describe('what only an editor can hold', () => {
  test('an empty text is an empty paragraph', () => {
    expect(throughTheEditor('')).toBe('')
    expect(written(paragraph(), paragraph(text('  ')), paragraph(text('a')), paragraph())).toBe('a')
  })

  test('two breaks part paragraphs', () => {
    expect(written(paragraph(text('a'), lineBreak, lineBreak, text('b'), lineBreak, text('c')))).toBe('a\n\nb\nc')
  })

  test('a break in a list begins an item', () => {
    const item = { type: 'listItem', content: [paragraph(text('a'), lineBreak, text('b'))] }
    expect(written({ type: 'bulletList', content: [item] })).toBe('- a\n- b')
  })

  test('what looks like a mark stays a text', () => {
    expect(written(paragraph(text('- geen *lijst*')), paragraph(text('> geen citaat')))).toBe(
      '\\- geen \\*lijst\\*\n\n\\> geen citaat',
    )
  })
})

test.each([
  {
    type: 'doc',
    content: [{ type: 'blockquote', content: [{ type: 'blockquote', content: [paragraph(text('x'))] }] }],
  },
  { type: 'doc', content: [{ type: 'bulletList', content: [paragraph(text('x'))] }] },
  { type: 'doc', content: [{ type: 'heading', content: [text('x')] }] },
  { type: 'doc', content: [paragraph({ type: 'text', text: 'x', marks: [{ type: 'link' }] })] },
])('the editor refuses what the notation cannot hold (%#)', (document) => {
  expect(() => Node.fromJSON(schema, document).check()).toThrow()
})
