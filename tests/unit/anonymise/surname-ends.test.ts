import { expect, test } from 'vitest'
import { found } from '../../support/found.ts'

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
])('%s is someone', (surname) => {
  expect(found(`dag ${surname}, bedankt`)).toEqual([surname])
})

test('words that end so are nobody', () => {
  expect(found('Klysma gegeven. Het orkest speelt de aspidistra. Jetski gehuurd.')).toEqual([])
})
