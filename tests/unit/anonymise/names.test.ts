import { describe, expect, test } from 'vitest'
import { detect } from '#app/anonymise/detect.ts'

/** What was found of the names in a text, as `LABEL fragment`. */
const found = (text: string, lang: 'nl' | 'en' = 'nl') =>
  detect(text, { lang })
    .filter(({ label }) => ['PERSON', 'LOCATION', 'ORG'].includes(label))
    .map(({ label, start, end }) => `${label} ${text.slice(start, end)}`)

describe('people, by the words beside them', () => {
  test.each([
    ['Zijn broertje Colin slaapt slecht.', ['PERSON Colin']],
    ['Cliënt Marieke van der Berg woont er sinds kort.', ['PERSON Marieke van der Berg']],
    ['Ik ben Emine en ik help mijn moeder.', ['PERSON Emine']],
    ['Haar zus heet Fatima.', ['PERSON Fatima']],
    ['Beste Anneke,\n\nDank voor het bericht.', ['PERSON Anneke']],
    ['Met vriendelijke groet,\nTesfay Haile\nbegeleider', ['PERSON Tesfay Haile']],
    ['De brief is van J.P. Dijkstra.', ['PERSON J.P. Dijkstra']],
    ['Naam: Dijkstra, M. van der\nRoepnaam: Anneke', ['PERSON Dijkstra, M. van der', 'PERSON Anneke']],
    ['We spraken Anne-Marie Jansen-de Vries.', ['PERSON Anne-Marie Jansen-de Vries']],
    ['Bij de intake was Wijkagent Ter Horst aanwezig.', ['PERSON Ter Horst']],
    ['Wethouder Haverdonk van Financiën was erbij.', ['PERSON Haverdonk']],
    ['Volgens wethouder Jansen van Sociale Zaken kan het.', ['PERSON Jansen']],
  ])('%s', (text, names) => {
    expect(found(text)).toEqual(names)
  })

  test('in English too', () => {
    expect(found('My son Colin likes his teacher, Mrs Dijkstra.', 'en')).toEqual([
      'PERSON Colin',
      'PERSON Mrs Dijkstra',
    ])
  })

  test('without a capital beside a cue, and in capitals', () => {
    expect(found('vandaag mw jansen gebeld over zoon marieke')).toEqual(['PERSON jansen', 'PERSON marieke'])
    expect(found('Vandaag belde FATIMA over de huur.')).toEqual(['PERSON FATIMA'])
  })
})

