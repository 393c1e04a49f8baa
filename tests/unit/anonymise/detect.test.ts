import { describe, expect, test } from 'vitest'
import { detect } from '#app/anonymise/detect.ts'

/** What was found, as `LABEL fragment`. */
const found = (text: string) => detect(text).map(({ label, start, end }) => `${label} ${text.slice(start, end)}`)

describe('numbers that point at one person', () => {
  test.each([
    ['BSN 111222333', 'BSN 111222333'],
    ['haar bsn is 123.456.782.', 'BSN 123.456.782'],
    ['1234.56.782', 'BSN 1234.56.782'],
    ['(123 456 782)', 'BSN 123 456 782'],
    ['in 2024 123456782 opgegeven, 2 keer', 'BSN 123456782'],
    ['burgerservicenummer: 12 3456 782', 'BSN 12 3456 782'],
    ['NL91 ABNA 0417 1643 00', 'IBAN NL91 ABNA 0417 1643 00'],
    ['op nl91abna0417164300 gestort', 'IBAN nl91abna0417164300'],
    ['BE71 0961 2345 6769 van haar', 'IBAN BE71 0961 2345 6769'],
    ['DE89370400440532013000,', 'IBAN DE89370400440532013000'],
    ['bel 06-12345678', 'PHONE 06-12345678'],
    ['06 - 12 34 56 78', 'PHONE 06 - 12 34 56 78'],
    ['+31 6 11223344', 'PHONE +31 6 11223344'],
    ['0031612345678', 'PHONE 0031612345678'],
    ['+31 (0)20 123 45 67', 'PHONE +31 (0)20 123 45 67'],
    ['(020) 123 45 67', 'PHONE (020) 123 45 67'],
    ['0417-164300', 'PHONE 0417-164300'],
    ['088 123 45 67', 'PHONE 088 123 45 67'],
    ['+32 470 12 34 56', 'PHONE +32 470 12 34 56'],
    ['mail s.meer@wijkzorg.example.', 'EMAIL s.meer@wijkzorg.example'],
    ["'zoë.d-a+x@post.wijk.example'", 'EMAIL zoë.d-a+x@post.wijk.example'],
    ['1012 AB', 'LOCATION 1012 AB'],
    ['woont op 1012AB, boven', 'LOCATION 1012AB'],
    ['postcode 1012ab', 'LOCATION 1012ab'],
    ['daar, 2011 XK', 'LOCATION 2011 XK'],
  ])('%s', (text, finding) => {
    expect(found(text)).toEqual([finding])
  })

  test.each([
    'nummer 000000000',
    '€ 123.456.782 begroot',
    '1 123 456 782 mensen',
    'klas 12 3456 782',
    'NL91ABNA04171643001',
    'de 12 kinderen in de klas bleven',
    '06-02-2024 10.30 uur',
    'om 09.30-10.15 uur',
    'score 0612345',
    'bel 112 of 113',
    'a@b en 5@stuk',
    'in 2015 VN en sinds 2021 GGD',
    '1500 MG per dag, 2000ml water, 1600 EUR',
    '2024 is het jaar, 1234 keer',
    'kamer 0123 AB',
    '1012 SS',
    '1234 mg per dag, 1234mg',
    'van 1998 tot 2003, rond 2010',
  ])('not in: %s', (text) => {
    const years = text.includes('06-02-2024') ? ['DATE 06-02-2024'] : []
    expect(found(text)).toEqual(years)
  })
})

