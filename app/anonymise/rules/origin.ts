import { type Match, matchesOf, type Rule } from '../finding.ts'
import { pattern } from '../pattern.ts'
import { isGivenName, isListedWord, isOrdinary, isPlace, populationOf } from '../words/lookup.ts'

// Who someone is and where they come from, as registers and encyclopaedias write it.

const WORD = "\\p{Lu}[\\p{L}\\p{M}'-]{1,24}"
const SMALL = "(?:van|von|de|den|der|het|ten|ter|te|la|le|di|da|el|al|bin|in|'t)"
const DAY = '\\d{1,2} \\p{Ll}{3,10} \\d{4}'
/** "Wuppert Fransman (Tiel, 20 oktober 1891 – Haarlem": the name at the head of a line, before the day of birth. */
const SUBJECT = pattern.g`(?<=^|\n)${WORD}(?: (?:${SMALL} ){0,3}${WORD}){1,4}(?= \((?:${WORD}(?:[ -]${WORD}){0,2}, )?(?:${DAY}|geboren|born|\d{4} ?-))`
/** "(Assen, 15 december 1891", "te Ommen", "burgemeester en wethouders van Oss" */
const BORN_IN = pattern.g`(?<=[(-] ?)${WORD}(?:[ -]${WORD}){0,2}(?=, ${DAY})`
/** "Oosterwijtwerd is een dorp in de gemeente …" */
const IS_PLACE = pattern.g`(?<=^|\n)${WORD}(?:[ -](?:aan (?:de )?|op |van )?${WORD}){0,3}(?= (?:\([^()\n]{1,60}\) )?(?:(?:is|was) een (?:\p{Ll}{3,16} ){0,2}(?:dorp|gehucht|plaats|stad|stadje|gemeente|buurtschap|rivier|eiland|berg|meer|wijk|buurt|streek|regio|provincie)|(?:is|was) an? (?:\p{Ll}{3,16} ){0,2}(?:village|hamlet|town|city|river|island|mountain|lake|suburb|district))(?!\p{L}))`
const TOWN = pattern.g`(?<=(?<!\p{L})(?:te|wonende te|geboren te|gemeente|wethouders van|burgemeester van|college van|raad van|B ?& ?W van) )(?!Gemeente|Raad)${WORD}(?:[ -](?:aan |op |bij )?(?:den |de )?${WORD}){0,2}(?![\p{L}])`
/** "Kloosterhaar, 15 maart 2022": where a letter was written. */
const DATED = `${WORD}(?:[ -]${WORD}){0,2}(?=, \\d{1,2}(?:[-/]\\d{1,2}[-/]| \\p{Ll}{3,10}\\.? )\\d{2,4} {0,3}(?:\\n|$))`
const DATELINE = pattern.g`(?<=^|\n\n)${DATED}`
/** The same below another line, where it may be a name too: "Kenmerk: 2973", "Roermond, 24-6-2024". */
const BELOW = pattern.g`(?<=\n)${DATED}`
/** "TBILISI (Reuters) - ": where the news is from. "Notulen raadsvergadering Maasgouw, 16 april": where people met. */
const NEWS = pattern.g`(?<=^|\n)\p{Lu}[\p{Lu} '-]{2,25}(?= (?:\([\p{L}/ ]{2,20}\) )?- )`
const MEETING = pattern.g`(?<=(?:vergadering|avond|bijeenkomst|raadzaal|loket) )${WORD}(?:[ -]${WORD}){0,2}(?=[,:]? ?(?:\d|\n|$))`
/** "in zaandam": typed in a hurry, a town that many live in. */
const SMALL_TOWN = pattern.g`[a-z](?<=(?<!\p{L})(?:in|uit|naar|te|vanuit|\d[a-z]?,) .)[a-z'-]{3,20}(?![\p{L}-])`
/** "GEMEENTE ZAANSTAD", and a town on a line of its own. */
const TOWN_APART = pattern.g`(?<=(?<!\p{L})\p{Lu}{4,} )\p{Lu}[\p{Lu}-]{3,20}(?![\p{L}-])|(?<=\n)\p{Lu}[\p{L}'-]{3,20}(?= *\n)`
const isTown = (name: string) =>
  name.length > 4 && (populationOf(name) ?? 0) > 10_000 && !isListedWord(name) && !isGivenName(name)
const ORDINARY =
  /^(?:De|Het|Een|Alles|Allen|Dit|Dat|Die|Ik|Hij|Zij|We|Financiën|Bestuur|Beroep|State|Staat|Commissarissen|Toezicht|Europa|Mensen|Kinderbescherming)\b/u

/** A heading of words of the language is no town; what stands before a date below another line is one only if it is listed. */
function isFrom(pattern: RegExp, written: string): boolean {
  if (pattern === NEWS) return isPlace(written) || !written.split(/[ -]/).every((word) => isOrdinary(word, 'nl'))
  return (
    pattern !== BELOW ||
    isPlace(written) ||
    (!written.split(/[ -]/).some((word) => isListedWord(word)) && !isGivenName(written))
  )
}

const found = (text: string, pattern: RegExp): Match[] =>
  [...text.matchAll(pattern)]
    .filter(([written]) => !ORDINARY.test(written) && isFrom(pattern, written))
    .map(({ 0: written, index }) => ({ start: index, end: index + written.length }))

export const originRules: Rule[] = [
  {
    name: 'person.subject',
    label: 'PERSON',
    kind: 'block',
    proof: 'context',
    needs: /\(/,
    proposals: { nl: ['iemand', 'N.'], en: ['someone', 'N.'] },
    find: (text) => found(text, SUBJECT),
  },
  {
    name: 'place.origin',
    label: 'LOCATION',
    kind: 'suggest',
    proof: 'context',
    proposals: { nl: ['een gemeente', 'de regio'], en: ['a municipality', 'the region'] },
    find: (text) => [
      ...[SMALL_TOWN, TOWN_APART].flatMap((pattern) => matchesOf(text, pattern, ([name]) => isTown(name))),
      ...[BORN_IN, IS_PLACE, TOWN, DATELINE, BELOW, NEWS, MEETING].flatMap((pattern) => found(text, pattern)),
    ],
  },
]
