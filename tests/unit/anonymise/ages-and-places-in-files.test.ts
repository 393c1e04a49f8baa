import { describe, expect, test } from 'vitest'
import { found } from '../../support/found.ts'

// Ages, numbers and places as forms, files and conversations tell them.

describe('an age', () => {
  test.each([
    ['Signalement doorgegeven: 14 jaar, zwarte jas, rugzak.', ['14 jaar']],
    ['Een echtpaar, beiden ruim tachtig, woont te groot.', ['tachtig']],
    ['De ouders van aanvraagster zijn 66 en 75 en het gaat niet.', ['66 en 75']],
    ['Haar kinderen zijn twee en vijf.', ['twee en vijf']],
    ['De baby is drie maanden. Er is geen was.', ['drie maanden']],
    ['Haar dochter Mariya van zeven maanden.', ['zeven maanden']],
    ['De baby is nu zes weken en drinkt goed.', ['zes weken']],
    ['Inwonende kinderen: Ghalja 2 jaar, Joel 9 jaar\nAuto: ja', ['2 jaar', '9 jaar']],
  ])('%s', (text, ages) => {
    expect(found(text, 'AGE')).toEqual(ages)
  })

  test.each([
    'Haar dochter is drie weken opgenomen.',
    'Zijn zoon ligt twee weken in bed en moet vier weken wachten.',
    'Haar kind heeft drie dagen koorts.',
    'Kinderen: kleding 2 jaar, lidmaatschap 9 jaar',
    'De ouders zijn 2 en 5 keer geweest.',
    'Beiden kregen 2, soms 3 brieven.',
  ])('not in: %s', (text) => {
    expect(found(text, 'AGE')).toEqual([])
  })

  test('in English', () => {
    expect(found('She has a baby of five weeks. Both nearly eighty, and alone.', 'AGE', 'en')).toEqual([
      'five weeks',
      'eighty',
    ])
    expect(found('Her son waited four weeks ago.', 'AGE', 'en')).toEqual([])
  })
})

describe('a number of who is at work', () => {
  test.each([
    ['Boa 192385, team handhaving.', ['192385']],
    ['Gezien door verbalisant 44710.', ['44710']],
    ['Agent nr. 81234 was erbij.', ['81234']],
  ])('%s', (text, numbers) => {
    expect(found(text, 'ID')).toEqual(numbers)
  })

  test.each(['De agent 2024 en een medewerker 12 keer.', 'Boa 12, team 3.', 'De medewerker 1.500 euro betaald.'])(
    'not in: %s',
    (text) => {
      expect(found(text, 'ID')).toEqual([])
    },
  )
})

describe('a place', () => {
  test.each([
    ['Kwam op 3 mei weer langs in de Achter de Hoven. Later niet.', 'Achter de Hoven'],
    ['Bord op de hoek Ravelijn, bij de brug.', 'Ravelijn'],
    ['De groep rond de Vlasmarkt is kleiner.', 'Vlasmarkt'],
    ['Zo krijgt het Wilhelminapark een vijver.', 'Wilhelminapark'],
    ['De dienst is in de Vredeskapel.', 'Vredeskapel'],
    ['Het Landgoed Eikenrode ligt hoog.', 'Landgoed Eikenrode'],
    ['Complex: Waterlelie\nHuur: 700', 'Waterlelie'],
    ['Geboren: 5 februari 1993, Ommen\nGroep: 4b', 'Ommen'],
  ])('%s', (text, place) => {
    expect(found(text, 'LOCATION')).toContain(place)
  })

  test.each([
    'Het park en de markt zijn leeg, het Wijkteam komt.',
    'Zij zat in de hoek Jan te plagen.',
    'Geboren: 5 februari 1993, derde kind.',
    'Complex: nee. Flat is leeg, station ook.',
  ])('not in: %s', (text) => {
    expect(found(text, 'LOCATION')).toEqual([])
  })

  test('in English', () => {
    expect(found('He slept behind Mill Lane Retail Park, near Tanner’s Yard.', 'LOCATION', 'en')).toEqual([
      'Mill Lane Retail Park',
      'Tanner’s Yard',
    ])
    expect(found('The park and the yard. A Farm is on the list.', 'LOCATION', 'en')).toEqual([])
  })
})
