import { expect, test } from 'vitest'
import { namesOneOf } from '#app/domain/privacy/named-in.ts'

test.each([
  ['Gemeente Rivierstad (fictief)', 'De gemeente Rivierstad belde.'],
  ['Gemeente Rivierstad (fictief)', 'In rivierstad gaat het anders.'],
  ['Gemeente Rivierstad (fictief)', 'RIVIERSTADS loket was dicht.'],
  ['Thuiszorg Lindeboom B.V.', 'Lindeboom stuurde iemand.'],
  ['GGZ De Brug (fictief)', 'Hij kwam bij De Brug terecht.'],
  ['GGZ De Brug (fictief)', 'hij kwam bij de ggz de brug terecht'],
  ['Stichting Samen Verder', 'Ik werk met samen verder.'],
  ['Reclassering Oost', 'Reclassering oost was erbij.'],
  ['Huis van de Wijk', 'We zaten in het huis van de wijk.'],
  ['Zorggroep Zoë', 'Bij Zoe\u0308 kon niemand.'],
])('%s is named in “%s”', (name, text) => {
  expect(namesOneOf(text, [name])).toBe(true)
})

test.each([
  ['GGZ De Brug (fictief)', 'We liepen over de brug naar huis.'],
  ['Stichting Samen', 'Samen keken we. Daarna gingen we samen weg.'],
  ['Reclassering Oost', 'De zon komt op in het oosten.'],
  ['Gemeente Rivierstad (fictief)', 'De gemeente belde, een fictief verhaal.'],
  ['Huis van de Wijk', 'Ze woont in een huis in de wijk.'],
  ['Woningcorporatie Ruimwonen', 'De woningcorporatie liet niets horen.'],
])('%s is not named in “%s”', (name, text) => {
  expect(namesOneOf(text, [name])).toBe(false)
})

test('a long text is looked through at once', () => {
  const began = performance.now()
  namesOneOf('de brug over en weer '.repeat(1_500), ['GGZ De Brug', 'Stichting Samen Verder', 'Gemeente Rivierstad'])
  expect(performance.now() - began).toBeLessThan(1_500)
})
