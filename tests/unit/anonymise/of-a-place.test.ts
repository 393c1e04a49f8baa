import { describe, expect, test } from 'vitest'
import { detect } from '#app/anonymise/detect.ts'
import { found } from '#tests/support/found.ts'

test.each([
  ['Hij was gouverneur van Agame en vocht bij de slag bij Adua.', ['Agame', 'Adua']],
  ['De abdij van Klaarkamp lag aan de kust van Norrland.', ['Klaarkamp', 'Norrland']],
])('what only places have is of a place: %s', (text, places) => {
  expect(found(text, 'LOCATION')).toEqual(places)
})

test.each([
  ['De heer woont weer in Hulst, bij zijn zus.', ['Hulst']],
  ['Kan niet, zit in Luik met de auto.', ['Luik']],
  ['Plaats, datum: Ommen, 5 okt. 2026', ['Ommen']],
  ['Hij overleed rond 1911 in Adigrat.', ['Adigrat']],
  ['Zij komt uit Nordhorn en groeide op in Afrika.', ['Nordhorn', 'Afrika']],
  ['Postcode en plaats: 9781 GR Bedum', ['9781 GR Bedum']],
  ['Zij wonen net buiten Ommen. Adres: Rijksweg-Zuid 77', ['Ommen', 'Rijksweg-Zuid 77']],
  ['Samen op de Tolsteegsingel 66bis. Hij: Rembrandtlaan 6 k4.', ['Tolsteegsingel 66bis', 'Rembrandtlaan 6 k4']],
  ['Ophaaladres: It Heech 14, Oudega\nAan: 7255 DL Hengelo (Gld)', ['It Heech 14, Oudega', '7255 DL Hengelo (Gld)']],
  ['Wonende te 5521 BK Eersel, Hint 19, hierna: betrokkene.', ['5521 BK Eersel', 'Hint 19']],
])('a place that is a word too, or far away: %s', (text, places) => {
  expect(found(text, 'LOCATION')).toEqual(places)
})

test('a town of which no list tells how large it is, is a village', () => {
  const [town] = detect('Zij wonen net buiten Ommen.').filter(({ label }) => label === 'LOCATION')
  expect(town?.proposals).toEqual(['een dorp', 'de regio'])
})

test.each([
  'De bosral (Gymnocrex tenebrosa) is een vogel uit de familie Rallidae.',
  'De cactus Mammillaria peraltae bloeit in mei.',
  'Het Hof van Friesland veroordeelde hem.',
  'De Mariakapel uit 1868 is een rijksmonument.',
])('plants, animals and buildings are no one: %s', (text) => {
  expect(found(text)).toEqual([])
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

test('a day of birth in words, and a number by its "nr"', () => {
  expect(found('Zijn geboortedatum? Twaalf mei achtendertig.', 'DATE')).toEqual(['Twaalf mei achtendertig'])
  expect(found('Klantnr. SVB: 2207 418\nRepertoriumnummer: 18.704\nZaaknr.: IKO 2025/44', 'ID')).toEqual([
    '2207 418',
    '18.704',
    'IKO 2025/44',
  ])
  expect(found('Deelnemersnummer 0092.4417. Zaak: AWB 25/3391 WIA', 'ID')).toEqual(['0092.4417', 'AWB 25/3391 WIA'])
  expect(found('Rekeningnummer 1.500 en deel 2345', 'ID')).toEqual([])
  expect(found('De dienst, via 0900-112 71 12.', 'PHONE')).toEqual(['0900-112 71 12'])
  expect(found('geboortedatum: 21 08 1965', 'DATE')).toEqual(['21 08 1965'])
  expect(found('Uw klantnummer: 0771-44-09\nPolisnummer: WP 7.340.118\nambulance, rit 04-118823', 'ID')).toEqual([
    '0771-44-09',
    'WP 7.340.118',
    '04-118823',
  ])
  expect(found('Ons kenmerk: WIA 3302 77.41\nVerz. UZ 402 884 113\npnr TBZ 9920, tolk nr. 7741', 'ID')).toEqual([
    'WIA 3302 77.41',
    'UZ 402 884 113',
    'TBZ 9920',
    '7741',
  ])
  expect(found('Haar pasje zit in de rode tas, nr 7710 2236.', 'ID')).toEqual(['7710 2236'])
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
