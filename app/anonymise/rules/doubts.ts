import type { Label, Proven, TextLanguage } from '../finding.ts'
import { isMedicine, isNoName } from '../names/not-names.ts'
import { pattern } from '../pattern.ts'
import { isListedWord, isOrdinary } from '../words/lookup.ts'
import { NUMBERED } from './address-named.ts'
import { isDay } from './date/calendar.ts'
import { isNothing, people } from './doubts-of-people.ts'

// How a name or a number looks of which nothing else tells that it is one. Each is asked of files only (second-reading.ts).
// Where a pattern looks back, it does so behind the first sign it reads: that rules out most places at once.

/** What was found before: in the text, and at the place of the match. */
export type Before = { found: Proven[]; known: Proven[]; lang: TextLanguage }

export type Doubt = {
  label: Label
  pattern: RegExp
  accept?: (match: RegExpExecArray, before: Before) => boolean
  /** Only beside someone who was found, and then it is one with that name. */
  joins?: true
  /** It names the whole of what was found in it, which stays as stern as it was. */
  names?: true
}

const UNIT = pattern.i`^ ?(?:%|mg|ml|gr?|gram|kg|km|m|cm|mm|uur|u|min|keer|x|euro|eur|dagen|weken|maanden|stuks|kcal|stappen|jaar|jr|graden|IE|E|punten|personen)(?!\p{L})`
export const isCounted = ({ 0: whole, index, input }: RegExpExecArray) =>
  UNIT.test(input.slice(index + whole.length, index + whole.length + 10)) ||
  /[¤$£] ?$|(?:score|pijn|groep|kamer|week|weken|bladzijde|artikel|art\.|niveau|fase|klas|versie) $/i.test(
    input.slice(Math.max(0, index - 10), index),
  )

/** Of numbers and codes. */
const numbers: Doubt[] = [
  // "TX-19", "SR 9917", "WJ 77.041.882", "V-92?-KB"
  {
    label: 'ID',
    pattern: pattern.g`(?<![\p{L}\d.,-])(?:\p{Lu}{1,4}(?:[-.]\d{2}| ?\d{3})(?:[.-]?\d)*(?:\?*-\p{Lu}{1,2}|[A-Z])?|\p{Lu}{1,4} \d\d[.-][\d.-]*\d)(?![\p{L}\d/]|[,.]\d)`,
    accept: (match) => !isCounted(match) && !/^[ANE][- ]?\d{1,3}$|^(?:RR|AG|HF|IQ|TIQ|BG) /.test(match[0]),
  },
  // "4471"
  {
    label: 'ID',
    pattern: pattern.g`(?<![\p{L}\d.,:/¤-])(?!(?:19|20)\d\d(?!\d))\d{4,}(?![\p{L}\d]|[.,:/-]\d)`,
    accept: (match) => !isCounted(match) && !/000?$/.test(match[0]),
  },
  // "kluisje 27", "eindigend op K47", "code voordeur 2580E", "haakje 9"
  {
    label: 'ID',
    pattern: pattern.g`(?<=(?<!\p{L})(?:[Kk]luis(?:je)?|[Kk]amer|[Aa]pp(?:artement|\.)?|[Bb]ox|[Dd]oos|[Ll]ocker|[Hh]aak(?:je)?|[Ii]ntercom|[Bb]el|[Ll]ade|huisje|unit|chalet|bungalow|caravan|kavel|\p{L}{0,10}[Cc]ode|perceel|route(?= \p{L}*\d\d)|sleutel nr|eindig(?:t|end) op)(?: \p{Ll}{3,10})?:? )(?=[\p{L}-]{0,4}\d)[\p{L}\d.-]{0,9}[\p{L}\d](?!\p{L})`,
    // Not "kamer 2.14" of the town hall.
    accept: ({ 0: whole }) => !/^\d\d?[ex]$|^\d\.\d\d$/.test(whole),
  },
  // "druppel nr 00:4F:8813"
  {
    label: 'ID',
    pattern: pattern.g`(?<=(?<!\p{L})(?:[Nn](?:umme)?r\.?|N[or]\.):? )(?=(?:\p{L}{1,3} ?)?\d)(?=(?:[\p{L}:./ -]{0,8}\d){3})(?:\p{Lu}{1,3} )?[\p{L}\d:./-]{3,24}(?<![.:/-])`,
  },
  // "2410-6635", "0411 7736 2205 8", "WW 5591 320", "0572-681 09 44", "7 2 0 5", "E0047 0019 8834 26"
  {
    label: 'ID',
    pattern: pattern.g`(?<![\p{L}\d.,/¤-]|\d |¤ )(?:\d{4}-\d{4}|20\d\d/\d{2,4}|(?:\p{Lu}{1,2}\d{0,4} )?\d{2,4}(?: \d{2,4}){2,5}(?: \d| \p{Lu})?|\d{4}(?: \d{4}){1,3}(?: \d{1,3})?|\p{Lu}{2,4}(?:-\p{Lu})? \d{3,5}(?: \d{1,4}){0,3}|0\d{2,3}-\d\d\d?(?: \d{2,3}){2}|\d(?: \d){3,9})(?![\p{L}\d]|[.,/-]\d)|(?<=^|\n)\d{3}(?=[:.] )`,
    accept: (match) =>
      !isCounted(match) &&
      !/^(?:19|20)\d\d-(?:19|20)|^\d\d \d\d (?:19|20)\d\d$|^(?:ISO|NEN|EUR|ICD|RR|ECG) /.test(match[0]),
  },
  // "kenteken begint met KLE-IG"
  {
    label: 'PLATE',
    pattern: pattern.g`\p{Lu}(?<=(?<!\p{L})[Kk]enteken[^.\n]{0,40} .)\p{Lu}{0,2}-\p{Lu}{1,3}(?:[- ]?\d{1,4})?(?![\p{L}\d-])`,
  },
]

