import { expect, test } from 'vitest'
import { detect } from '#app/anonymise/detect.ts'
import { found } from '#tests/support/found.ts'

test.each([
  ['Leerling uit 4m1, llnr 120447.', '120447'],
  ['Rapport 108258 volgt later.', '108258'],
  ['Verbalisanten: 314910, aan boord.', '314910'],
  ['Ziggo, 998 203 417: € 57,50', '998 203 417'],
  ['Syncasso (8369951/4) wacht.', '8369951/4'],
  ['Sleutel: kastje, code 4471', '4471'],
  ['Dieet ingedikt, formulier DV-1936.', 'DV-1936'],
  ['Kadastraal: DVT B 2912', 'DVT B 2912'],
  ['Het frame heeft WVWZZZ1JZXW000001 erin.', 'WVWZZZ1JZXW000001'],
  ['Zie het dossier W.24.0113-b.', 'W.24.0113-b'],
  ['Betreft: D 2311448/MK (vermelden)', 'D 2311448/MK'],
  ['Hij stond onder S-G 551902 ingeschreven.', 'S-G 551902'],
  ['Het ging naar 0x7A3f19C0b2E84d5516aF0973cD21e8B4409aE6f1.', '0x7A3f19C0b2E84d5516aF0973cD21e8B4409aE6f1'],
  ['Meldnummer: 42', '42'],
  ['De wallet is bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq.', 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq'],
])('%s', (text, code) => {
  expect(found(text, 'ID')).toEqual([code])
})

test.each([
  'Metformine 2dd500 en een foam van 10x10.',
  'Dienst 22.45-07.15, open 9.00-10.30 uur.',
  'Hij betaalt € 12.500 en nog 15000 euro.',
  'Volgens ISO 27001 en NEN 7510.',
  'RR 150/85, MMSE 22/30, PHQ-9: 19, Th10-L1.',
  'De Wmo2015 en artikel 5.1.2.e van de Woo.',
  'Vannacht 10000 stappen gezet, meterstand stroom: 20417.',
  'Lokaal B204 op de N242, code 4471 van de tolk.',
  'Er wonen 120000 inwoners.',
])('no number of anything: %s', (text) => {
  expect(found(text, 'ID')).toEqual([])
})

test.each(['ons kenmerk: WMO/VOORZIENING/HV/24-1193', 'dossiernummer: SOC.ZEKERHEID.ALMELO.4471'])(
  '%s: however long before its digits',
  (text) => {
    expect(detect(text).find(({ label }) => label === 'ID')?.kind).toBe('block')
  },
)

test('a telephone behind one letter stays one', () => {
  expect(detect('T 0204374232').map(({ label, kind }) => [label, kind])).toEqual([['PHONE', 'block']])
})
