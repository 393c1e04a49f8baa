import fc from 'fast-check'
import { expect, test } from 'vitest'
import { detect } from '#app/anonymise/detect.ts'
import { tokensOf } from '#app/anonymise/names/token.ts'
import { provenIn, rules } from '#app/anonymise/rules/rules.ts'
import { doubtsIn } from '#app/anonymise/rules/second-reading.ts'

// Every text here looks like the beginning of a finding, 100 kB long. A rule that goes back over what it read takes minutes.
// On a quiet machine each stays under half a second; the bound is wide, for a busy one.
const LONG = 100_000
const MOST_MS = 2_000

const parts = [
  ...['1', '1 ', '0.', '06', '0 6 ', '+31', '+31 (0)', '1-', '12-', '12-03-', '123456782 ', '1.', '1:', '1/'],
  ...['a', 'a.', 'a@', 'a@b.', 'a-', "a'", '@', 'A. ', 'A', 'a_', 'a:', '::', ':', 'ab:', '/', '//', 'www.', 'http://'],
  ...[
    'NL91',
    'NL91 ',
    'NL91 ABNA ',
    'de 20 ',
    '1012',
    '1012 A',
    '12 maart ',
    'maart ',
    'dinsdag ',
    'dinsdag 12 ',
    '12 en ',
  ],
  ...[
    'mevrouw ',
    'mevrouw van ',
    'mevrouw J.',
    'mevrouw Van De ',
    'Jansen ',
    'De ',
    'van de ',
    'dr. ',
    "d'",
    "mevrouw A'",
  ],
  ...['ĳ', '👩', ' ', '\n', 'mevrouw Aa-', 'bsn ', '\u0301', '\u00a0', 'аa', '０', '- ', '(', ')', '[', '.', ','],
  ...[
    'dossiernummer ',
    'nummer',
    'kenmerk: ',
    'id ',
    'AB-12-',
    '12-AB',
    'A1',
    'Z/',
    'kenteken ',
    'insta ',
    'insta: ',
    'snapchat a',
  ],
  ...[
    'straat ',
    'straat 1',
    'Straat',
    'Jan van ',
    'Laan van ',
    'weg',
    '12 High ',
    'Burg. ',
    'flat ',
    '12 Aa ',
    'Van den ',
  ],
  ...[
    '83 jaar ',
    '83-jarige',
    'geboren ',
    'geboren op ',
    'begin ',
    'vrouw van ',
    'drieën',
    'eerste ',
    "'61 ",
    'kerst ',
    ' at ',
    ' dot ',
  ],
]

test.each(rules)(
  '$name reads 100 kB of anything in a moment',
  ({ find }) => {
    for (const part of parts)
      expect(timeOf(find, part.repeat(Math.ceil(LONG / part.length))), part).toBeLessThan(MOST_MS)
  },
  120_000,
)

// What a rule asks before it reads is asked of every text: "a | b | c" on one endless line took minutes.
test.each(rules.filter(({ needs }) => needs))('$name asks what it needs in a moment', ({ needs }) => {
  for (const part of [...parts, 'a | b ', 'a;b\t'])
    expect(
      timeOf((text) => [needs?.test(text)] as never, part.repeat(Math.ceil(LONG / part.length))),
      part,
    ).toBeLessThan(MOST_MS)
})

test.each(rules)(
  '$name reads any row of such beginnings in a moment',
  ({ find }) => {
    const rows = fc.array(fc.constantFrom(...parts), { minLength: 2, maxLength: 6 }).map((row) => row.join(''))
    fc.assert(
      fc.property(rows, (row) => {
        expect(timeOf(find, row.repeat(Math.ceil(LONG / row.length))), row).toBeLessThan(MOST_MS)
      }),
      { numRuns: 12 },
    )
  },
  120_000,
)

test('the words of anything are told in a moment', () => {
  for (const part of parts) {
    const text = part.repeat(Math.ceil(LONG / part.length))
    expect(
      timeOf(() => [tokensOf(text)] as never, text),
      part,
    ).toBeLessThan(MOST_MS)
  }
})

test('what reads as a file is read again in a moment', () => {
  const file = 'BSN 123456782, tel. 06-12345678\n'
  for (const part of parts) {
    const text = file + part.repeat(Math.ceil(LONG / part.length))
    const found = provenIn(file, 'nl', tokensOf(file))
    expect(found.length, 'numbers that make it a file').toBeGreaterThan(1)
    const tokens = tokensOf(text)
    expect(
      timeOf(() => doubtsIn(text, tokens, 'nl', found), text),
      part,
    ).toBeLessThan(MOST_MS)
  }
}, 120_000)

test('whatever is found lies within the text, and in order', () => {
  const texts = fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({ maxLength: 6 })), { maxLength: 40 })
  fc.assert(
    fc.property(texts, (pieces) => {
      const text = pieces.join('')
      let last = 0
      for (const { start, end } of detect(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        last = end
      }
    }),
  )
})

/** The quicker of two, when the first was slow: something else may have had the processor. */
function timeOf(find: (typeof rules)[number]['find'], text: string): number {
  const tokens = find.length > 2 ? tokensOf(text) : []
  const once = () => {
    const start = performance.now()
    find(text, 'nl', tokens)
    return performance.now() - start
  }
  const first = once()
  return first < MOST_MS / 2 ? first : Math.min(first, once())
}
