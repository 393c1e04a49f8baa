import { expect, test } from 'vitest'
import { fragmentOf, markedText } from '#app/domain/search/fragment.ts'
import { isSoughtBy, queryWordsOf } from '#search/dutch/query-words.ts'

const sought = (words: string) => isSoughtBy(queryWordsOf(words))
const shown = (pieces: { text: string; hit: boolean }[]) =>
  pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')

test('inflections, accents and the word being typed are marked', () => {
  expect(shown(markedText('Onze casuïstiek: zes casussen.', sought('casus')))).toBe(
    'Onze [casuïstiek]: zes [casussen].',
  )
  expect(shown(markedText('De moeder zweeg.', sought('moed')))).toBe('De [moeder] zweeg.')
  expect(shown(markedText('Over zorg mijden.', sought('zorg mijden')))).toBe('Over [zorg mijden].')
  expect(shown(markedText('Over zorgmijding.', sought('zorg mijden')))).toBe('Over [zorgmijding].')
})

test('a long text is cut around what was looked for, at sentences where they are near', () => {
  const before = 'Eerst gebeurde er van alles wat hier niet toe doet. '.repeat(8)
  const after = ' Daarna ging het leven verder zoals het altijd was gegaan. '.repeat(8)
  const fragment = shown(fragmentOf(`${before}Toen stond de brandweer voor de deur.${after}`, sought('brandweer')))
  expect(fragment).toContain('Toen stond de [brandweer] voor de deur.')
  expect(fragment.length).toBeLessThan(300)
  expect(fragment).not.toMatch(/^\S*… \p{Ll}/u)
})

test('without sentences it is cut at words', () => {
  const fragment = shown(fragmentOf(`${'lang verhaal '.repeat(60)}naald ${'zonder punt '.repeat(60)}`, sought('naald')))
  expect(fragment).toMatch(/^… (lang|verhaal) .*\[naald\].* (zonder|punt) …$/)
})

test('the part that holds most of the words is the one shown', () => {
  const text = `De school belde. ${'Niets bijzonders. '.repeat(30)}De moeder sprak op school over haar zoon.`
  expect(shown(fragmentOf(text, sought('moeder school zoon')))).toContain('[moeder] sprak op [school] over haar [zoon]')
})

test('the pieces together are the text, whatever stands in it', () => {
  const text = 'a <b>deur</b> & "deur" 👩‍👩‍👧 ĳ\u202Edeur'
  expect(
    markedText(text, sought('deur'))
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text)
  expect(fragmentOf('', sought('deur'))).toEqual([])
  expect(shown(fragmentOf('x'.repeat(5_000), sought('deur'))).length).toBeLessThan(240)
})
