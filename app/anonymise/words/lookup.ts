import { fold } from './fold.ts'
import { type Hashed, readHashed } from './hashed.ts'
import { kept } from './kept.ts'
import { dutchPlurals, dutchStems, englishStems, isDutchCompound, isMadeWord } from './morphology.ts'
import { endsAsGivenName, endsAsSurname } from './name-ends.ts'
import { once } from './once.ts'
import { doing, functionWords, household, roles } from './packed/by-hand.ts'
import { countries } from './packed/countries.ts'
import { dutch, onlyWords } from './packed/dutch.ts'
import { english } from './packed/english.ts'
import { family, given } from './packed/names.ts'
import { organisations } from './packed/organisations.ts'
import { longPlaces, places } from './packed/places.ts'

export { nationalityOf } from './nationalities.ts'

type Lang = 'nl' | 'en'

const ABROAD = 2
const FIRST_POPULATION = 3
/** Letters of a name in one word. What is longer only looks like one, or is seen to be one without a list. */
const LONGEST_NAME = 14

type Words = { has: (word: string) => boolean }

function wordsOf(hashed: Hashed): Words {
  const kindOf = readHashed(hashed)
  return { has: (word) => kindOf(word) !== undefined }
}

const eitherOf = (one: Words, other: Words): Words => ({ has: (word) => one.has(word) || other.has(word) })

const wordsThatLookLikeNames = once(() => wordsOf(onlyWords))

const listed = {
  given: once(() => readHashed(given)),
  family: once(() => readHashed(family)),
  places: once(() => readHashed(places)),
  longPlaces: once(() => readHashed(longPlaces)),
  countries: once(() => wordsOf(countries)),
  nl: once(() => eitherOf(wordsOf(dutch), wordsThatLookLikeNames())),
  en: once(() => wordsOf(english)),
  organisations: once(() => readHashed(organisations)),
  household: once(() => wordsOf(household)),
  functionWords: once(() => wordsOf(functionWords)),
  roles: once(() => wordsOf(roles)),
  doing: once(() => wordsOf(doing)),
}

/** "Sanne", "FATIMA", "anne-marie": someone's first name. */
export const isGivenName = (word: string): boolean => isName(word, givenKindOf)

/** "Jansen", "El-Idrissi": a family name, without what stands before it ("van der"). */
export const isSurname = (word: string): boolean => isName(word, surnameKindOf)

const givenKindOf = (folded: string) => (endsAsGivenName(folded) ? 1 : listed.given()(folded))
const surnameKindOf = (folded: string) => (endsAsSurname(folded) ? 1 : listed.family()(folded))

/** A brand, language, medicine, law or the like that everyone uses: "WhatsApp", "Ritalin", "Wmo"; in small letters. */
export const isHouseholdName = (lower: string): boolean => listed.household().has(lower)

/** A word that only its meaning makes a name, and that mostly is none; in small letters. */
export const isFunctionWord = (lower: string): boolean => listed.functionWords().has(lower)

/** What people are to each other in care, school and office; in small letters. */
export const isRoleWord = (lower: string): boolean => listed.roles().has(lower)

/** A verb of what people do, in the form that follows a name: "belde", "says"; in small letters. */
export const isDoing = (lower: string): boolean => listed.doing().has(lower)

/** The kind of an organisation that everyone knows by this name, from 1; in small letters. */
export const organisationKindOf = (name: string): number | undefined => listed.organisations()(name)

const isAnyName = (folded: string) =>
  folded.length <= LONGEST_NAME && (givenKindOf(folded) ?? surnameKindOf(folded)) !== undefined && !isOnlyWord(folded)

function isName(word: string, kindOf: (folded: string) => number | undefined): boolean {
  const folded = fold(word)
  const is = (part: string) => part.length <= LONGEST_NAME && kindOf(part) !== undefined && !isOnlyWord(part)
  return is(folded) || (folded.includes('-') && folded.split('-').every((part) => PARTICLE.test(part) || is(part)))
}

/** "Uitvaart", "Vermoeden": what only the hashes take for a name. */
const isOnlyWord = (folded: string) => wordsThatLookLikeNames().has(folded)

const PARTICLE = /^(?:el|al|ben|van|de|der|den)$/

/** A listed name that is an ordinary word too: "Roos", "Boer", in English "Hope". It takes more than a capital. */
export function isAlsoWord(name: string, lang?: Lang): boolean {
  const folded = fold(name)
  if (!isAnyName(folded)) return false
  return (lang !== 'en' && listed.nl().has(folded)) || (lang !== 'nl' && listed.en().has(folded))
}

/**
 * An ordinary word, also in a form or compound that is not listed itself: its capital may be that of a sentence. Of
 * what stands in the list of names only the very word counts: "Dijkstra" is no form of "dijk".
 */
export function isOrdinary(word: string, lang: Lang): boolean {
  if (FOREIGN.test(word)) return false
  const folded = fold(word)
  if (listed[lang]().has(folded)) return true
  if (isAnyName(folded)) return false
  if (lang === 'en') return isFormOf(folded, listed.en(), englishStems)
  return isDutchForm(folded) || isCompound(folded)
}

/** Letters that no Dutch or English word has; look-alikes.ts reads others as these. */
const FOREIGN = /[^ -ÿ]|[ðì]/i

const isDutchForm = (folded: string) => isFormOf(folded, listed.nl(), dutchStems) || isMadeWord(folded)

const isCompound = (folded: string) => {
  const words = listed.nl()
  return isDutchCompound(folded, words.has, (part) =>
    isFormOf(part, words, part.startsWith('ge') ? dutchStems : dutchPlurals),
  )
}

/** No Dutch word or a form of one, only two in one: "Kloosterboer" may be a name as well as a word. */
export function isOnlyCompound(word: string): boolean {
  const folded = fold(word)
  return !isAnyName(folded) && !isDutchForm(folded) && isCompound(folded)
}

/** A word as the list has it, not one that is made of others. */
export const isListedWord = (word: string, lang: Lang = 'nl'): boolean => asked[lang](word)

const asked = {
  nl: kept((word) => listed.nl().has(fold(word))),
  en: kept((word) => listed.en().has(fold(word))),
}

function isFormOf(form: string, words: Words, stemsOf: (form: string) => Iterable<string>): boolean {
  if (words.has(form)) return true
  for (const stem of stemsOf(form)) if (words.has(stem)) return true
  return false
}

/** A town or village of the Netherlands or Belgium, or a large city elsewhere. */
export const isPlace = (name: string): boolean => placeKind(name) !== undefined

/** How many people live in a place here, about; 0 where nobody told us. Nothing for a place elsewhere. */
export function populationOf(place: string): number | undefined {
  const kind = placeKind(place)
  if (kind === undefined || kind === ABROAD) return undefined
  return kind < FIRST_POPULATION ? 0 : Number((10 ** ((kind - FIRST_POPULATION) / 10)).toPrecision(2))
}

/** Security: rows of words are asked for all the time; "Pol van de Stichting" may not look like a place by its hash. */
const placeKind = kept((name: string): number | undefined => {
  if (/\d/.test(name)) return undefined
  const place = fold(name).replace(/\s+/g, ' ').replace(/^'s /, "'s-")
  return (place.includes(' ') ? listed.longPlaces() : listed.places())(place)
})

/** "Eritrea", "Marokko", "Verenigde Staten": in Dutch or English. */
export const isCountry = (name: string): boolean => listed.countries().has(fold(name).replace(/\s+/g, ' '))
