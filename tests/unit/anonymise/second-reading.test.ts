import { describe, expect, test } from 'vitest'
import { detect } from '#app/anonymise/detect.ts'
import { found } from '#tests/support/found.ts'

// Naima pastes half a file into her case. Where numbers of people stand, what is in doubt is someone's.

const FILE = 'BSN 123456782, tel. 06-12345678\n'

describe('in a file what is in doubt is told', () => {
  test.each([
    ['Wajong SR 9917 loopt.', 'ID', 'SR 9917'],
    ['Parkeerkaart W-22 ligt bij de balie.', 'ID', 'W-22'],
    ['De wagen had iets als V-92?-KB erop.', 'ID', 'V-92?-KB'],
    ['Het complex heeft nummer 4471 gekregen.', 'ID', '4471'],
    ['Hij woont er sinds 2016 alleen.', 'DATE', '2016'],
    ['Aanvulling 27-02: ouders open.', 'DATE', '27-02'],
    ['Kevin - 16 - heeft stage.', 'AGE', '16'],
    ['Hij liep weg toen hij bij Mario in de bus moest.', 'PERSON', 'Mario'],
    ['Herzien, paraaf GHS', 'PERSON', 'GHS'],
    ['Handtekening: 10-02-2025 EKR', 'PERSON', 'EKR'],
    ['Toetser akkoord wdj, maandag', 'PERSON', 'wdj'],
    ['Zijn spullen liggen in kluisje 27.', 'ID', '27'],
    ['Code voordeur 2580E, tillift met twee.', 'ID', '2580E'],
    ['Klantcode JC26, dag tevoren bellen.', 'ID', 'JC26'],
    ['Uitgevoerd: LVK', 'PERSON', 'LVK'],
    ['Geboren 10-02-2006 (18)\nLaatst: mbo', 'AGE', '18'],
    ['Rond de 80. Volgens de deurmat.', 'AGE', '80'],
    ['Zij woont bij buurvrouw Ans op nummer 147.', 'LOCATION', 'nummer 147'],
    ['Het is 2410-6635, denk ik.', 'ID', '2410-6635'],
    ['Op de brief staat SMA-W 20813.', 'ID', 'SMA-W 20813'],
    ['Zwart, Cornelis, 40 uur', 'PERSON', 'Zwart'],
    ['Consult gesloten door RKC', 'PERSON', 'RKC'],
    ['Verwijzing ZD 9910 3327 4 ontvangen.', 'ID', 'ZD 9910 3327 4'],
    ['Rekening eindigend op 553.', 'ID', '553'],
    ['De kinderen (van 7 en 4) weten het.', 'AGE', '4'],
    ['Ontvangen 17 03 2021 per post.', 'DATE', '17 03 2021'],
    ['Naar het ZMK gebracht.', 'ORG', 'ZMK'],
    ['Brief van zonKracht ontvangen.', 'ORG', 'zonKracht'],
    ['Zandvoort, dienst in de avond', 'PERSON', 'Zandvoort'],
    ['Sleutel hangt aan haakje 23, links.', 'ID', '23'],
    ['Haar tas staat in kluisje 4.', 'ID', '4'],
    ['Druppel nr 00:7E:4471 uitgereikt.', 'ID', '00:7E:4471'],
    ['Kastje rechts, 3 8 0 6.', 'ID', '3 8 0 6'],
    ['Het kenteken begint met KTE-RG, denkt hij.', 'PLATE', 'KTE-RG'],
    ['Water dicht op 61-III, met de hand.', 'LOCATION', '61-III'],
    ['Klopt, is dat Slinge 233 of de andere?', 'LOCATION', '233'],
    ['Pakje ligt op Vest 90 sinds gisteren.', 'LOCATION', 'Vest 90'],
    ['Datum en handtekening: 14-03-2025 ER', 'PERSON', 'ER'],
    ['Uitgereikt aan K. (bewoner van hiernaast).', 'PERSON', 'K.'],
    ['Ik zet mw K op de lijst.', 'PERSON', 'K'],
    ['LT vraagt budget aan.', 'PERSON', 'LT'],
    ['Medew.: jvds\n', 'PERSON', 'jvds'],
    ['10:03\tmvreede\t10.20.4.61', 'HANDLE', 'mvreede'],
    ['Notitie KV 6 juni: belde terug.', 'PERSON', 'KV'],
    ['Afgetekend, paraaf L.Kr.', 'PERSON', 'L.Kr.'],
    ['Hij speelt met “Kruimel” uit de straat.', 'PERSON', 'Kruimel'],
    ['Truke van Summeren, jeugdzorg.', 'PERSON', 'Truke van Summeren'],
    ['Van docent Jongen moest hij eruit.', 'PERSON', 'Jongen'],
    ['Zij woont bij Frans en Mieke.', 'PERSON', 'Frans'],
    ['De ontruiming is van de baan. V.', 'PERSON', 'V.'],
    ['Hij zit op park De Zandloper, chalet 66, en gaat.', 'ID', '66'],
    ['\nES / gelezen door mij', 'PERSON', 'ES'],
    ['De hypotheek (lening 40.771.209) loopt.', 'ID', '40.771.209'],
    ['Verslag huisbezoek, paraaf v.d.B.: man zit stil.', 'PERSON', 'v.d.B.'],
    ['Zij vraagt de naam "Van D." niet te noemen.', 'PERSON', 'Van D.'],
    ['Ingekomen, nr. HW 57/22. Bezwaar van een buurman.', 'ID', 'HW 57/22'],
    ['Het was bij 4541 LK, nummer 27. In de hoek.', 'LOCATION', 'nummer 27'],
    ['Paraaf TS, 28-3', 'PERSON', 'TS'],
    ['Huisbezoek di 27-02, 13.30 uur, SB en ergotherapeut.', 'PERSON', 'SB'],
    ['13-01-25   158/88   73,9      MK\n', 'PERSON', 'MK'],
    ['04-06-2024 | hb | AP+Nynke | Huisbezoek', 'PERSON', 'AP'],
    ['Gesloten door rdijkhuis op 2024-02-28.', 'HANDLE', 'rdijkhuis'],
    ['3/10 nr 18: meldt kakkerlakken.', 'LOCATION', 'nr 18'],
    ['De kat is bij Lenie, nr 64.', 'LOCATION', 'nr 64'],
    ['Telefonisch bereikbaar onder No. 214, in de ochtend.', 'ID', '214'],
    ['Het stond online als CanalDreamByCL te huur.', 'ORG', 'CanalDreamByCL'],
    ['Bel 06-29471836 (S) na vijven.', 'PERSON', 'S'],
    ['Brief aan Verstegen – van Orsouw gestuurd.', 'PERSON', 'Verstegen – van Orsouw'],
    ['NAAM: VERSCHUREN   VOORLETTERS: C.A.P.', 'PERSON', 'C.A.P.'],
    ['Drinkt slecht, lijst op tafel! T.t.B.\n', 'PERSON', 'T.t.B.'],
    ['Toets gedaan door ABR, draagkracht nihil.', 'PERSON', 'ABR'],
    ['Insuline 18 EH | 22 uur | EK | JB |', 'PERSON', 'EK'],
    ['Op kantoor waren mdr en ik. J. zegt dat hij blijft.', 'PERSON', 'J.'],
    ['Van de bakkerij, loonnr. 77 dus.', 'ID', '77'],
    ['Gasmeter G4A 7720119, stand 08841', 'ID', 'G4A'],
    ['Leerling staat bekend onder 2016-043 daar.', 'ID', '2016-043'],
    ['Buurvrouw van 292 wilde niets verklaren.', 'LOCATION', '292'],
    ['Kat aangemeld bij Sjanie op 308.', 'LOCATION', '308'],
    ['Aangemeld door ContourPunt / Bram.', 'ORG', 'ContourPunt'],
    ['Verlenging goedgekeurd FH. Informatie volgt.', 'PERSON', 'FH'],
    ['Haar nani Dropatie haalt haar op.', 'PERSON', 'Dropatie'],
    ['Afgedrukt op maandag door evharn\n', 'HANDLE', 'evharn'],
    ['13:22; hjtevelthuis; ingelogd', 'HANDLE', 'hjtevelthuis'],
  ])('%s', (text, label, words) => {
    expect(found(FILE + text, label)).toContain(words)
    expect(found(text, label), 'in a story it says nothing').not.toContain(words)
  })
})

