import { expect, test } from 'vitest'
import { detect } from '#app/anonymise/detect.ts'

// What people call each other, say of each other and note of each other. Security: each of these leaked once.

const found = (text: string, label = 'PERSON') =>
  detect(text)
    .filter((finding) => finding.label === label)
    .map(({ start, end }) => text.slice(start, end))

test.each([
  ['Taart van Ilse gekregen, zij is jarig.', ['Ilse']],
  ['Erbij was GZ-psych. Tinnevoort van de school.', ['Tinnevoort']],
  ['morgen bed verschonen, lakens liggen op stoel. x bo', ['bo']],
  ['Alleen Rose van Perspectief Herstelbemiddeling durft het.', ['Rose']],
  ['Graag geen grappen. Janus, zorgcoördinator, kamer 1.14', ['Janus']],
  ['En sinds maart Merveille uit Congo.', ['Merveille']],
  ['Op de pas staat iets anders, en oma zegt Dientje.', ['Dientje']],
  ['Ik ken hun bijnaam: Smokey, Kleine, Pinda en Doekoe.', ['Smokey', 'Kleine', 'Pinda', 'Doekoe']],
  ['Ik ken hun bijnaam: Smokey, Kleine en Doekoe. Zij vroeg: “Kleine?”', ['Smokey', 'Kleine', 'Doekoe', 'Kleine']],
  ['Intake. Naam: Fleurtje van den Oetelaar, gescheiden.', ['Fleurtje van den Oetelaar']],
  ['Zij test hem op dinsdag. Mees v.d. B.: te slim voor het boekje.', ['Mees v.d. B.']],
  ['Formulier ingevuld door Wen, locatiemanager.', ['Wen']],
  ['Verzuim\nDoornbos, Alie: griep, hersteld', ['Doornbos, Alie']],
  ['Dit is Hendrik, bijgenaamd de Kale, van de markt.', ['Hendrik', 'de Kale']],
  ['Meer lenigheid bij drie van de vier. Trui danst weer.', ['Trui']],
  ['De klachtencommissie. Hoogachtend, M.C. Ligthart, manager', ['M.C. Ligthart']],
  ['Er komt iemand: Ad van Raak, of Rosa van Wieringen.', ['Ad van Raak', 'Rosa van Wieringen']],
  ['De notulist: Jo Verhage. Daarna Jolanda Spaans, verpleegkundige.', ['Jo Verhage', 'Jolanda Spaans']],
  ['Raadsonderzoeker: Lieve Maessen', ['Lieve Maessen']],
  ['Nieuwe behandelaar: Chr. de Weerd, SO', ['Chr. de Weerd']],
  ['1. Maria (dochter)\n2. Guido Bouten (zoon)', ['Maria', 'Guido Bouten']],
  ['Geachte heer Visser, beste Lolle,', ['Visser', 'Lolle']],
  ['Via straatdokter Everdien, en hij noemt Rico.', ['Everdien', 'Rico']],
  ['Hij groeit op met zijn neefjes Can en Deniz.', ['Can', 'Deniz']],
  ['Haar schoonzus Mei kan op maandag in mei.', ['Mei']],
  ['Wij blijven rustig. Margriet van jeugdhulp komt daarvoor.', ['Margriet']],
  ['Zij zei dat Frans nog sliep.', ['Frans']],
  ['Hoe mogen wij u noemen? Zé\nTaal: Portugees', ['Zé']],
  ['#2 Roos en Fleur – zusjes', ['Roos', 'Fleur']],
  ['dhr. van Amerongen kwam. Van Amerongen opent. Zij woont in Amerongen.', ['dhr. van Amerongen', 'Van Amerongen']],
])('a name: %s', (text, names) => {
  expect(found(text)).toEqual(names)
})

test.each([
  "Hij zei: 'Papa rook anders.' Daarna was het stil.",
  'Zij spreekt Tarifit en heeft donderdag tijd.',
  'Het bed is gehaald. Condoleren kan in de kerk. Alvast bedankt.',
  'Antwoord: ja. Tillift is besproken. Rollator staat op de gang. Verdrietig was zij ook.',
  'Vermoeden: borderline. Uitvaart: begraven. Cliëntnr: 4. Audicien komt. Elektra is afgesloten.',
  'Medicatie: Thiamine, Digoxine en Nitroglycerine. Nitrofurantoïne had zij ook. Kloktest volgens Shulman 3.',
  'Buren geruststellen is een eigen taak.',
  'Van haar broers en zussen leven er drie.',
])('no name: %s', (text) => {
  expect(found(text)).toEqual([])
})

test.each([
  ['Kuur t/m 12-12, niet met melk.', 'DATE', ['12-12']],
  ['De deadline 20-08 is gehaald.', 'DATE', ['20-08']],
  ['Trede 2, terugval 21-08, mentor gebeld.', 'DATE', ['21-08']],
  ['22-2 Ondergoed besteld\n10-1 Bedhek eraf', 'DATE', ['22-2', '10-1']],
  ['Pijnscore 10-08 en een 3-4 keer per dag.', 'DATE', []],
  ['Mevrouw Müge Çetin, 85 jaar, Oude Rijksweg 130.', 'AGE', ['85 jaar']],
  ['Het liep fout bij Jansen, 3 jaar geleden, toen.', 'AGE', []],
  ['Notitie: dhr Evers 51j arbeidsconflict.', 'AGE', ['51j']],
  ['Op bezoek bij baby Daantje 4 weken. Huis schoon.', 'AGE', ['4 weken']],
  ['Mijnheer Cartl kan niet lezen en is 57. Niemand weet het.', 'AGE', ['57']],
  ['Kinderen: Ivan, 6; Mas, 4\nNetwerk: oma', 'AGE', ['6', '4']],
])('a day or an age: %s', (text, label, places) => {
  expect(found(text, label)).toEqual(places)
})

test('what is in a bill, and a bank account, is no organisation', () => {
  expect(found('De aflossing loopt via Boedelrekening.', 'ORG')).toEqual([])
})
