import type { Label, Proven, TextLanguage } from '../finding.ts'
import { isRole, isRoles, kin } from '../names/cues.ts'
import { isMedicine, isNoName } from '../names/not-names.ts'
import { isNational } from '../names/organisation-words.ts'
import { DEPARTMENT, isLikeName, isMade } from '../names/things.ts'
import type { Token } from '../names/token.ts'
import { type Known, readerOf } from '../names/word.ts'
import { pattern } from '../pattern.ts'
import { isCountry, isGivenName, isListedWord, isPlace, nationalityOf } from '../words/lookup.ts'
import { isDay } from './date/calendar.ts'

// A text that holds numbers of several kinds was taken from a file, where nearly every name and number is someone's. It is
// read again, and what was in doubt is told: docs/decisions/0032. In a story it would be a false alarm.

/** From how many numbers, addresses and days of birth on a text reads as a file. */
const OF_A_FILE = 2
const NUMBERS: ReadonlySet<Label> = new Set(['BSN', 'ID', 'PHONE', 'EMAIL', 'IBAN', 'PLATE', 'HANDLE', 'IP'])

const isOfFile = ({ label, kind, rule }: Proven) =>
  NUMBERS.has(label) || /^(?:address|postcode)/.test(rule) || (label === 'DATE' && kind === 'block')

/** What is told of a file only: words with a capital that no list knows as words, codes, short days, years, letters that sign. */
export function doubtsIn(text: string, tokens: Token[], lang: TextLanguage, found: Proven[]): Proven[] {
  const numbers = new Set(found.filter(isOfFile).map(({ start, end }) => text.slice(start, end)))
  if (numbers.size < OF_A_FILE) return []
  const covered = new Uint8Array(text.length)
  for (const { start, end } of found) covered.fill(1, start, end)
  const know = readerOf(lang)
  const names = tokens.filter(
    (token, at) =>
      !covered[token.start] && (isSomeones(token, know(token.text)) || isTownAbove(token, tokens[at + 1]?.gap)),
  )
  return [
    ...names.map(({ start, end }) => doubt(start, end, 'PERSON', lang)),
    ...[...patterns, letterOf(found, text)].flatMap(({ label, pattern, accept = () => true }) =>
      [...text.matchAll(pattern)]
        .filter((match) => !covered[match.index] && accept(match))
        .map(({ 0: whole, index }) => doubt(index, index + whole.length, label, lang)),
    ),
  ]
}

const proposals: Partial<Record<Label, Record<TextLanguage, string[]>>> = {
  PERSON: { nl: ['iemand', 'ergens'], en: ['someone', 'somewhere'] },
  LOCATION: { nl: ['ergens'], en: ['somewhere'] },
  DATE: { nl: ['toen'], en: ['then'] },
  ORG: { nl: ['een organisatie'], en: ['an organisation'] },
  AGE: { nl: ['een leeftijd'], en: ['an age'] },
}

const doubt = (start: number, end: number, label: Label, lang: TextLanguage): Proven => ({
  start,
  end,
  label,
  kind: 'notice',
  proof: 'shape',
  confidence: 0.5,
  rule: 'file.doubt',
  proposals: (proposals[label] ?? { nl: ['een nummer'], en: ['a number'] })[lang],
})

function isSomeones(token: Token, known: Known): boolean {
  const { text, lower, shape, isFirst } = token
  if (shape !== 'title' || text.length < 3 || known.isFunction || nationalityOf(text) !== undefined) return false
  if (kin.has(lower) || isRole(lower) || isRoles(lower) || isCountry(text) || isMedicine(lower)) return false
  if (known.isGiven) return !isFirst || !known.isAlso
  if (known.isNoName || isNational(lower) || !isLikeName(token) || isMade(text)) return false
  if (isFirst) return false
  return !known.isEveryday || known.isFamily || (known.isCompound && !isListedWord(text) && !DEPARTMENT.test(lower))
}

/** "Zandvoort, dienst 12", "Zeist - lijst": at the head of a file. */
const isTownAbove = ({ text, gap, shape }: Token, next = '') =>
  shape === 'title' && /(?:^|\n)$/.test(gap) && /^(?:, | [-–|] )$/.test(next) && isPlace(text) && !isListedWord(text)

