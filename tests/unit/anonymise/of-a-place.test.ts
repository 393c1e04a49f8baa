import { describe, expect, test } from 'vitest'
import { found } from '#tests/support/found.ts'

test.each([
  ['Hij was gouverneur van Agame en vocht bij de slag bij Adua.', ['Agame', 'Adua']],
  ['De abdij van Klaarkamp lag aan de kust van Norrland.', ['Klaarkamp', 'Norrland']],
])('what only places have is of a place: %s', (text, places) => {
  expect(found(text, 'LOCATION')).toEqual(places)
})

describe('how old someone is', () => {
  test.each([
    ['Triage huisartsenpost. Vrouw, 28 jaar, belt om 02.10 uur.', '28 jaar'],
    ['Naam: Fleurtje van den Oetelaar, 31 jaar, gescheiden, een zoon.', '31 jaar'],
    ['Kind: Ravi, groep Egeltjes, 2 jaar en 10 maanden, loopt op zijn tenen.', '2 jaar en 10 maanden'],
  ])('%s', (text, age) => {
    expect(found(text, 'AGE')).toContain(age)
  })

  test('but not how long something took', () => {
    expect(found('Zij waren 28 jaar getrouwd, en hij werkte 31 jaar.', 'AGE')).toEqual([])
  })
})

test('the days of a numbered register', () => {
  expect(found('#1 06-01, val, geen letsel\n#2 11-01, medicatie niet gegeven', 'DATE')).toEqual(['06-01', '11-01'])
})

test('a first name that is a language too is someone behind a title', () => {
  expect(found('hier even de avond bij meneer frans. hij was vrolijk')).toContain('frans')
})

test.each(['Een glas sherry om vijf uur.', 'Methadonverstrekking gaat morgen door.'])('and here no one: %s', (text) => {
  expect(found(text)).toEqual([])
})
