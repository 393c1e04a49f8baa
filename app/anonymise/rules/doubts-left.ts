import { DOUBT, type Label, type Proven } from '../finding.ts'
import { isRole, isRoles, kin } from '../names/cues.ts'
import { isMedicine } from '../names/not-names.ts'
import { pattern } from '../pattern.ts'
import { isFunctionWord, isListedWord, isOrdinary, nationalityOf } from '../words/lookup.ts'
import { type Before, type Doubt, isCounted } from './doubts.ts'
import { isNothing } from './doubts-of-people.ts'

// What is left of a file when every rule has spoken: letters, numbers and words that nothing explains, where a file has no
// words of its own. docs/decisions/0035 tells what each brings and costs.

const NUMBERS: ReadonlySet<Label> = new Set(['ID', 'PHONE', 'BSN', 'IBAN', 'PLATE'])

const NEAR = 60

/** In a line of words without small letters, capitals say nothing. */
function isLoud({ input, index }: RegExpExecArray): boolean {
  const near = input.slice(Math.max(0, index - NEAR), index + NEAR)
  const at = Math.min(index, NEAR)
  const end = near.indexOf('\n', at)
  const line = near.slice(near.lastIndexOf('\n', at - 1) + 1, end < 0 ? undefined : end)
  return pattern`\p{Lu}{4}`.test(line) && !pattern`\p{Ll}.{0,99}\p{Ll}`.test(line)
}

/** Letters that files are full of, and that sign nothing; without their dots. */
const OF_NO_ONE =
  /^(?:re|fwd?|b?cc|ok|ja|nee|ad|ie|rr|hf|bv|nv|vg|eh|hb|tv|id|en|de|ik|uw|wc|ma|di|wo|do|vr|za|zo|i+v?|vi+|am|pm|nvt|tlv|vog|om|ots|vt|poh|spv|vig|evv|lo|nl|eu|t[ntb]v|nb|ps|rk|dv|mb|mm|dd|au|cs|cq|eo|ea|io|iv|ol|oa|sv|us|mn|as|ls|nn)$/i
const isOfNoOne = (letters: string) => OF_NO_ONE.test(letters.replaceAll('.', ''))

/** "door RVS,", "| EK |", "(S)": where someone signs, or is named by letters. */
const SIGNING =
  '(?<=door |[Pp]araaf:? |[Aa]kkoord |(?:ge|be|af)\\p{Ll}{3,12}[dtn] |[|\\t;] ?|, | {2}|\\(| - |[\\p{Ll}\\d]: )'
const ENDING = '(?=\\.?\\s{0,9}(?:\\n|$)| ?[|\\t;,)+]| =| en |\\. \\p{Lu})'

const CAPITAL = "\\p{Lu}(?:[\\p{L}'&-]|\\.(?!\\s|$)){0,30}"
/** What an organisation does or is, at the end of a word of its name. */
const WORKS =
  /(?:zorg|hulp|steun|team|bank|huis|hoeve|boerderij|dienst|bureau|raad|schap|regio|werking|handhaving|winkel|school|praktijk|loket|punt|plein|fonds|wijs|woning|wonen|thuis|werk|begeleiding|bemiddeling|bewind|handel|vervoer|kamer|gemeente|stichting|vereniging|apotheek|ggz)$/i

