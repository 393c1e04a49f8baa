import { describe, expect, test } from 'vitest'
import { detect } from '#app/anonymise/detect.ts'

// How names stand in notes, chats, lists and registers, where sentences are short and capitals say little.

const found = (text: string, label = 'PERSON', lang: 'nl' | 'en' = 'nl') =>
  detect(text, { lang })
    .filter((finding) => finding.label === label)
    .map(({ start, end }) => text.slice(start, end))

// Security: each of these leaked once.
describe('a name is found', () => {
  test.each([
    ['De vader is Abdirahman el Khattabi. Het kind slaapt.', ['Abdirahman el Khattabi']],
    ['Volgens collega Quisterman kan het.', ['Quisterman']],
    ['EVV Angela belt haar vrijdag terug.', ['Angela']],
    ['avd. Bram 2x onrust', ['Bram']],
    ['dus dan rij ik route 3. groetjes els', ['els']],
    ['Ik ga nu slapen. Dikke kus Merwiede', ['Merwiede']],
    ['Zij werkte als Kristal in een club.', ['Kristal']],
    ['Een gezin met Youssef, Merwiede en Nova.', ['Youssef', 'Merwiede', 'Nova']],
    ['Huisgenoten: Marcin en “Mały”.', ['Marcin', 'Mały']],
    ['Ontbijt half. Dovan mee naar dagbesteding.', ['Dovan']],
    ['Schep (k. 17): wil niet eten', ['Schep']],
    ['Hoi\nSoumia: nee ze neemt niet op\nRuud: ok\nSoumia: en nu', ['Soumia', 'Ruud', 'Soumia']],
    ['Gezin Abdulkadir-Osman. Vijf kinderen.', ['Abdulkadir-Osman']],
    ['Ze is er geweest met Nanda van de wijk.', ['Nanda']],
    ['Fysiotherapeut Yoran Bles oefent het opstaan.', ['Yoran Bles']],
    ['Psychiater Rozemarijn van Bruggen komt.', ['Rozemarijn van Bruggen']],
    ['1) v.d. Heuvel - komt morgen', ['v.d. Heuvel']],
    ['| 3 | Zr. Bonaventura | doof |', ['Zr. Bonaventura']],
  ])('%s', (text, names) => {
    expect(found(text)).toEqual(names)
  })

  test.each([
    ['Wethouder Broer Kingma zegt toe.', ['Broer Kingma']],
    ['Wethouder Totté meldt dat het kan.', ['Totté']],
    ['De exploitant Hoefnagels is gehoord.', ['Hoefnagels']],
    ['Ingediend door: H. en M. van Kessel-Boom, Druten.', ['H. en M. van Kessel-Boom']],
    ['Zij sprak met Antoon te Riele over geld.', ['Antoon te Riele']],
    ['Partner: Hamwi, H. Al\nGeboren: ja', ['Hamwi, H. Al']],
    ['TANDARTS: DE ROO-VAN ALDERWERELT\nDIEET: GEEN', ['DE ROO-VAN ALDERWERELT']],
    ['VAN   : B. ÇELIK, JEUGDARTS', ['B. ÇELIK']],
    ['Haar raadsman J. Knoop-Pathuis komt.', ['J. Knoop-Pathuis']],
    ['MEVROUW DE GRAAUW WIL NIET DAT HIJ KOMT.', ['MEVROUW DE GRAAUW']],
  ])('in registers and minutes: %s', (text, names) => {
    expect(found(text)).toEqual(names)
  })
})

describe('and what only looks like one is not', () => {
  test.each([
    'Zij praten over Norovirus en over schorten.',
    'Stoppen gaf vaak Onttrekkingsinsult, bijna dood.',
    'Eetdagboek: stroopwafels, Groqola, kauwgom.',
    'Huid: Smettroza nee, wel wat rood.',
    'Huiswerk nakijken met VoiceZover, dat ging goed.',
    'Hij las over Growth en keek naar de bal.',
    'Zij hoort bij groep Maan en hij bij groep Best.',
    'Er was rook op gang B. Ontruimen duurde lang.',
    'Zij zag haar ex-vriend op straat, met een merel.',
    'Hij deed open. Sterke ammoniaklucht.',
    'Zn max 2 dd, zei de apotheek.',
    'Zij drinkt drie Bokardo per avond.',
    'Een afasie van Brokkaz, links.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })

  test('a label is no name, what stands behind it is', () => {
    expect(found('Kamer: 22\nArts: Bongers')).toEqual(['Bongers'])
  })
})

test('how old someone is behind their name, and a plot of land, and papers with few digits', () => {
  expect(found('Huisbezoek mevrouw Lubina Zwartjes, 76. Aanleiding: de apotheek.', 'AGE')).toEqual(['76'])
  expect(found('Halfbroer: Sem, 6\nOma: Wil', 'AGE')).toEqual(['6'])
  expect(found('Taken: schaken, lezen, 3. naar de markt.', 'AGE')).toEqual([])
  expect(found('Kadastraal bekend sectie K 1888.', 'ID')).toEqual(['K 1888'])
  expect(found('Paspoortnummer NXR4K9PL2.', 'ID')).toEqual(['NXR4K9PL2'])
  expect(found('Het betalingskenmerk is 4829 1048 2210 4471.', 'ID')).toEqual(['4829 1048 2210 4471'])
  expect(found('CJIB 1.200, vriend 500.', 'ID')).toEqual([])
  expect(found('Aangifte PL1700-2024331209 gedaan.', 'ID')).toEqual(['PL1700-2024331209'])
  expect(found('Bellen met afdeling C4 en vragen.', 'ORG')).toEqual([])
})