test.each([
  ['Partner Dinie Jansen op de Haar, 79', 'Dinie Jansen op de Haar'],
  ['Partner Dinie Jansen op de Haar belde terug', 'Dinie Jansen op de Haar'],
  ['Klopt. Van Gils niet bellen.', 'Van Gils'],
  ['Rijbewijs nr NL 00 448 217 B, geldig', 'NL 00 448 217 B'],
  ['Adres: Emmastraat 12 bus B, Tiel', 'Emmastraat 12 bus B'],
  ['Bij 45,00 van A T M SPRANGERS, dank je', 'A T M SPRANGERS'],
  ['Beller: mevrouw Rietveld – den Ouden, Bergambacht', 'mevrouw Rietveld – den Ouden'],
  ['Klant woonde aan de Oude Gracht 410 bis A te Utrecht', 'Oude Gracht 410 bis A'],
  ['Naam: van Waes   Voorletters: onbekend', 'van Waes'],
  ['Aanwezig: Uitvaartzorg Wierdenland, met twee mensen', 'Uitvaartzorg Wierdenland'],
  ['Kenmerk DGA / 27519043, graag vermelden', 'DGA / 27519043'],
  ['\nPleegzorg Noordzijl       begeleider: Hilda', 'Pleegzorg Noordzijl'],
  ['Het verslag is van Handhaving Gooise Meent, afdeling', 'Handhaving Gooise Meent'],
  ['De stoel is van Hulpmiddelenbank Drentse Aa en wordt gehaald', 'Hulpmiddelenbank Drentse Aa'],
  ['Hij bekeek HB-verslag_0117.pdf om tien uur', 'HB-verslag_0117.pdf'],
])('%s: what was found grows over the rest of it', (text, whole) => {
  const told = detect(FILE + text).map(({ start, end }) => (FILE + text).slice(start, end).trim())
  expect(told).toContain(whole)
})

