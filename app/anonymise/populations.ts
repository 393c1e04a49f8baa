import type { Kind } from './finding.ts'
import { isCountry, isPlace, populationOf } from './words/lookup.ts'

const PEOPLE = 18_000_000
/** A postcode or a street with a number: a handful of doors. */
const AT_A_DOOR = 40
const IN_A_STREET = 200
const IN_A_PART = 5_000
/** A large city elsewhere, that someone here comes from. */
const IN_A_CITY = 500_000
/** A village no one counts apart. */
const IN_A_VILLAGE = 1_000

const STREET = /(?:straat|laan|weg|plein|gracht|kade|singel|steeg|dreef|plantsoen|street|road|avenue|lane)$/i
const PART = /(?:wijk|buurt|kwartier|district|neighbou?rhood)/i

/** The share of all people who live where the text says. */
export function shareOfPlace(fragment: string, kind: Kind): number {
  return Math.min(1, peopleAt(fragment, kind) / PEOPLE)
}

function peopleAt(fragment: string, kind: Kind): number {
  if (kind === 'block') return AT_A_DOOR
  if (STREET.test(fragment)) return IN_A_STREET
  if (PART.test(fragment)) return IN_A_PART
  // A country says where someone is from; the list has no figure for a large city elsewhere.
  if (isCountry(fragment)) return PEOPLE
  return (
    populationOf(fragment) || (isPlace(fragment) && populationOf(fragment) === undefined ? IN_A_CITY : IN_A_VILLAGE)
  )
}
