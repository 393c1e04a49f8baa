import fc from 'fast-check'
import { expect, test } from 'vitest'
import { detect } from '#app/anonymise/detect.ts'
import { readText } from '#app/anonymise/normalise.ts'

test.each([
  ['mevrouw De Vri\u200bes', 'mevrouw De Vri\u200bes'],
  ['mevrouw De Vri\u00ades belde', 'mevrouw De Vri\u00ades'],
  ['mevrouw Zoe\u0308 belde', 'mevrouw Zoe\u0308'],
  ['bel \u202a06-1234\u200b5678\u202c', '06-1234\u200b5678'],
  ['mevrouw J\u0430nsen belde', 'mevrouw J\u0430nsen'],
  ['bel 06\u00a01234\u20115678', '06\u00a01234\u20115678'],
  ['bel 0 6 1 2 3 4 5 6 7 8 nu', '0 6 1 2 3 4 5 6 7 8'],
])('an invisible sign hides nothing: %j', (written, place) => {
  expect(detect(written).map(({ start, end }) => written.slice(start, end))).toEqual([place])
})

test('every place read leads back to a place written, in order', () => {
  const strange = fc.constantFrom(
    'a',
    'é',
    'e\u0301',
    '\u00ad',
    '\u200b',
    '👩🏽',
    '\ud83d',
    'ĳ',
    ' ',
    '\n',
    '\u0301',
    '\u00a0',
    '０',
    '\u2011',
    'Ĳ',
    '1 ',
    ' 6 1 2 3 4 5 6 7 8 9',
  )
  fc.assert(
    fc.property(fc.array(strange, { maxLength: 40 }), (signs) => {
      const written = signs.join('')
      const { text, placeOf } = readText(written)
      for (let at = 0; at < text.length; at += 1) {
        const { start, end } = placeOf(at, at + 1)
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(written.length)
        expect(readText(written.slice(start, end)).text).toContain(text[at])
      }
    }),
  )
})