test('of a whole name an organisation is proposed', () => {
  const text = `${FILE}\nPleegzorg Noordzijl       begeleider: Hilda`
  const told = detect(text).find(({ start }) => text.startsWith('Pleegzorg', start))
  expect([told?.label, told?.kind, told?.proposals]).toEqual(['ORG', 'suggest', ['een organisatie']])
})

test('of a whole name of which the kind was known, that kind is proposed', () => {
  const text = `${FILE}Hij blijft bij Stichting Wonen na Zorg Maasduinen, zei hij.`
  const told = detect(text).find(({ start }) => text.startsWith('Stichting', start))
  expect([told && text.slice(told.start, told.end), told?.proposals[0]]).toEqual([
    'Stichting Wonen na Zorg Maasduinen',
    'een stichting',
  ])
})

test('who is sure to be someone elsewhere stays so beside an organisation', () => {
  const text = `${FILE}Mevrouw Wiebenga belde. Pleegzorg Noordzijl en Wiebenga komen.`
  expect(detect(text).find(({ start }) => start === text.lastIndexOf('Wiebenga'))?.kind).toBe('block')
})

test('and stays what it is', () => {
  const kindOf = (text: string) =>
    detect(FILE + text).find(({ start, end }) => (FILE + text).slice(start, end).includes('Jansen'))?.kind
  expect(kindOf('Gebeld met mevrouw Jansen')).toBe('block')
  expect(kindOf('Gebeld met mevrouw Jansen op de Haar, boven')).toBe('block')
})

test('of several that it grows over, the sternest', () => {
  const text = `${FILE}Naar zus Riet op Terschelling, van 13 juli af`
  const told = detect(text).find(({ start, end }) => text.slice(start, end).includes('Riet'))
  expect([told?.kind, told?.label]).toEqual(['block', 'PERSON'])
})

test('two are not made one, and a town is no part of a name', () => {
  const told = (text: string) => detect(FILE + text).map(({ start, end }) => (FILE + text).slice(start, end))
  expect(told('Gezin: vader/Kees:45jr/moeder/Fatima:40jr')).toEqual(expect.arrayContaining(['Kees', 'Fatima']))
  expect(told('\nNaar Zorggroep Öztürk BV in Zwolle\n')).toEqual(expect.arrayContaining(['Zwolle']))
  expect(told('Zij woont Kerkstraat 18 kamer gehuurd')).toEqual(expect.arrayContaining(['Kerkstraat 18']))
  // Who is sure to be someone is not taken into the organisation beside them, nor is the word that begins the sentence.
  expect(told('Naar Zorgpunt Vest en Karin Velthuis, zei hij')).toContain('Karin Velthuis')
  expect(told('Sjoukje en Hulpmiddelenbank Drentse Aa.')).toContain('Sjoukje')
  expect(told('Aksoy Schoonmaakwerk Noord. Aksoy en Bakkerij Zon.')).toContain('Bakkerij Zon')
  expect(told('Opvang bij Zorgloket Assen, zei hij').filter((place) => place.startsWith('Opvang'))).toEqual([])
})

