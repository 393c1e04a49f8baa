import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Block,
  canonical,
  type Line,
  parseRichText,
  toHtml,
  toPlainText,
  writeRichText,
} from '#app/domain/rich-text/rich-text.ts'

const story = [
  'Een man van in de zestig woont alleen.',
  'Hij doet *niet* open.',
  '',
  '- ik bel aan',
  '- ik wacht',
  '',
  '> Laat me maar.',
  '>',
  '> Morgen *misschien*.',
].join('\n')

describe('the notation', () => {
  test('gives paragraphs, line breaks, lists, quotes and emphasis', () => {
    expect(toHtml(story)).toBe(
      '<p>Een man van in de zestig woont alleen.<br>Hij doet <em>niet</em> open.</p>' +
        '<ul><li>ik bel aan</li><li>ik wacht</li></ul>' +
        '<blockquote><p>Laat me maar.</p><p>Morgen <em>misschien</em>.</p></blockquote>',
    )
  })

  test('reads the line ends of every system alike', () => {
    expect(parseRichText(story.replaceAll('\n', '\r\n'))).toEqual(parseRichText(story))
    expect(parseRichText(story.replaceAll('\n', '\r'))).toEqual(parseRichText(story))
  })

  test.each([
    ['een * tussen woorden is 5 * 3 = 15', '<p>een * tussen woorden is 5 * 3 = 15</p>'],
    ['een *open ster', '<p>een *open ster</p>'],
    ['*a*b', '<p><em>a</em>b</p>'],
    ['**vet** zoals elders', '<p><em>vet</em> zoals elders</p>'],
    ['*over\nregels*', '<p>*over<br>regels*</p>'],
    ['\\*geen nadruk\\*', '<p>*geen nadruk*</p>'],
    ['\\- geen lijst', '<p>- geen lijst</p>'],
    ['\\> geen citaat', '<p>&gt; geen citaat</p>'],
    ['C:\\map en \\\\*x*', '<p>C:\\map en \\<em>x</em></p>'],
    ['>zonder spatie', '<p>&gt;zonder spatie</p>'],
    ['-', '<p>-</p>'],
    ['> > dieper bestaat niet', '<blockquote><p>&gt; dieper bestaat niet</p></blockquote>'],
    ['> - geen lijst in een citaat', '<blockquote><p>- geen lijst in een citaat</p></blockquote>'],
    ['tekst\n- meteen een lijst\nen weer tekst', '<p>tekst</p><ul><li>meteen een lijst</li></ul><p>en weer tekst</p>'],
    ['>\n>', ''],
    [' \n\t\n', ''],
    ['<b onclick="x">&amp;</b>', '<p>&lt;b onclick=&quot;x&quot;&gt;&amp;amp;&lt;/b&gt;</p>'],
  ])('%j becomes %s', (source, html) => {
    expect(toHtml(source)).toBe(html)
  })

  test('plain text keeps the words and drops the marks', () => {
    expect(toPlainText(story)).toBe(
      'Een man van in de zestig woont alleen.\nHij doet niet open.\n\n- ik bel aan\n- ik wacht\n\nLaat me maar.\n\nMorgen misschien.',
    )
  })

  test('what a person typed stays as it was where it can', () => {
    expect(canonical(story)).toBe(story)
    expect(canonical('5 * 3 op C:\\map')).toBe('5 * 3 op C:\\map')
  })
})

const marks = fc.constantFrom(
  '*',
  '**',
  '\\',
  '- ',
  '-',
  '> ',
  '>',
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  '\t',
  '\u00a0',
  '<',
  '&',
  'a',
  'ĳ',
  '👩‍🏫',
)
const source = fc
  .array(fc.oneof({ weight: 6, arbitrary: marks }, fc.string({ unit: 'binary', maxLength: 6 })))
  .map((parts) => parts.join(''))

const words = fc
  .array(fc.constantFrom('*', '\\', '-', '>', ' ', 'a', 'B', 'ş', '<i>', '&', '**', '\\*'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(''))
const line: fc.Arbitrary<Line> = fc
  .array(fc.record({ text: words, emphasis: fc.boolean() }), { minLength: 1, maxLength: 5 })
  .map((runs) => runs.map(({ text, emphasis }) => (emphasis ? { text, emphasis } : { text })))
const lines = fc.array(line, { minLength: 1, maxLength: 4 })
const blocks: fc.Arbitrary<Block[]> = fc.array(
  fc.oneof(
    lines.map((lines): Block => ({ kind: 'paragraph', lines })),
    lines.map((items): Block => ({ kind: 'list', items })),
    fc.array(lines, { minLength: 1, maxLength: 3 }).map((paragraphs): Block => ({ kind: 'quote', paragraphs })),
  ),
  { maxLength: 5 },
)

describe('for any text', () => {
  test('reading what was written gives the same blocks', () => {
    fc.assert(
      fc.property(source, (text) => {
        const read = parseRichText(text)
        expect(parseRichText(writeRichText(read))).toEqual(read)
        expect(canonical(canonical(text))).toBe(canonical(text))
      }),
      { numRuns: 2_000 },
    )
  })

  test('blocks from an editor keep every word', () => {
    const letters = (text: string) => text.replace(/\s/g, '')
    fc.assert(
      fc.property(blocks, (made) => {
        const read = parseRichText(writeRichText(made))
        expect(letters(read.map(textsOf).join(''))).toBe(letters(made.map(textsOf).join('')))
        expect(writeRichText(read)).toBe(writeRichText(made))
      }),
      { numRuns: 2_000 },
    )
  })

  test('the html holds our six tags and nothing of the markup that was typed', () => {
    fc.assert(
      fc.property(source, (text) => {
        const bare = toHtml(text).replace(/<\/?(?:p|em|ul|li|blockquote)>|<br>/g, '')
        expect(bare).not.toMatch(/[<>"']/)
        expect(bare.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&')
      }),
      { numRuns: 2_000 },
    )
  })
})

const textsOf = (block: Block) => {
  const lines = block.kind === 'paragraph' ? block.lines : block.kind === 'list' ? block.items : block.paragraphs.flat()
  return lines.flatMap((line) => line.map(({ text }) => text)).join('')
}

test.each([
  '*',
  '*a',
  '*a ',
  'a*',
  '\\',
  '\\*',
  '- ',
  '- *',
  '> ',
  '>\n',
  '\n',
  ' \n',
  '\r',
  '*\n',
  '> > ',
  '<',
  ' ',
  '- a\n> b\nc\n',
])('100 kB of %j is read, written and shown in linear time', (part) => {
  const text = part.repeat(Math.ceil(100_000 / part.length))
  // A few milliseconds each on a quiet machine; quadratic code takes tens of seconds. The bound is wide, for a busy one.
  const start = performance.now()
  for (const work of [parseRichText, canonical, toHtml, toPlainText]) work(text)
  expect(performance.now() - start).toBeLessThan(4_000)
})