describe('days', () => {
  test.each([
    ['op 12-03-2024', '12-03-2024'],
    ['12/3/24', '12/3/24'],
    ['2024-03-12', '2024-03-12'],
    ['sinds 12 maart.', '12 maart'],
    ['op dinsdag 12 maart 2024 om 10 uur', 'dinsdag 12 maart 2024'],
    ['7 juni', '7 juni'],
    ['13 sept. 2023', '13 sept. 2023'],
    ["1 mei '83", "1 mei '83"],
    ['29 februari', '29 februari'],
    ['on 3rd of July 1999', '3rd of July 1999'],
    ['March 12, 2024', 'March 12, 2024'],
  ])('%s', (text, day) => {
    expect(found(text)).toEqual([`DATE ${day}`])
  })

  test.each([
    'om 12.30 uur, 22/30 punten',
    '31-02-2024',
    '45 maart',
    '12 meisjes en 3 decembermaanden',
    '10-12 weken',
    'versie 1.2.3.4',
    'ze kwam 3 keer; 4 juristen',
    'you may 12 times',
    'maart en april',
  ])('not in: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('people with a title', () => {
  test.each([
    ['Ik sprak mevrouw De Vries over het eten.', 'mevrouw De Vries'],
    ["dhr. J.P. van 't Hof belde", "dhr. J.P. van 't Hof"],
    ['Mw. Jansen-van der Meer', 'Mw. Jansen-van der Meer'],
    ['meneer Şahin', 'meneer Şahin'],
    ['Meneer Ĳsbrand Bos', 'Meneer Ĳsbrand Bos'],
    ['mevrouw El Amrani', 'mevrouw El Amrani'],
    ["dokter d'Ancona", "dokter d'Ancona"],
    ['de heer van den Berg', 'de heer van den Berg'],
    ['MEVROUW JANSEN', 'MEVROUW JANSEN'],
    ['bij juf Anneke in de klas', 'juf Anneke'],
    ['mevrouw Op de Beeck', 'mevrouw Op de Beeck'],
    ['Mrs. O’Brien', 'Mrs. O’Brien'],
    ['mevrouw Jansen Ik denk', 'mevrouw Jansen'],
    ['prof. dr. Zo\u00eb Li', 'dr. Zo\u00eb Li'],
    ['mevrouw Zoe\u0308lla', 'mevrouw Zoe\u0308lla'],
  ])('%s', (text, person) => {
    expect(found(text)).toEqual([`PERSON ${person}`])
  })

  test.each([
    'Mevrouw belde, meneer niet.',
    'mevrouw X en meneer Y.',
    'Beste mevrouw, Gisteren kwam ik langs',
    'Mevrouw de voorzitter',
    'een mevrouw van Jeugdzorg',
    'die meneer van de Gemeente',
    'mevrouw in de stad',
    'mevrouw Ik weet het niet',
    'de MS Behandeling en de MR Vergadering',
    'het tantetje, een broedermoord',
    'mevrouw\nDe dag daarna',
  ])('not in: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

test('a story gives its findings in order, with other words to use', () => {
  const story = 'Op 12 maart kwam mevrouw De Vries (bsn 111222333) langs. Ze mailt vanaf noor@thuis.example.'
  expect(found(story)).toEqual([
    'DATE 12 maart',
    'PERSON mevrouw De Vries',
    'BSN 111222333',
    'EMAIL noor@thuis.example',
  ])
  expect(detect(story).map(({ kind, rule, proposals }) => [kind, rule, proposals[0]])).toEqual([
    ['suggest', 'date.day-month', 'in het voorjaar'],
    ['block', 'person.title', 'een vrouw'],
    ['block', 'bsn.eleven-test', 'een burgerservicenummer'],
    ['block', 'email.address', 'een e-mailadres'],
  ])
  expect(detect('on 3 July', { lang: 'en' })[0]?.proposals).toEqual(['in summer', 'a few weeks later'])
})

test('offsets count as a browser does, past emoji and combining marks', () => {
  const text = '👩‍🏫 e\u0301: bel 06-12345678'
  const [finding] = detect(text)
  expect(text.slice(finding?.start, finding?.end)).toBe('06-12345678')
})

test.each([
  ["I'm thirty now, can you believe it?", 'thirty'],
  ["She's 77 and could not move it.", '77'],
  ['We moved on june 1st so he left.', 'june 1st'],
  ['Mon 3/3: dialysis, then home.', 'Mon 3/3'],
  ['He was driven there in van EY71 KZT.', 'EY71 KZT'],
  ['It stands at V6B 0G2, next door.', 'V6B 0G2'],
])('in English: %s', (text, place) => {
  expect(detect(text, { lang: 'en' }).map(({ start, end }) => text.slice(start, end))).toEqual([place])
})
