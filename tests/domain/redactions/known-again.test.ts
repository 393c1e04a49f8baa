import { expect, test } from 'vitest'
import { keyed } from '#app/domain/privacy/keyed.server.ts'
import { knownAgainOut, printsOf } from '#app/domain/redactions/known-again.server.ts'
import { wordsOut } from '#app/domain/redactions/words-out.ts'

// Words that are no longer known, but only known again, go out of a text just as when they were.

const texts = [
  'Jan de Vries belde. JAN DE VRIES belt weer, en Jans zoon ook; in januari komt Jan niet.',
  '*Jan* d\u00ade Vr\u200bies en Jan’s buurman',
  'Bij Jan\n\n> de\n> Vries thuis, of bij Jan, de Vries',
  '(J.P. de Vries-Smit), J. P. de Vries, mevrouw Zoë Çelik en zoë çelik',
  'Zoë met een los teken, en 06-12345678 of 06 12345678',
  'Vries, Jan de, of de Vries, Jan; Jan-de-Vries en JanDeVries. Moeder zijn, er in.',
  'Bel 0612345678, 06 12 34 56 78, 06\u201312345678 of (06) 12345678; dossier 06123456789.',
  '',
]
const taken = [
  'Jan de Vries',
  'JanDeVries',
  'de Vries, Jan',
  'Erin',
  'zijn moeder',
  '0612345678',
  'jan',
  'J.P. de Vries',
  'Zoë Çelik',
  'Zoe\u0308',
  '06-12345678',
  '*Jan*',
  'buurman ook',
]

test.each(taken)('%s', (words) => {
  const [known, again] = [wordsOut([{ words, instead: '' }]), knownAgainOut(printsOf(words))]
  for (const text of texts) expect(again(text).normalize('NFC')).toBe(known(text))
})

test('several at once, the longest first; and what was not taken out stays to the letter', () => {
  const prints = ['Vries', 'Jan de Vries'].flatMap(printsOf)
  expect(knownAgainOut(prints)('Jan de Vries, mevrouw Vries en  *Jan*')).toBe('[…], mevrouw […] en  *Jan*')
  for (const text of texts) expect(knownAgainOut(printsOf('reiger'))(text)).toBe(text)
})

test('what was taken out before hyphens could differ is known again', () => {
  const print = (spoken: string) =>
    `${spoken.match(/[\p{L}\p{N}]+/gu)?.length} ${keyed('taken-out', spoken)} ${keyed('taken-out', '').slice(-8)}`
  expect(knownAgainOut([print('06-12345678'), print('j.p. de vries')])('J.P. de Vries, 06-12345678')).toBe('[…], […]')
})