test('letters of someone who is known are no doubt', () => {
  const text = `${FILE}Cliënt Harm Jan Veurink is er. HJ vraagt steeds naar huis.`
  expect(detect(text).find(({ start }) => text.startsWith('HJ', start))?.kind).toBe('block')
})

test('a word that was in doubt once is no one in the rest of the file', () => {
  const text = `${FILE}Van docent Jongen moest hij eruit. Dat Jongen boos wordt is gewoon.`
  expect(found(text).filter((name) => name === 'Jongen')).toHaveLength(1)
})

test('what is in doubt is only worth a look', () => {
  const doubts = detect(`${FILE}Hij woont er sinds 2016 alleen.`).filter(({ rule }) => rule === 'file.doubt')
  expect(doubts.map(({ kind }) => kind)).toEqual(['notice'])
})

test('for an age an age is proposed, for a number a number, for an account an account', () => {
  const proposed = (text: string, words: string) =>
    detect(FILE + text).find(({ start, end }) => (FILE + text).slice(start, end) === words)?.proposals
  expect(proposed('Kevin - 16 - heeft stage.', '16')).toEqual(['een leeftijd'])
  expect(proposed('Het complex heeft nummer 4471 gekregen.', '4471')).toEqual(['een nummer'])
  expect(proposed('Afgedrukt op maandag door evharn\n', 'evharn')).toEqual(['een account'])
})

test.each([
  'Gewicht 3410 gram, Apgar 9/10.',
  'RR 105/65, temp 37.2, saturatie 97.',
  'Kosten € 4471, over 2000 stappen per dag.',
  'De Nederlandse les is op dinsdag. Bevindingen volgen.',
  'Rijdt op de A28 en de N348.',
  'Bumetanide 2 mg, spironolacton 25 mg, deur 78 cm.',
  'Kort lijstje. 1) bellen 2) mailen',
])('also in a file nobody: %s', (text) => {
  const doubts = detect(FILE + text).filter(({ rule }) => rule === 'file.doubt')
  expect(doubts).toEqual([])
})

test('a letter stands for someone whose name begins with it', () => {
  const text = 'Moeder Farida bracht hem. Zij meldt dat F. zondag huilde, en dat B. dicht is.'
  expect(found(FILE + text)).toContain('F.')
  expect(found(FILE + text)).not.toContain('B.')
  expect(found(text)).not.toContain('F.')
})

test('one number is no file: a story with a telephone is read once', () => {
  expect(found('Bel 06-12345678. Hij woont er sinds 2016.', 'DATE')).toEqual([])
  expect(found('Bel 06-12345678, echt 06-12345678. Hij woont er sinds 2016.', 'DATE')).toEqual([])
  expect(found('Bel 06-12345678 of 06-87654321. Hij woont er sinds 2016.', 'DATE')).toEqual(['2016'])
})

// Files are full of letters and numbers that are no one's.
test.each([
  'U krijgt hierover een brief.',
  'Onderwerp: RE: afspraak van donderdag',
  'Op 01-03 af 612,48 en bij 25,00.',
  'Gegeven BMR-1, dalteparine 5000 IE per dag, covid-19.',
  'IK KAN DE KRANT NIET MEER LEZEN EN DE TELEVISIE OOK NIET.',
  '2024-05-17 10:58:03 aangemeld',
  'Gebied Medicatie, team Jeugd en cluster Zorg.',
  'Kosten: bed 380; koelkast 299; gordijnen 120.',
  'Zij zegt "Ik wil niet meer" en hij vroeg "Wat moet ik". (Zie verslag.)',
  'Bewoner (A) akkoord, bewoner (B) niet.\nC. doel van de zorg',
])('%s: of no one', (text) => {
  expect(detect(`${FILE}${text}`).filter(({ start, label }) => start >= FILE.length && label !== 'DATE')).toEqual([])
})
