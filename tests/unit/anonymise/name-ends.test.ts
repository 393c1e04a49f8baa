import { expect, test } from 'vitest'
import { found } from '#tests/support/found.ts'

// On no list: whoever is called so is known by how the name ends.
test.each([
  'wiebrandsma',
  'jelgerstra',
  'oltvoortink',
  'wolderink',
  'tjabbinga',
  'petrenkov',
  'zawirskowicz',
  'holovchenko',
  'wiskema',
  'duitschhoff',
  'yvelina',
  'gerdianne',
  'svetoslava',
  'rahimullah',
  'gulnazhan',
  'wezeleijer',
  'tumanyan',
  'zubaneth',
  'kirtani',
])('%s is someone', (name) => {
  expect(found(`dag ${name}, bedankt`)).toEqual([name])
})

test('words that end so are nobody', () => {
  expect(
    found(
      'Klysma gegeven. Het orkest speelt de aspidistra. Jetski gehuurd. Paella met azijn, kanji en een fanny pack.',
    ),
  ).toEqual([])
})
