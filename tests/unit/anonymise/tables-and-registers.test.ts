import { describe, expect, test } from 'vitest'
import { detect } from '#app/anonymise/detect.ts'
import { found } from '#tests/support/found.ts'

const TABLE = `nr|naam|lft|school|kenmerk
1|Roos|15|De Vaart|2024-1187
2|Kleine Bram|14|Het Anker|B 40 118
3|vervallen|-|-|-`

describe('a table says at its head what stands below', () => {
  test('of people, ages, schools and numbers', () => {
    expect(found(TABLE)).toEqual(['Roos', 'Kleine Bram'])
    expect(found(TABLE, 'AGE')).toEqual(['15', '14'])
    expect(found(TABLE, 'ORG')).toEqual(['De Vaart', 'Het Anker'])
    expect(found(TABLE, 'ID')).toEqual(['2024-1187', 'B 40 118'])
  })

  test('with semicolons and tabs too, and only as long as the table goes on', () => {
    const text = 'cliënt;leeftijd;dag\nBram;81;ma\n\nAlles is 82 keer; zo vaak; als nodig'
    expect(found(text)).toEqual(['Bram'])
    expect(found(text, 'AGE')).toEqual(['81'])
    expect(found(text.replaceAll(';', '\t'), 'AGE')).toEqual(['81'])
  })

  test('words that are no one stay: a role, nothing', () => {
    expect(found('naam | dag | tijd\nArts | ma | 9.00\nOnbekend | di | 9.00')).toEqual([])
  })

  test('what points at one person is blocked, in the language of the text', () => {
    const [someone] = detect('name | age | day\nRose | 15 | Mon', { lang: 'en' })
    expect(someone).toMatchObject({ label: 'PERSON', kind: 'block' })
    expect(someone?.proposals[0]).toBe('someone')
  })

  test('a line of nothing but bars holds nobody', () => {
    const text = `naam|lft|x\n${'|'.repeat(50_000)}`
    expect(detect(text)).toEqual([])
  })
})

describe('registers, signatures and families', () => {
  test.each([
    ['NAAM Bayer, İ.\nTEL onbekend', 'Bayer, İ.'],
    ['Dossier van Amrani, T. El', 'Amrani, T. El'],
    ['Paraaf: JtB', 'JtB'],
    ['Aandacht voor het gezin van de Meer, alsjeblieft.', 'de Meer'],
    ['kamer 105 echtp. Stuiver', 'Stuiver'],
  ])('%s', (text, name) => {
    expect(found(text).some((who) => who.includes(name))).toBe(true)
  })

  test.each([
    'Het gezin uit Syrië wacht.',
    'Een familie van Nederlandse afkomst.',
    'Alles is goed. OK',
    'Verslag: MDO',
    'Utrecht, A. staat op het bord',
  ])('and here no one: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('ages as notes have them', () => {
  test.each([
    ['Haar vriendje (19) is erbij.', '19'],
    ['Aanrijding met een fietser (9), been gebroken.', '9'],
    ['Er deed een jongen van ±17 open.', '17'],
    ['Een kind van een jaar of vier, heet Oskar.', 'vier'],
    ['Mevrouw Pham, nagelstyliste, 39 jaren.', '39 jaren'],
    ['Opgenomen: mw A. Soekhlal, 81 jr, na een val.', '81 jr'],
    ['Kleine Bilal is 5 maanden.', '5 maanden'],
    ['Jongen 11 op station, zegt Kacper te heten.', '11'],
    ['Robin is 16,5 en woont hier.', '16,5'],
  ])('%s', (text, age) => {
    expect(found(text, 'AGE')).toEqual([age])
  })

  test.each([
    'Zie het kader (12).',
    'De kalender (24) hangt er.',
    'Het contract is 5 maanden.',
    'De afstand is 49, zei hij.',
  ])('and no age: %s', (text) => {
    expect(found(text, 'AGE')).toEqual([])
  })
})

describe('numbers of files in more shapes', () => {
  test.each([
    ['Paspoort, nr. EM 4410927.', 'EM 4410927'],
    ['Dossiernummer rechtbank: BM 48213 / 11093877.', 'BM 48213 / 11093877'],
    ['Aanslag 627967181.T.01.4501 staat open.', '627967181.T.01.4501'],
    ['Nr: IR-5101-26', 'IR-5101-26'],
    ['Val 20.50, MIC gemaakt nr 25-0611.', '25-0611'],
  ])('%s', (text, number) => {
    expect(found(text, 'ID')).toEqual([number])
  })

  test.each(['Op nr. 12 staat niets.', 'Zij woont op nr 25-2.'])('and no number of a file: %s', (text) => {
    expect(found(text, 'ID')).toEqual([])
  })
})

describe('what a list, a letter and kin tell', () => {
  test('each day of a list is found, also where the next could be a year', () => {
    expect(found('Bezoeken op 8 maart, 22 maart en 5 april gingen goed.', 'DATE')).toEqual([
      '8 maart',
      '22 maart',
      '5 april',
    ])
    expect(found('Geboren op 8 maart, 22 uur.', 'DATE')).toEqual(['8 maart'])
  })

  test('where a letter was written, below another line, is a place when a list knows it', () => {
    expect(found('Kenmerk: 2973\nRoermond, 24-6-2024\nBetreft: brief', 'LOCATION')).toEqual(['Roermond'])
    expect(found('Verslag: ja\nBesluit, 24-6-2024\nBetreft: brief', 'LOCATION')).toEqual([])
    expect(found('VERSLAG SOCIAAL TEAM - casusregie', 'LOCATION')).toEqual([])
  })

  test('of one’s kin a name is a name, whatever else it may be', () => {
    expect(found('Amy en haar broer Wilson zijn geweest.')).toEqual(['Amy', 'Wilson'])
    expect(found('Hij heeft de ziekte van Wilson.')).toEqual([])
  })

  test('how old someone is, before what else is said of them', () => {
    expect(found('De heer Girigorie is 45 jaar, gescheiden sinds maart.', 'AGE')).toEqual(['45 jaar'])
    expect(found('Zij zijn 45 jaar getrouwd.', 'AGE')).toEqual([])
  })
})
