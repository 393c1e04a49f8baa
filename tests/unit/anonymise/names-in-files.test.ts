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
    ['Aanmelding door ir. N. Vlaming. De ambtenaar, T. de Waal, komt.', ['N. Vlaming', 'T. de Waal']],
    ['Wethouders Eelkema, Mol en el Khattabi, en ik.', ['Eelkema', 'Mol', 'el Khattabi']],
    ['Met groet, Lệ Thủy Đào, gemeente', ['Lệ Thủy Đào']],
    ['Betreft: Q. van L., meisje\nQ. is na een ruzie vertrokken.', ['Q. van L.', 'Q.']],
    ['VOORNAAM: ZOË      ACHTERNAAM: VAN DER HAM\nLEEFTIJD: 16 JAAR', ['ZOË', 'VAN DER HAM']],
    ['Hijink, dr. W.\nhuisarts', ['Hijink, dr. W.']],
    ['Hazen gestroopt door Jan "de Lange" Hulst, geboren hier', ['Jan "de Lange" Hulst']],
    ['1) Van Tilburg, C-40771. Nieuwe hangt.', ['Van Tilburg']],
    ['Gebeld met de heer Blom.\nb. Blom nadien bij zijn broer bleef;', ['de heer Blom', 'Blom']],
    ['Verzekerde: de Wed. L. Schouwenaar-Bil', ['L. Schouwenaar-Bil']],
    ['103 Janssen, Th. – rolstoel', ['Janssen, Th. ']],
    ['Achternaam: Wassenaar\nBellen na zes uur.', ['Wassenaar']],
    ['patient LIESHOUT, MARTINUS VAN   geb 02-07-1959', ['LIESHOUT, MARTINUS VAN']],
    ['DOS SANTOS\nDos Santos, M.C., geboren in mei', ['Dos Santos, M.C.']],
    ['Initiatiefnemers zijn Jakob en Minke Hofstee.', ['Jakob', 'Minke Hofstee']],
    ['Afscheid genomen, behalve van Ben, die was gaan vissen.', ['Ben']],
    ['Fysio Bas komt morgen kijken.', ['Bas']],
    ['mevr smit-zwart gevallen, zijn dochter farzana is ingelicht', ['smit-zwart', 'farzana']],
    ['Onze oma\nHendrika Grootenboer-Smit\nRiek\nRinus en Ans\n   Koen, Maud en Bas', ['Riek', 'Koen', 'Maud']],
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
    'Hij gebruikt Allopurinol. Acenocoumarol gaat via de dienst, de Clozapine-spiegel was laag. Excuus gemaakt.',
    'Plan - agenda - Verslag - notulist',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })

  test('in English', () => {
    expect(found('It goes on until the summer. The hammer is in a former bank.', 'PERSON', 'en')).toEqual([])
    expect(found('She saw summer jones and said: call maria now.', 'PERSON', 'en')).toContain('maria')
  })
})