type Pattern = { label: Label; pattern: RegExp; accept?: (match: RegExpExecArray) => boolean }

const UNIT = pattern.i`^ ?(?:%|mg|ml|gr?|gram|kg|km|m|cm|mm|uur|u|min|keer|x|euro|eur|dagen|weken|maanden|stuks|kcal|stappen|jaar|jr|graden|IE|E|punten|personen)(?!\p{L})`
const isCounted = ({ 0: whole, index, input }: RegExpExecArray) =>
  UNIT.test(input.slice(index + whole.length, index + whole.length + 10)) ||
  /[€$£] ?$|(?:score|pijn|groep|kamer|week|weken|bladzijde|artikel|art\.|niveau|fase|klas|versie) $/i.test(
    input.slice(Math.max(0, index - 10), index),
  )

/** "Zij meldt dat F. huilt", of Farida: a letter that someone's name begins with. */
const letterOf = (found: Proven[], text: string): Pattern => ({
  label: 'PERSON',
  pattern: pattern.g`(?<=\p{Ll},? )\p{Lu}\.(?=,? \p{Ll}|,)`,
  accept: ({ 0: letter }) =>
    found.some(({ label, start }) => label === 'PERSON' && text.charAt(start) === letter.charAt(0)),
})

const patterns: Pattern[] = [
  // "TX-19", "SR 9917", "WJ 77.041.882", "V-92?-KB"
  {
    label: 'ID',
    pattern: pattern.g`(?<![\p{L}\d.,-])(?:\p{Lu}{1,4}(?:[-.]\d{2}| ?\d{3})(?:[.-]?\d)*(?:\?*-\p{Lu}{1,2}|[A-Z])?|\p{Lu}{1,4} \d\d[.-][\d.-]*\d)(?![\p{L}\d/]|[,.]\d)`,
    accept: (match) => !isCounted(match) && !/^[ANE][- ]?\d{1,3}$|^(?:RR|AG|HF|IQ|TIQ|BG) /.test(match[0]),
  },
  // "4471"
  {
    label: 'ID',
    pattern: pattern.g`(?<![\p{L}\d.,:/€-])(?!(?:19|20)\d\d(?!\d))\d{4,}(?![\p{L}\d]|[.,:/-]\d)`,
    accept: (match) => !isCounted(match) && !/000?$/.test(match[0]),
  },
  // "kluisje 27", "eindigend op K47", "code voordeur 2580E"
  {
    label: 'ID',
    pattern: pattern.g`(?<=(?<!\p{L})(?:[Kk]luis(?:je)?|[Kk]amer|[Aa]ppartement|box|doos|locker|huisje|unit|\p{L}{0,10}[Cc]ode|perceel|route|sleutel nr|eindig(?:t|end) op)(?: \p{Ll}{3,10})?:? )(?=[\p{L}-]{0,4}\d)[\p{L}\d.-]{0,9}[\p{L}\d](?!\p{L})`,
    accept: ({ 0: whole }) => !/^\d$|^\d\d?[ex]$/.test(whole),
  },
  // "buurvrouw Ans op nummer 147", "muziek van nr 35"
  {
    label: 'LOCATION',
    pattern: pattern.g`(?<=(?<!\p{L})(?:[Oo]p|[Vv]an|[Bb]ij|buren|huisje|\() ?)(?:nr\.?|nummer) \d{1,4}(?:-?[IVX]{1,4}|[a-z])?(?![\p{L}\d]|[.,/-]\d)`,
  },
  // "2410-6635", "0411 7736 2205 8", "WW 5591 320", "0572-681 09 44"
  {
    label: 'ID',
    pattern: pattern.g`(?<![\p{L}\d.,/€-]|\d |€ )(?:\d{4}-\d{4}|20\d\d/\d{2,4}|(?:\p{Lu}{1,2}\d{0,4} )?\d{2,4}(?: \d{2,4}){2,5}(?: \d| \p{Lu})?|\d{4}(?: \d{4}){1,3}(?: \d{1,3})?|\p{Lu}{2,4}(?:-\p{Lu})? \d{3,5}(?: \d{1,4}){0,3}|0\d{2,3}-\d\d\d?(?: \d{2,3}){2})(?![\p{L}\d]|[.,/-]\d)|(?<=^|\n)\d{3}(?=[:.] )`,
    accept: (match) =>
      !isCounted(match) &&
      !/^(?:19|20)\d\d-(?:19|20)|^\d\d \d\d (?:19|20)\d\d$|^(?:ISO|NEN|EUR|ICD|RR|ECG) /.test(match[0]),
  },
  // "17 03 1961"
  { label: 'DATE', pattern: /(?<![\d.,-] ?)[0-3]?\d [01]?\d (?:19|20)\d\d(?!\d)/g },
  // "naar het ZMC", "zonKracht"
  {
    label: 'ORG',
    pattern: pattern.g`(?<=(?<!\p{L})(?:[Bb]ij|[Nn]aar|[Vv]an|[Ii]n|[Vv]ia)(?: (?:het|de))? )\p{Lu}{3,5}(?![\p{L}\d-])|(?<!\p{L})\p{Ll}{3,10}\p{Lu}\p{Ll}{2,12}(?!\p{L})`,
    accept: ({ 0: name }) => !isNational(name.toLowerCase()) && !isNoName(name.toLowerCase()) && !isListedWord(name),
  },
  {
    label: 'DATE',
    pattern: pattern.g`(?<![\p{L}\d.,:/€-]|\p{Lu}\p{L}+ )(?:19|20)\d\d(?![\p{L}\d]|[.,:/-]\d)`,
    accept: (match) => !isCounted(match),
  },
  {
    label: 'DATE',
    pattern: pattern.g`(?<![\p{L}\d.,:/€-])(\d{1,2})([-/])(\d{1,2})(?![\p{L}\d]|[.,:/-]\d)`,
    accept: (match) =>
      !isCounted(match) &&
      isDay({ day: Number(match[1]), month: Number(match[3]) }) &&
      !/^(?:\d\D\d|\d\D1[0-2])$/.test(match[0]),
  },
  // "- 14 -", "(23)", "(van 7 en 4)", "Verstappen), 96, "
  {
    label: 'AGE',
    pattern: pattern.g`(?<=[\p{L})”"’](?: [-–·] | \(|, | \(van )|\d{4} \(|\(van \d\d? en |[Rr]ond de )[1-9]\d?(?=(?: [-–·|]|[).,]| en \d\d?\))(?:\s|$)|\n)|(?<=[.!?] )[1-9]\d(?=, \p{Ll})|(?<= is (?:bijna |nu |al )?)[1-9]\d(?= en )|(?<= [–-] |ca\. )\d{1,2} jaar(?!\p{L})`,
  },
  // "paraaf GHS", "Wordt vervolgd. mb"
  {
    label: 'PERSON',
    pattern: pattern.g`(?<=[.!?]\s{1,2}|[\n;]|paraaf:? )(?:\p{Lu}\p{L}?\p{Lu}{1,2}|\p{Ll}{2,3})(?=\s*(?:\n|$))|(?<=\d\d,? |: | ?/ ?|door )\p{Lu}{2,3}(?=\.?\s*(?:\n|$)|/\p{Lu})|(?<=akkoord )\p{Ll}{2,3}(?=[,.\n])|(?<=gr |[Gg]roet(?:en|jes)? |, |\n)\p{Lu}\.(?=\s*(?:\n|$))`,
    accept: ({ 0: letters }) =>
      !isNational(letters.toLowerCase()) && !isListedWord(letters) && !isNoName(letters.toLowerCase()),
  },
  // "- Zwart, Cornelis, 17-08-1957"
  {
    label: 'PERSON',
    pattern: pattern.g`(?<=(?:^|\n)[-•*\d. ]{0,4}|[|\t;] ?)(?:(?:De|Van|Den|Ter) )?\p{Lu}\p{Ll}+(?=, (\p{Lu}\p{Ll}+)(?!\p{L}))`,
    accept: ({ 1: first = '' }) => isGivenName(first),
  },
  // "Spike"
  {
    label: 'PERSON',
    pattern: pattern.g`(?<=["“'‘])\p{Lu}\p{Ll}{2,14}(?=["”'’])`,
    accept: ({ 0: name }) => !isListedWord(name) || isGivenName(name),
  },
]