export const left: Doubt[] = [
  // "HB-verslag_0117.pdf": part of it was found.
  {
    label: 'ID',
    pattern: pattern.g`[\p{L}\d_](?:[\p{L}\d'._-]{0,60}[\p{L}\d_])?`,
    accept: ({ 0: token }, { known }) =>
      known.length === 1 && !pattern`^\p{Ll}[\p{Ll}-]*$|-\p{Ll}+$|-(?:ID|nr)`.test(token),
  },
  // "VOORLETTERS: C.A.P.", "T.t.B."
  {
    label: 'PERSON',
    pattern: pattern.g`(?<![\p{L}\d.])(?:(?:\p{Lu}\.){2,5}(?:\p{Lu}(?!\p{L}))?|\p{Lu}\.(?:\p{Ll}{1,2}\.){1,3} ?\p{Lu}\.(?!\p{L})|(?:v\.? ?d\.|[Vv]an(?: de[nr]?)?) ?\p{Lu}\.(?! ?\p{Lu}|\p{L}| en W))`,
    accept: ({ 0: letters }) => !isOfNoOne(letters),
  },
  {
    label: 'PERSON',
    pattern: pattern.g`${SIGNING}(?:\p{Lu}{2,4}|\p{Lu}[vd]{0,2}\p{Lu}{1,2})${ENDING}`,
    accept: (match) => !isNothing(match[0]) && !isOfNoOne(match[0]) && !isListedWord(match[0]) && !isLoud(match),
  },
  // "aanw. J. en ik. J. zegt dat"
  {
    label: 'PERSON',
    pattern: pattern.g`(?<=[.!?,] )\p{Lu}\.(?= \p{Ll}{2,}|,|\s{0,9}(?:\n|$))`,
    accept: (match) => !isLoud(match),
  },
  // "NL 00 448 217 B", "G4A 7720119": beside a number that was found
  {
    label: 'ID',
    pattern: pattern.g`(?<![\p{L}\d.,:/¤-])(?=\p{Lu}{0,3}\d)[\p{Lu}\d]{1,6}(?![\p{L}\d%]|[.,:/-]\d)`,
    accept: (match, { found }) => !isCounted(match) && found.some((one) => isBesideNumber(match, one)),
  },
  // "2016-043", "884.20.3", "04-109327"
  {
    label: 'ID',
    pattern: pattern.g`(?<![\p{L}\d.,/:¤-]|¤ )\d{2,}(?:[./:-]\d+){1,4}(?![\p{L}\d]|[.,/:-]\d)`,
    accept: (match) => !isCounted(match) && match[0].replace(/\D/g, '').length > 4 && !OF_A_TIME.test(match[0]),
  },
  // "Buurvrouw van 292", "van Sjanie op 31"
  {
    label: 'LOCATION',
    pattern: pattern.g`(?<=(?:[Bb]uur(?:man|vrouw)|[Bb]uren|\p{Lu}\p{Ll}+) (?:van|op) )\d{1,4}(?![\p{L}\d%]|[.,:/-]\d)`,
    accept: (match) => !isCounted(match),
  },
  // "loonnr. 77"
  {
    label: 'ID',
    pattern: pattern.g`(?<=(\p{L}{3,20})(?:nr|nummer)\.?:? )\d{1,3}(?![\p{L}\d]|[.,]\d)`,
    accept: ({ 1: of = '' }) => !/(?:volg|pagina|huis|kamer|artikel|regel|lijn|week|groeps?)$/i.test(of),
  },
  // "klas MBL2C", "kamer 7B"
  {
    label: 'ID',
    pattern: pattern.g`(?<![\p{L}\d.,_-])(?=[\p{L}./:-]{0,9}\d)(?=[\d./:-]{0,9}\p{L})[\p{L}\d][\p{L}\d./:-]{0,30}[\p{L}\d](?![\p{L}\d])`,
    accept: (match) => !isCounted(match) && !OF_NOTHING.test(match[0]),
  },
  // "Haar nani Dropatie haalt haar": a word with a capital inside a sentence
  {
    label: 'PERSON',
    pattern: pattern.g`\p{Lu}(?<=(?<!\p{L})(\p{L}\p{Ll}{1,24}),? .)\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?![\p{L}-]|:)`,
    accept: ({ 0: word, 1: before = '' }, { lang }) => lang === 'nl' && isStrange(word) && !PART_OF_ONE.test(before),
  },
  // "afgedrukt door evharn", "; hjtevelthuis;"
  {
    label: 'HANDLE',
    pattern: pattern.g`(?<=door |[Pp]araaf:? |[Aa]kkoord |[|\t;=] ?| - |(?:user|login|inlog|account): )\p{Ll}{2,20}(?=\.?\s{0,9}(?:\n|$)| ?[|\t;),]| op \d)`,
    accept: ({ 0: word }) => !isOrdinary(word, 'nl') && !isOrdinary(word, 'en') && !isNothing(word) && !isOfNoOne(word),
  },
  // "Emmastraat 12 bus B", "410 bis A", "Achterdorp 8, app. 117"
  {
    label: 'LOCATION',
    pattern: pattern.g`\d(?: bis [A-Z]|,? (?:bus|app\.?|appartement|kamer|unit|etage|k\.) ?(?:[A-Z]?\d{1,4}[A-Za-z]?|[A-Z]))(?![\p{L}\d])`,
    accept: (_, { known }) => known.some(({ label }) => label === 'LOCATION'),
  },
  // "A T M SPRANGERS": letters before a surname that was found
  {
    label: 'PERSON',
    pattern: pattern.g`(?<![\p{L}\d.])(?:\p{Lu} ){1,4}\p{Lu}(?=\p{L})`,
    accept: (_, { known }) => known.some(({ label }) => label === 'PERSON'),
  },
  // "Naam: van Waes"
  {
    label: 'PERSON',
    pattern: pattern.g`(?<=(?:^|[\n|;\t]|: | {2}) ?)(?:[Vv]an|[Dd]e|[Tt]e[nr]?|[Dd]en|v\.? ?d\.?|v/d|[Ee]l|[Aa]l|[Dd][ao]s?)(?: (?:de[nr]?|het|'t))? (?=\p{Lu})`,
    joins: true,
  },
]

