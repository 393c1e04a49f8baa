import { describe, expect, test } from 'vitest'
import { found } from '../../support/found.ts'

// How files, lists and chats name people, and what only looks so.

// Security: each of these leaked once.
describe('a name is found', () => {
  test.each([
    ['Naam: Kenji. Alias: Grote Beer. Geboren in mei.', ['Grote Beer']],
    ['Beller is Bas, bijnaam De Lange Neus, uit de buurt.', ['De Lange Neus']],
    ['Zij wordt bijgenaamd Kwieke Toos in de flat.', ['Kwieke Toos']],
    ['Ontvangen door de balie, paraaf K.', ['K.']],
    ['Achternaam: Fransman\nVoornaam: Bas', ['Fransman', 'Bas']],
    ['Geslachtsnaam: Duitsman, roepnaam: Mies', ['Duitsman', 'Mies']],
    ['Gisteren heeft W. Zandenburg, wonende te Assen, gebeld.', ['W. Zandenburg']],
    ['Aanwezig:\n1. B. Kleivoort - politie\n2. Quispel - buurtcoach', ['B. Kleivoort', 'Quispel']],
    ['Winnaars zijn Zayd Koekelberg, Zandwiede Wezelenburg en Ibrahim Selman.', ['Zandwiede Wezelenburg']],
    ['Zij keek in het horloge. Zoon Roman regelt dat.', ['Roman']],
    ['Zij slaapt slecht. Dies van 5 vraagt naar de knuffel.', ['Dies']],
    ['Overleg. Rose brengt een cliënt in.', ['Rose']],
    ['Hij at bij oma. Brunko z’n tand is eruit.', ['Brunko']],
    ['Groep: ja om drie uur. Abdirahman: prima', ['Abdirahman']],
    ['Werk: glazenwasser. Relatie: Brunka, zwanger.', ['Brunka']],
  ])('%s', (text, names) => {
    expect(found(text)).toEqual(expect.arrayContaining(names))
  })
})

describe('and what only looks like one is not', () => {
  test.each([
    'Post lag in de hal. Boer stond op.',
    'Er speelde een zanger, de broer van de melder.',
    'Relatie: gescheiden. Contact: Telefonisch',
    'Er was rook op gang B. Ontruimen duurde lang.',
    'Op een kier. Sterke ammoniaklucht, minstens vijf katten.',
    'Het team speelt op Sportpark De Kempehof.',
    'Plan - agenda - Verslag - notulist',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })

  test('in English', () => {
    expect(found('It goes on until the summer. The hammer is in a former bank.', 'PERSON', 'en')).toEqual([])
    expect(found('She saw summer jones and said: call maria now.', 'PERSON', 'en')).toContain('maria')
  })
})
