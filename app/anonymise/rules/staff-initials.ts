import { matchesOf, type Rule } from '../finding.ts'
import { isSigned } from '../names/signed.ts'
import { pattern } from '../pattern.ts'
import { isGivenName } from '../words/lookup.ts'

// In journals people sign with letters: "RvE", "03-06-2025 FB Intake gehouden", "MdK/RvH".

const PARTICLE = '(?:v|vd|vdr|d|de|t|te|ten|el)'
const MIXED = pattern.g`(?<![\p{L}\d.-])\p{Lu}${PARTICLE}\p{Lu}(?![\p{L}\d])`
/** Councils, documents and journals that are written in the same way. */
const BODY =
  /^(?:Rv[BTCOSA]|RvdK|Mv[TA]|Vv[ETA]|[BT]vO|HvJ|Pv[AE]|PvdA|Av[GB]|EvA|LvG|Wv[SKGO]|KvK|OvJ|IvO|JvO|SvJ|Hv[AB])$/
const DAY = '\\d{1,2}[-/.]\\d{1,2}(?:[-/.]\\d{2,4})?'
/** Behind the day of a line in a journal, on a line of their own below it, or behind a dash. */
const AT_DAY = pattern.g`(?<=(?:^|\n)${DAY},?(?: {1,3}\d{1,2}[:.]\d{2})?(?: {1,3}\p{Lu})? {1,3})\p{Lu}{2,3}(?=[ :;]|\n|$)`
/** "Akkoord. -EdW" */
const BELOW = pattern.g`(?<=[.!?)](?:\n{1,2}| ?--? ?))\p{Lu}\p{L}{0,2}\p{Lu}(?=\n|$|, \d)`
const FIELD = pattern.g`(?<=(?<!\p{L})(?:[Bb]ehandelaar|[Mm]edewerk(?:er|ster)|[Pp]araaf|[Ii]nitialen|[Cc]onsulent|[Gg]espreksvoerder|[Vv]erslag(?:legger)?|[Nn]otulist|[Ii]ngevoerd door|[Dd]oor): {0,3})\p{L}{2,4}(?= {2,}|\n|$|[,;|/])`
export const staffInitials: Rule = {
  name: 'person.staff-initials',
  label: 'PERSON',
  kind: 'suggest',
  proof: 'shape',
  proposals: { nl: ['een collega'], en: ['a colleague'] },
  find: (text) => [
    ...matchesOf(text, MIXED, ({ 0: letters }) => !BODY.test(letters)),
    ...[AT_DAY, BELOW].flatMap((pattern) => matchesOf(text, pattern, ({ 0: letters }) => isSigned(letters))),
    ...matchesOf(text, FIELD, ({ 0: letters }) => isSigned(letters) && !isGivenName(letters)),
  ],
}