/** All of the name of an organisation that anything was found in. */
export const wholes: Doubt[] = [
  // "Uitvaartzorg Wierdenland", "van Hulpmiddelenbank Drentse Aa", "Geldwijs Waard en Stroom": by what it is or does
  {
    label: 'ORG',
    pattern: pattern.g`(?<![\p{L}\d])(?!(?:Naar|Bij|Van|Door|Via|Aan|Met|Op|In|Namens|Voor|Uit) )(?:${CAPITAL}|'t)(?: (?:(?:van|de|der|den|het|en|in|voor|aan|op|te|ten|ter|yn|bij|na|gen|a/d|'[nte]|&) ){0,2}${CAPITAL}){1,6}`,
    accept: isOfOne,
    names: true,
  },
]

/**
 * What was found in it may all be of one name. Security: nobody is taken along who stands before an organisation ("Sjoukje
 * en Hulpmiddelenbank Aa") or is sure to be someone elsewhere, nor the word that begins the sentence ("Opvang bij Zorgloket
 * Assen").
 */
function isOfOne({ 0: name, index, input }: RegExpExecArray, { found, known }: Before): boolean {
  if (known.length === 0 || known.some(({ kind }) => kind === 'block')) return false
  const [first = '', second = ''] = name.split(' ')
  const named = known.filter(({ label, rule }) => label === 'PERSON' && rule !== DOUBT)
  if (!WORKS.test(first) && (pattern`^\p{Ll}`.test(second) || named.some(({ start }) => start === index))) return false
  const written = ({ start, end }: Proven) => input.slice(start, end)
  const isSure = (one: Proven) =>
    found.some((other) => other.label === 'PERSON' && other.kind === 'block' && written(other).includes(written(one)))
  if (named.some(isSure)) return false
  return known.every(({ label }) => label === 'ORG') || name.split(' ').some((word) => WORKS.test(word))
}

/** With one space between them, in one line. */
const isBesideNumber = ({ 0: whole, index, input }: RegExpExecArray, { label, start, end }: Proven) =>
  NUMBERS.has(label) &&
  /\d/.test(input.slice(start, end)) &&
  ((end === index - 1 && input.charAt(end) === ' ') ||
    (start === index + whole.length + 1 && input.charAt(start - 1) === ' '))

/** Times, amounts, school years, blood pressures, days. */
const OF_A_TIME =
  /^(?:\d{1,2}(?:[.:]\d\d){1,2}[-/]?)+$|^\d{1,3}\.\d{3}$|^\d{2,3}\/\d{2,3}$|^(?:19|20)\d\d[-/](?:19|20)?\d\d$|^\d\d-\d\d-\d{2,4}$/

/** Doses, ranks, measures, times, grades, norms: "20mg", "3e", "2x5", "A1", "VV04", "DKTP-2", "ISO-27001". */
const OF_NOTHING = pattern`^\p{Lu}\p{Ll}+-\d+$|^\d+/\p{Ll}|^(?:\d+(?:[.,:]\d+)?\p{L}{1,4}|\p{Lu}\d|\p{L}+-\d)$|^\d+(?:e|de|ste|x|dd)|^\d\d?[.:]\d\d|^\d+-?\p{Ll}{3,}|^V[VG]\d|^[pvm]\d|^\p{Ll}\d$|\p{Ll}{5}|^\p{Lu}\d{1,2}-?\p{Lu}?\d?$|^\dS-|^(?:ISO|NEN|WISC|HbA1c|B12|DSM|ICD|FEV)`

const OFFICE = /(?:dienst|ing|heid|zorg|plan|beleid)$/
const PART_OF_ONE = /^(?:en|afdeling|cluster|domein|gebied|team|thema|onderdeel)$/i
function isStrange(word: string): boolean {
  const lower = word.toLowerCase()
  return (
    !(isNothing(lower) || isMedicine(lower) || isRole(lower) || isRoles(lower) || kin.has(lower)) &&
    !(isFunctionWord(lower) || OFFICE.test(lower)) &&
    nationalityOf(word) === undefined
  )
}
