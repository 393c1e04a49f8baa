import { expect, test } from 'vitest'
import { findingsIn, readPart } from '#app/anonymise/document.ts'
import type { TextLanguage } from '#app/anonymise/finding.ts'

/** What is found in one text, read in each of these languages. */
const readInEach = (text: string, languages: TextLanguage[]) =>
  findingsIn([readPart(text, languages)], 'a case')[0] ?? []

const text = 'We asked colleague visser of Assen, and Sanne Bakker on 3 July.'
const seen = (languages: TextLanguage[]) =>
  readInEach(text, languages).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)

test('of a second language comes what points straight at a person, in its place and once', () => {
  expect(seen(['nl'])).not.toContain('block visser')
  const both = seen(['nl', 'en'])
  expect(both).toEqual(expect.arrayContaining([...seen(['nl']), 'block visser']))
  expect(both).toHaveLength(seen(['nl']).length + 1)
  const starts = readInEach(text, ['nl', 'en']).map(({ start }) => start)
  expect(starts).toEqual(starts.toSorted((one, other) => one - other))
})

test.each([
  ['Belt u dan met D. van der Plinten.', 'D. van der Plinten'],
  ['Ze kreeg vijf dagen. Opsteller G. Oosterhuis.', 'Opsteller G. Oosterhuis'],
  ['Het kwam van notaris Dovan van der Plinten.', 'Dovan van der Plinten'],
])('%s: the second reading makes a place wider or sterner', (written, fragment) => {
  const blocks = readInEach(written, ['nl', 'en']).filter(({ kind }) => kind === 'block')
  expect(blocks.map(({ start, end }) => written.slice(start, end))).toEqual([fragment])
})

test('no two places overlap, and none is smaller than either reading made it', () => {
  const words =
    'Sanne colleague visser Mark de Wit aunt May 020 7123 4567 zijn zoon Storm my son boy dear kok J. Vos'.split(' ')
  for (let from = 0; from < words.length; from += 1) {
    const mixed = [...words.slice(from), ...words.slice(0, from)].join(' ')
    const found = readInEach(mixed, ['nl', 'en'])
    for (const [at, { end }] of found.entries())
      expect(found[at + 1]?.start ?? mixed.length).toBeGreaterThanOrEqual(end)
    for (const lang of ['nl', 'en'] as const)
      for (const { start, end } of readInEach(mixed, [lang]).filter(({ kind }) => kind === 'block'))
        expect(found.some((one) => one.kind === 'block' && one.start <= start && one.end >= end)).toBe(true)
  }
})
