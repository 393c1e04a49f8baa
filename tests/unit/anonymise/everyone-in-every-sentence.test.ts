import { describe, expect, test } from 'vitest'
import { detect } from '#app/anonymise/detect.ts'
import { found } from '#tests/support/found.ts'

// Every town in every sentence, and every name: what failed for some of them, though the sentence was found for others.

describe('towns', () => {
  test.each([
    ['Een jongen uit Zevenaar wacht al lang.', 'Zevenaar'],
    ['Zij verhuisde naar Wassenaar en vond werk.', 'Wassenaar'],
    ['Met groet,\nNgozi\nNoordwijkerhout\n\nDoorgestuurd', 'Noordwijkerhout'],
    ['GEMEENTE ZAANSTAD – TEAM HANDHAVING – ZAAKBLAD', 'ZAANSTAD'],
    ['LAND VAN HERKOMST: Eritrea\nAANKOMST: mei', 'Eritrea'],
    ['Haar huis staat in Beek en Donk.', 'Beek en Donk'],
    ['De huisarts van Vlieland kwam langs.', 'Vlieland'],
  ])('%s', (text, town) => {
    expect(found(text, 'LOCATION')).toEqual([town])
  })
})

describe('people', () => {
  test.each([
    ['Nadim draagt een zonnebril.', 'Nadim'],
    ['Arts Beukering moet gebeld.', 'Beukering'],
    ['Gisteren kwam Wendelien langs.', 'Wendelien'],
    ['Bij jeugdarts S. Lachman, tolk niet nodig.', 'S. Lachman'],
    ['Gesloten door Sybrand Zondag, klachtencoördinator.', 'Sybrand Zondag'],
    ['Cliënt is 61, roepnaam Frans.', 'Frans'],
    ['Samen gedaan, akkoord met morgen. -EdW\n08-01-2025 gesprek', 'EdW'],
    ['Wat er op het formulier stond.\nTB, 1 april', 'TB'],
    ['Initialen: M.v.d.S.\nDatum volgt', 'M.v.d.S.'],
    ['In kamer 14 (H. d. B.) was het rustig.', 'H. d. B.'],
    // Surnames that could be words: a role, a deed or the head of a line before the letter tells.
    ['De behandelaar J. Blankendaal is op vakantie.', 'J. Blankendaal'],
    ['Vandaag belde J. Blankendaal terug.', 'J. Blankendaal'],
    ['J. Blankendaal heeft gebeld.', 'J. Blankendaal'],
    ['Dag | Wie\nma | J. Blankendaal | wijkteam', 'J. Blankendaal'],
    ['J.M. Bouten belt terug.', 'J.M. Bouten'],
    ['Blankendaal, J. (v)', 'Blankendaal, J. '],
    ['- Grytsje: wil meer contact', 'Grytsje'],
    ['1. Grytsje – wacht op indicatie', 'Grytsje'],
    ['2. Casus Roggeveen: schulden', 'Roggeveen'],
  ])('%s', (text, name) => {
    expect(found(text, 'PERSON')).toEqual([name])
  })

  test.each([
    'Patiënt met M. Parkinson en M. Crohn.',
    'Zie N.B. hieronder, en B.V. d. I.',
    'Hij spreekt Frans en Pools.',
  ])('no one: %s', (text) => {
    expect(found(text, 'PERSON')).toEqual([])
  })
})

describe('how old', () => {
  test.each([
    ['Hij wordt 2 december elf en hoopt op Lego.', 'elf'],
    ['Mevrouw is jarig op 29 september en wordt 88, misschien een kaart?', '88'],
    ['Zijn zoon heet Jahmir en is ongeveer twaalf.', 'twaalf'],
    ['Er deed een jongen van ongeveer 12 jaar open.', '12 jaar'],
    ['Oleksandr Bondarenko, groep 7, 10 jaar\nUit Charkiv', '10 jaar'],
    ['Kind: Rosa van Hemert 5 jaar\nStap 2', '5 jaar'],
  ])('%s', (text, age) => {
    expect(found(text, 'AGE')).toEqual([age])
  })

  test('a year behind a first name is the year of birth, behind a surname that of a book', () => {
    expect(found('Kinderen: Jorrit (2013) en Tjitte (2015).', 'DATE')).toEqual(['2013', '2015'])
    expect(found('Over hechting, zie Bowlby (1969).', 'DATE')).toEqual([])
  })
})

describe('numbers, however they are written', () => {
  test('a citizen’s number with dashes stops, like one with dots', () => {
    const [bsn] = detect('BSN 111-222-333 in de titel')
    expect(bsn).toMatchObject({ label: 'BSN', kind: 'block' })
  })

  test.each(['06,12345678', '06_12345678', 'O6-12345678', '06 (12345678'])('%s', (number) => {
    expect(found(`Bel ${number} even.`, 'PHONE')).toEqual([number])
  })
})
