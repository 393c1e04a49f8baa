import { expect, test } from 'vitest'
import { knownAgainOut, printOf } from '#app/domain/redactions/known-again.server.ts'
import { wordsOut } from '#app/domain/redactions/words-out.ts'

// Words that are no longer known, but only known again, go out of a text just as when they were.

const texts = [
  'Jan de Vries belde. JAN DE VRIES belt weer, en Jans zoon ook; in januari komt Jan niet.',
  '*Jan* d\u00ade Vr\u200bies en Jan’s buurman',
  'Bij Jan\n\n> de\n> Vries thuis, of bij Jan, de Vries',
  '(J.P. de Vries-Smit), J. P. de Vries, mevrouw Zoë Çelik en zoë çelik',
  'Zoë met een los teken, en 06-12345678 of 06 12345678',
  '',
]
const taken = ['Jan de Vries', 'jan', 'J.P. de Vries', 'Zoë Çelik', 'Zoe\u0308', '06-12345678', '*Jan*', 'buurman ook']

test.each(taken)('%s', (words) => {
  const [known, again] = [wordsOut([{ words, instead: '' }]), knownAgainOut([printOf(words)])]
  for (const text of texts) expect(again(text).normalize('NFC')).toBe(known(text))
})

test('several at once, the longest first; and what was not taken out stays to the letter', () => {
  const prints = ['Vries', 'Jan de Vries'].map(printOf)
  expect(knownAgainOut(prints)('Jan de Vries, mevrouw Vries en  *Jan*')).toBe('[…], mevrouw […] en  *Jan*')
  for (const text of texts) expect(knownAgainOut([printOf('reiger')])(text)).toBe(text)
})
