import { describe, expect, test } from 'vitest'
import { found } from '#tests/support/found.ts'

describe('ages said in passing', () => {
  test.each([
    ['Mw. is 91 en bang in het donker.', ['91']],
    ['Broer doet de koeien nog en is zelf 83.', ['83']],
    ['Met haar zoon Radj (nu 9 maanden) bij haar ouders.', ['9 maanden']],
    ['Kind: Eli Vruwink, 9 maanden\nOuders: onbekend', ['9 maanden']],
    ['Oudste 13, jongste 5 weken. Vader is ziek.', ['13', '5 weken']],
    ['Jay Landsman, 39 jr, gescheiden, twee kinderen.', ['39 jr']],
    ['Soraya B., 34, belt zelf.', ['34']],
    ['Mw. De Wit: verjaardag, wordt vandaag 91.', ['91']],
    ['Kinderen: 3 (2, 5 en 9 jaar)', ['2, 5 en 9 jaar']],
    ['Haar dochtertje Faylynn dat morgen twee wordt.', ['twee']],
    ['R1: Ahmed Shire, huisvader, 45, Tilburg\nR2: Ans Vriens, vrijwilliger, 71', ['45', '71']],
    ['1. Maria Bouten-Habets (echtg., 85)', ['85']],
    ['Jill zelf is 14 en haar zoon van 13 thuis slaat.', ['14', '13']],
    ['Betrokkene: Rachid B., (27), voorwaardelijk vrij.', ['27']],
    ['Leeftijd: 11 jaar, 4 maanden', ['11 jaar, 4 maanden']],
  ])('%s', (text, ages) => {
    expect(found(text, 'AGE')).toEqual(ages)
  })

  test.each([
    'Mevrouw werkte zeventien jaar in de huishouding.',
    'Mevrouw is vier jaar jonger.',
    'Hij was twaalf jaar dakloos en viert zijn 10de werkdag.',
    'Het wordt vandaag 30 graden. Hoe laat? 12.30 uur.',
  ])('not in: %s', (text) => {
    expect(found(text, 'AGE')).toEqual([])
  })
})

test('the number of a municipality, and not an amount', () => {
  expect(found('Vragen? Bel 14 031 op werkdagen, het kost € 14 031.', 'PHONE')).toEqual(['14 031'])
})

test('every year behind "born", and a day before a word with a capital', () => {
  expect(found('Drie kinderen (geb. 2016, 2015 en 2018).', 'DATE')).toEqual(['2016', '2015', '2018'])
  expect(found('Verslag\n06-03 Kinderen gesproken op school.', 'DATE')).toEqual(['06-03'])
})

test.each([
  'Leesniveau AVI-E3. De DOS-score daalde.',
  'Geen arts nodig.\nErnst: 2 (schaal 1–5).',
  'Nu Nutrilon 2, vier keer. Nuchter hoeft niet. Postoperatief onrustig.',
  'Palliatief zorgoverzicht',
  'Consultverslag huisartsenpost',
  'Het gaat goed. Incontinentiemateriaal: maat L.',
  'Artikel 2, derde lid, Leerplichtwet 1969.',
  'Bekend met claudicatio, Fontaine IIb, en COPD.',
])('nobody in: %s', (text) => {
  expect(found(text, 'PERSON')).toEqual([])
})
