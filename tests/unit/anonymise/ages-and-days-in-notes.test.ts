import { describe, expect, test } from 'vitest'
import { detect } from '#app/anonymise/detect.ts'
import type { TextLanguage } from '#app/anonymise/finding.ts'

// Ages without a word for years, and days without a year, as notes write them.

const found = (text: string, label: string, lang: TextLanguage = 'nl') =>
  detect(text, { lang })
    .filter((finding) => finding.label === label)
    .map(({ start, end }) => text.slice(start, end))

describe('ages', () => {
  test.each([
    ['Kumru, 9; Mas, 4\nOma: ja', ['9', '4']],
    ['Kinderen: Milka, 14, en Akanni, 10. Verder niets.', ['14', '10']],
    ['De groep vindt haar te jong (12), helaas.', ['12']],
    ['Een zoon, Fender (ass, 23), en een hond.', ['23']],
    ['Cabaretier Joost Fonkel overleden (77).', ['77']],
    ['Jongere: Fernando R. Sluis, 16 jaar, geen diploma.', ['16 jaar']],
    ['Slachtoffer: mevrouw Müge Çetin, 85 jaar, Oude Rijksweg 130.', ['85 jaar']],
    ['Kind, jongen, 3;4 jr. Komt drie dagdelen.', ['3;4 jr']],
    ['Aanwezig: baby Alisa 7 weken. Huis schoon.', ['7 weken']],
    ['Haar kind heet Laila en is 6 maanden.', ['6']],
    ['Mijnheer kan niet lezen en is 54. Niemand weet het.', ['54']],
    ['Kleindochter Feven van elf vertaalt alles.', ['elf']],
    ['Over twee weken word ik 67. Zij wordt in november honderd.', ['67', 'honderd']],
    ['Hij was toen negentien. De vriend was veertien en boos.', ['negentien', 'veertien']],
    ['Zij zegt 22, oogt 17. Werkt in een salon.', ['22', '17']],
    ['Taart van Ilse, 50 geworden.', ['50']],
    ['Notitie: dhr Huels 56j arbeidsconflict', ['56j']],
    ['Aangebeld: meisje 7 doet open.', ['7']],
    ['Zij zegt dat ze honderdtwee is.', ['honderdtwee']],
    ['Haar zoontje Nahom, die vijf is op papier.', ['vijf']],
  ])('%s', (text, ages) => {
    expect(found(text, 'AGE')).toEqual(ages)
  })

  test.each([
    'De lijst is lang en is 12 pagina’s. Meisje 2 keer gebeld.',
    'Hij doet 3 jaar geen werk, een 4 jaar oude fiets.',
    'Taken: schaken, 3; lezen, 4.',
  ])('not in: %s', (text) => {
    expect(found(text, 'AGE')).toEqual([])
  })

  test('in English', () => {
    expect(found('Jayda is seven today. He says sixteen, the office says 23, and so on.', 'AGE', 'en')).toEqual([
      'seven',
      'sixteen',
      '23',
    ])
  })
})

describe('days', () => {
  test.each([
    ['nieuwe cliënt per 5-3: dhr Bel', ['5-3']],
    ['De wondconsulent komt 2/7', ['2/7']],
    ['De voogd is weg tot 2-03, en dan?', ['2-03']],
    ['App met ouder\n7-03 08:12 Mama: ze is ziek', ['7-03']],
    ['Lars (nieuw, RM tot 17-1) weigert alles', ['17-1']],
    ['De woco wil ontruimen 4-03. Verder', ['4-03']],
    ['kamer leeg (gestorven Wagenaar 10/4)', ['10/4']],
    ['Groen: kuur t/m 12-12, niet met melk', ['12-12']],
    ['3-8 Wzd-gesprek met haar zoon\n22-2 Ondergoed besteld', ['3-8', '22-2']],
  ])('%s', (text, days) => {
    expect(found(text, 'DATE')).toEqual(days)
  })

  test.each([
    'Scoort 2/7 op de MMSE.',
    'Tot 2-3 keer per dag, per 2-3 weken, na 3-4 pogingen.',
    'Voor 1/3 deel betaald.',
    'Zonnedauw 21-05 is zijn huis.',
  ])('not in: %s', (text) => {
    expect(found(text, 'DATE')).toEqual([])
  })
})
