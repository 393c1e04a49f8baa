import { expect, test } from 'vitest'
import { detect } from '#app/anonymise/detect.ts'

const found = (text: string) => detect(text).map(({ label, start, end }) => `${label} ${text.slice(start, end)}`)

test.each([
  [
    'Wuppert Ravenhorst (Assen, 20 oktober 1891 – Ommen, 4 mei 1970) was schilder.',
    ['PERSON Wuppert Ravenhorst', 'LOCATION Assen', 'LOCATION Ommen'],
  ],
  ['Hij is geboren te Ommen.', ['LOCATION Ommen']],
  ['Burgemeester en wethouders van Oss besluiten.', ['LOCATION Oss']],
  ['Zij loopt over de Jan van Schaffelaarplein.', ['LOCATION Jan van Schaffelaarplein']],
  ['Steller: De Wit, afdeling zorg', ['PERSON De Wit']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expect.arrayContaining(expected))
})

test.each([
  'Hoi allemaal, fijn dat jullie er waren.',
  'De Opel Corsa stond voor de deur.',
  'Hij leest de wet (Wmo 2015) nog eens.',
  'Het college van State en de raad van Toezicht.',
])('%s names nobody', (text) => {
  expect(found(text)).toEqual([])
})
