import { describe, expect, test } from 'vitest'
import { detect } from '#app/anonymise/detect.ts'
import type { TextLanguage } from '#app/anonymise/finding.ts'

// How people are named in reports of care, from rounds and lists to who signs.

const found = (text: string, label = 'PERSON', lang: TextLanguage = 'nl') =>
  detect(text, { lang })
    .filter((finding) => finding.label === label)
    .map(({ start, end }) => text.slice(start, end))

// Security: each of these leaked once.
describe('a name is found', () => {
  test.each([
    ['Hij belde met de dichter Rolfert Spriet in de gang.', ['Rolfert Spriet']],
    ['Route: Weustink-ten Dam, daarna pauze.', ['Weustink-ten Dam']],
    ['Functioneringsgesprek Bosman / leidinggevende Ellen', ['Bosman', 'Ellen']],
    ['Commandant was A.H. Ritsema van Lier in die tijd.', ['A.H. Ritsema van Lier']],
    ["Sleutel 8:\nVan 't Zelfde zit op bed.", ["Van 't Zelfde"]],
    ["Deurwaarder In 't Veld, kenmerk 12.", ["In 't Veld"]],
    ['De kamer staat op naam van Op den Camp. Verder niets.', ['Op den Camp']],
    ['Tot morgen.\nJ.L. Wezelenburg, leerplichtambtenaar', ['J.L. Wezelenburg']],
    ['Tot morgen. Vlagtima, zorgcoördinator, kamer 1.', ['Vlagtima']],
    ['Aanw.: Merwiede (IB), notulist', ['Merwiede']],
    ['Crisisgezin fam. Van Dorsten, Eindhoven', ['Van Dorsten']],
    ['Haverdonk belde weer over het graf.', ['Haverdonk']],
    ['Volgens HR-medewerkster Fransman klopt het.', ['Fransman']],
    ['In het dossier staat Berendien, en op de pas niet.', ['Berendien']],
    ['Ik heb er drie. Djaimi, Rosalinde en Isaac.', ['Djaimi', 'Rosalinde', 'Isaac']],
    ['Bord, groen: Shanaja, Ruud.', ['Shanaja', 'Ruud']],
    ['Overleg over de tweeling Zoë en Saar Terpstra.', ['Zoë en Saar Terpstra']],
    ['Gisteren sliep hij slecht. De Sain manisch, zong hard.', ['De Sain']],
    ['Er was taart van Ilse, en koffie.', ['Ilse']],
    ['Overleg met GZ-psych. Tahapari over haar.', ['Tahapari']],
    ['De kraam van Knillis Jr. staat er.', ['Knillis Jr.']],
    ['weg, waarschijnlijk bij jordy p. in de stad', ['jordy p.']],
    ['Bij dhr de vos is het stil. Later belde de vos weer.', ['de vos', 'de vos']],
    ['Betrokkene: Van Asbeek-Rottinghuis, geboren in Bedum', ['Van Asbeek-Rottinghuis']],
    ['Straatdokter. Man van 40, "Tarzan", slaapt buiten.', ['Tarzan']],
    ['De rest: Ilias achternaam onb. ("Ruska"), zonder pas.', ['Ilias', 'Ruska']],
  ])('%s', (text, names) => {
    expect(found(text)).toEqual(names)
  })

  test('a surname that ends as a role does names nobody else', () => {
    expect(found('Hij slaapt bij Fos Telleman aan de Zonnedauw 161 en bij haar.')).toEqual(['Fos Telleman'])
  })
})

describe('and what only looks like one is not', () => {
  test.each([
    'vanmorgen: mw geholpen met wassen, mw riep en gooide.',
    'meneer nors, mw lief als altijd.',
    'Zij is Surinaams-Hindostaans.',
    'Oma huilt daarom. Man komt 15u. ma weet het.',
    'Hij zei: "Ach, de laarsjes."',
    'Risico: gemiddeld (OXEC).',
    'Een bewoner van het blok klaagt. Ik ben van adel.',
    'hij drinkt sinas.',
    'Vrijdag 8.30: koffie\nZaterdag 9.00: rust',
    'Op den duur gaat het beter.',
    'Vannacht dienst als EPA-arts, met een AD-matras.',
    'De Mauritsklok is een staande klok.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })

  test('in English', () => {
    expect(found('She brought the Macreadi case again.', 'PERSON', 'en')).toEqual(['Macreadi'])
    expect(found('He stays at Flat 17, Wharf House, Goole.', 'LOCATION', 'en')[0]).toMatch(/^Flat 17, Wharf House/)
    expect(found('Skin checks done, no new marks. I asked the ward manager.', 'PERSON', 'en')).toEqual([])
  })
})

describe('where people live', () => {
  test.each([
    ['Verblijf: Schoolstraat 10, aldaar.', 'Schoolstraat 10'],
    ['Huisbezoek bij fam. Altin, Zonnedauw 62, samen.', 'Zonnedauw 62'],
    ['Hij woont begeleid, Zonnedauw 21-5. Verder goed.', 'Zonnedauw 21-5'],
    ['Overleg in Zonnedauw 62 bis over hem.', 'Zonnedauw 62 bis'],
    ['trede 4 | uitstroom Aalscholver 19, sleutel', 'Aalscholver 19'],
    ['Hij logeert Bungalowpark De Heihoeve 112, met haar.', 'Bungalowpark De Heihoeve 112'],
    ['Hij staat ingeschreven op Achter de Hoven, maar niet echt.', 'Achter de Hoven'],
    ['Gezinnen uit de Pastoor Ruygrokpad komen.', 'Pastoor Ruygrokpad'],
    ['Contactverbod en locatieverbod Malborgen, zei ze.', 'Malborgen'],
  ])('%s', (text, place) => {
    expect(found(text, 'LOCATION')).toEqual([place])
  })

  test.each(['Verslag 4e zitting van de groep.', 'De schoolstraat is dicht.'])('not in: %s', (text) => {
    expect(found(text, 'LOCATION')).toEqual([])
  })
})

test('numbers of contracts, deeds and hospitals, and of a telephone behind four capitals', () => {
  expect(found('Schuldeiser: contract 444864-01, akte nr. 61660/82', 'ID')).toEqual(['444864-01', '61660/82'])
  expect(found('Hosp no: 84-13255', 'ID', 'en')).toEqual(['84-13255'])
  expect(found('Bij nood direct nr FACT 050 414 2390.', 'PHONE')).toEqual(['050 414 2390'])
  expect(found('Vader woont ver, skype live:denkip77', 'HANDLE')).toEqual(['live:denkip77'])
})
