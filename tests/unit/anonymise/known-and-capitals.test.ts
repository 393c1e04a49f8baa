import { describe, expect, test } from 'vitest'
import { detect } from '#app/anonymise/detect.ts'
import { found } from '#tests/support/found.ts'

describe('organisations everyone deals with are known by name', () => {
  test.each([
    ['Schulden: Ziggo 140, VGZ 2 mnd', ['Ziggo', 'VGZ']],
    ['Hij kwam met een taart van de HEMA.', ['HEMA']],
    ['Zij hebben een huis van Eigen Haard.', ['Eigen Haard']],
    ['Hij staat op de stoep van zijn werk, Gamma Zwolle.', ['Gamma Zwolle']],
    ['Mevrouw ligt in het Spaarne Gasthuis.', ['Spaarne Gasthuis']],
    ['De thuiszorg is van Buurtzorg.', ['Buurtzorg']],
    ['He owes money to Vattenfall.', ['Vattenfall']],
  ])('%s', (text, names) => {
    expect(found(text, 'ORG')).toEqual(names)
  })

  test.each([
    'Karakter heeft hij wel, zei zijn zus.',
    'Dichterbij kon ik niet komen.',
    'MEVROUW ZEI: OOK ASN IS GOED',
    'Wij gaven hem een Jumbo-tas mee.',
  ])('a word that is only sometimes such a name is left: %s', (text) => {
    expect(found(text, 'ORG')).toEqual([])
  })

  test('what is said instead tells what it is; of one region it narrows more down', () => {
    const [ziggo] = detect('De rekening van Ziggo ligt er nog.')
    expect(ziggo).toMatchObject({ kind: 'notice', proposals: ['een telecombedrijf'] })
    const [ymere] = detect('Zij huurt van Ymere.')
    expect(ymere).toMatchObject({ kind: 'suggest', proposals: ['een woningcorporatie'] })
  })

  test('whoever has such a name stays someone', () => {
    expect(found('Mevrouw Zeeman en haar dochter Florence waren er.')).toEqual(['Mevrouw Zeeman', 'Florence'])
  })
})

describe('ordinary words with a capital inside a sentence are what something is called', () => {
  test.each([
    ['Zij zeiden te werken voor Oogstkracht Flex.', 'Oogstkracht Flex'],
    ['Buurtbemiddeling (Beter Buren) is aangeboden.', 'Beter Buren'],
    ['Op de peuterspeelzaal, ’t Kwetternest, speelt hij alleen.', '’t Kwetternest'],
    ['Haar man ligt in het Röpcke-Zweers.', 'Röpcke-Zweers'],
  ])('%s', (text, name) => {
    expect(found(text, 'ORG')).toEqual([name])
  })

  test.each([
    'Volgens de Utrechtse Schaal is het licht.',
    'In de Basisregistratie Personen staat hij elders.',
    'Minder Red Bull, zei de diëtist.',
    'Dat was tijdens de Tweede Wereldoorlog.',
    'De kerkdienst is in het Maleis.',
    'Hij volgt de opleiding Social Work.',
    'Het huis is leeg. Lege Kamers schrikken haar af.',
  ])('and here they are not: %s', (text) => {
    expect(found(text, 'ORG')).toEqual([])
  })
})