// Security: most Dutch surnames are words too, or look like one.
describe('surnames that are words', () => {
  test.each([
    ['Ze sprak met Fokkelman over de huur.', ['PERSON Fokkelman']],
    ['Volgens collega Koopman is dat niet nodig.', ['PERSON Koopman']],
    ['Buurman Schaap klaagt over het geluid.', ['PERSON Schaap']],
    ['De begeleiders, Kolk en Spijker, waren er.', ['PERSON Kolk', 'PERSON Spijker']],
    ['De zaak-Wezelenburg loopt nog.', ['PERSON Wezelenburg']],
    ['Bakker, de mentor, was er ook.', ['PERSON Bakker']],
    ['Het ging over de zaak van Jansen.', ['PERSON Jansen']],
    ['Het ging over het huis van Dijk.', ['PERSON van Dijk']],
  ])('%s', (text, names) => {
    expect(found(text)).toEqual(names)
  })

  test.each([
    'Zij is medewerker Klantcontact en hij docent Scheikunde.',
    'De koopman belde. De kamer, de tweede op de gang, was leeg.',
  ])('but not in: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('names as the world writes them', () => {
  test.each([
    ['Geachte heer Tjin A Tsoi,', ['PERSON Tjin A Tsoi']],
    ['Een zoon van Lodewijk IV van Arenfels.', ['PERSON Lodewijk IV van Arenfels']],
    ['Muziek van Frans Xaver Dollinger.', ['PERSON Frans Xaver Dollinger']],
    ['Cellist Jun Hasegawa speelt mee.', ['PERSON Jun Hasegawa']],
    ['De Zweed Nils Hjalmarsson won.', ['PERSON Nils Hjalmarsson']],
    ['Zakenpartner Ahmad Zaki al-Sabbagh werd vrijgesproken.', ['PERSON Ahmad Zaki al-Sabbagh']],
    ['Haar relatie met J. Bron is verbroken.', ['PERSON J. Bron']],
    ['Behandeld door W.J. op ’t Landt.', ['PERSON W.J. op ’t Landt']],
    ['Bewoonster Gerda Pols kreeg de sleutel.', ['PERSON Gerda Pols']],
    ['1;Ronday, E.;onbekend\n2;Klaver, Door;thuis', ['PERSON Ronday, E.', 'PERSON Klaver, Door']],
    ['Kun jij morgen de medicijnen ophalen bij de apotheek?\n\nYsolde', ['PERSON Ysolde']],
    ['Volgens commandant de Vries was het vuur snel uit.', ['PERSON de Vries']],
  ])('%s', (text, names) => {
    expect(found(text)).toEqual(names)
  })
})

describe('a first word that no list knows', () => {
  test.each([
    ['Kelindra (nog net geen twaalf) sliep al.', 'PERSON Kelindra'],
    ['Mirrick, bijna veertig, hield de toespraak.', 'PERSON Mirrick'],
    ['Tjalko verhuisde vorige week.', 'PERSON Tjalko'],
  ])('%s', (text, name) => {
    expect(found(text)).toEqual([name])
  })

  test.each([
    'Notulen teamoverleg',
    'Katheterzak 400 ml. Baxterrol van gisteren.',
    'Vleermuizen nestelen er al jaren.',
  ])('but not in: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('who was found once is found everywhere', () => {
  test.each([
    ['Mevrouw Quaedvlieg belde. Later kwam Quaedvliegs zus.', 'PERSON Quaedvliegs'],
    ['Zijn zoon Zubbe slaapt slecht. Volgens school is zubbe moe.', 'PERSON zubbe'],
    ['Mevrouw Koopman belde. Koopman vertelde dat het beter ging.', 'PERSON Koopman'],
    ['De familie De Loogh verhuist. Later richtte de Loogh een koor op.', 'PERSON de Loogh'],
  ])('%s', (text, last) => {
    expect(found(text).at(-1)).toBe(last)
  })
})

describe('places and organisations', () => {
  test.each([
    ['Ze is verhuisd naar Heerenveen.', ['LOCATION Heerenveen']],
    ['Hij werkte in Bergen op Zoom.', ['LOCATION Bergen op Zoom']],
    ['De heer De Jong te Rotterdam belde.', ['PERSON De heer De Jong', 'LOCATION Rotterdam']],
    ['Hij zit op basisschool De Regenboog.', ['ORG basisschool De Regenboog']],
    ['De aanvraag ligt bij de gemeente Zwolle.', ['ORG gemeente Zwolle']],
  ])('%s', (text, names) => {
    expect(found(text)).toEqual(names)
  })

  test('a place is replaced by its kind, by how many people live there', () => {
    expect(detect('Ze woont in Amsterdam.')[0]?.proposals[0]).toBe('een grote stad')
    expect(detect('Hij zit op basisschool De Regenboog.')[0]?.proposals[0]).toBe('een basisschool')
  })
})

describe('words with a capital that name nobody', () => {
  test.each([
    'De MMSE was 22/30, de GAF 55 en de PHQ-9 niet afgenomen.',
    'Sinds de ziekte van Parkinson is vastgesteld, slikt hij meer. Alzheimer is uitgesloten.',
    'Met Kerst en op maandag is er geen dagbesteding. In Mei weer wel.',
    'De Wlz-indicatie loopt; Wmo en Jeugdwet gelden niet meer. Het CCE denkt mee.',
    'Hij gebruikt Oxazepam en Metoprolol, en leest WhatsApp.',
    'Cliënt was moe. Mw. sliep slecht. Daarna rustig gegeten.',
    'Zij spreekt Nederlands en Turks. De Turkse buurvrouw vertaalt.',
    'Huisbezoek gedaan. Wil niet praten, kan wel luisteren.',
    'Toen ging het mis. Gisteren ook. Nu zit hij thuis.',
    'Epilepsie: Zaldramol 10 mg wangzak, daarna Nutrafin 1000 ml per nacht.',
    'De theorie van Pfennewicht, de schaal van Oortmerz en de ziekte van Dupuytren.',
    'TRANSCRIPT\nHoe gaat het?\nOVERDRACHTSFORMULIER KLINIEK',
    'Fysiotherapeutisch consult. Vis is te droog. Wasmachine geeft storing.',
    'Hij nam Chiquita-bananen mee voor de KNIL-militair en de DM-ers.',
  ])('not in: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})