const ALONG = /(?:aan|op|in|naar|van|langs|richting)(?: de| het)? $/

/** Of houses. */
const houses: Doubt[] = [
  // "buurvrouw Ans op nummer 147", "muziek van nr 35", "3316 KV nr 44"
  {
    label: 'LOCATION',
    pattern: pattern.g`n(?<=(?<!\p{L})(?:[Oo]p|[Vv]an|[Bb]ij|buren|huisje|\d{4} ?[A-Z]{2},?|\(|\p{Lu}\p{Ll}+,|\d/\d\d?) ?.)(?:r\.?|ummer) \d{1,4}(?:-?[IVX]{1,4}|[a-z])?(?![\p{L}\d]|[.,/-]\d)`,
  },
  // "water op 58-III"
  { label: 'LOCATION', pattern: pattern.g`(?<![\p{L}\d.,/-])\d{1,4}-(?:I{1,3}V?|hs|bis|boven|bov|bg)(?![\p{L}\d-])` },
  // "sleutel van De Telle 31 gekregen"
  {
    label: 'LOCATION',
    pattern: pattern.g`(?<![\p{L}\d.-])(?:(?:De|Het|It|'t) )?(\p{Lu}\p{Ll}[\p{L}'-]{1,22}) \d{1,4}(?:-\d{1,3}|-?[a-z]|-[IVX]{1,4})?(?![\p{L}\d%]|[.,:/-]\d)`,
    accept: (match, { found }) => {
      const { 0: whole, 1: name = '', index, input } = match
      return (
        !found.some(({ start, end }) => start < index + whole.length && end > index) &&
        !isCounted(match) &&
        !NUMBERED.test(name) &&
        !isMedicine(name.toLowerCase()) &&
        !isNoName(name.toLowerCase()) &&
        (!isOrdinary(name, 'nl') || ALONG.test(input.slice(Math.max(0, index - 12), index)))
      )
    },
  },
  // "Slinge 402": behind what was found
  {
    label: 'LOCATION',
    pattern: pattern.g`(?<=\p{Ll} )\d{1,4}(?:-?[a-z]|-?[IVX]{1,4}|-\d{1,3})?(?![\p{L}\d]|[.,:/-]\d)`,
    accept: (match, { found }) =>
      !isCounted(match) &&
      found.some(
        ({ end, label, kind }) => end === match.index - 1 && kind !== 'block' && /^(?:PERSON|LOCATION)$/.test(label),
      ),
  },
]

/** Of days, years and ages. */
const times: Doubt[] = [
  // "17 03 1961"
  { label: 'DATE', pattern: /(?<![\d.,-] ?)[0-3]?\d [01]?\d (?:19|20)\d\d(?!\d)/g },
  {
    label: 'DATE',
    pattern: pattern.g`(?<![\p{L}\d.,:/¤-]|\p{Lu}\p{L}+ )(?:19|20)\d\d(?![\p{L}\d]|[.,:/-]\d)`,
    accept: (match) => !isCounted(match),
  },
  {
    label: 'DATE',
    pattern: pattern.g`(?<![\p{L}\d.,:/¤-])(\d{1,2})([-/])(\d{1,2})(?![\p{L}\d]|[.,:/-]\d)`,
    accept: (match) =>
      !isCounted(match) &&
      isDay({ day: Number(match[1]), month: Number(match[3]) }) &&
      !/^(?:\d\D\d|\d\D1[0-2])$/.test(match[0]),
  },
  // "- 14 -", "(23)", "(van 7 en 4)", "Verstappen), 96, "
  {
    label: 'AGE',
    pattern: pattern.g`[1-9](?:(?<=(?:[\p{L})"'](?: [-·|] | \(|, | \(van )|\d{4} \(|\(van \d\d? en |[Rr]ond de ).)\d?(?=(?: [-·|]|[).,]| en \d\d?\))(?:\s|$)|\n)|(?<=[.!?] .)\d(?=, \p{Ll})|(?<= is (?:bijna |nu |al )?.)\d(?= en )|(?<=(?: - |ca\. ).)\d? jaar(?!\p{L}))`,
  },
]

/** Of organisations: "naar het ZMC", "zonKracht". */
const organisations: Doubt[] = [
  {
    label: 'ORG',
    pattern: pattern.g`\p{Lu}(?<=(?<!\p{L})(?:[Bb]ij|[Nn]aar|[Vv]an|[Ii]n|[Vv]ia)(?: (?:het|de))? .)\p{Lu}{2,4}(?![\p{L}\d-])|(?<!\p{L})(?:\p{Ll}{3,10}|(?!Mac|Van)\p{Lu}\p{Ll}{3,10})\p{Lu}\p{Ll}{2,12}(?:\p{Lu}\p{L}{0,12})?(?!\p{L})`,
    accept: ({ 0: name }) => !isNothing(name) && !isListedWord(name),
  },
]

export const doubts: Doubt[] = [...numbers, ...houses, ...times, ...people, ...organisations]
