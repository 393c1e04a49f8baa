import { before } from '../before.ts'
import { type Match, matchesOf, type Rule, type TextLanguage } from '../finding.ts'
import { pattern } from '../pattern.ts'

// A Dutch number is a zero (or +31, 0031) and nine digits, in parts of two or more; a foreign one begins with its + or 00.
const GAP = '[ ./-]{0,3}'
const COUNTRY = `(?:(?:\\(?\\+|00)31\\)?${GAP}(?:\\(0\\)${GAP})?|\\(?0)`
/** "O6-12345678", "06,12345678", "06 (12345678)": as people write it who know that numbers are looked for. */
const MOBILE = `(?:${COUNTRY}|O)6\\)?(?:${GAP}|[,_]| \\()\\d(?:${GAP}\\d){7}`
const FIXED = `${COUNTRY}[1-57-9]\\d{1,2}\\)?(?:${GAP}\\d){6,7}`
const FOREIGN = `(?:\\+|00)(?!31)[1-9]\\d{0,2}${GAP}(?:\\(\\d{1,4}\\)${GAP})?\\d(?:${GAP}\\d){6,11}`
const EDGE = '(?<![\\p{L}\\d+]|[\\d)][.-]|\\d\\d ?[A-Z]{4} )'
const NUMBER = pattern.g`${EDGE}(?:${MOBILE}|${FIXED}|${FOREIGN})(?!\d|[.-]\d)`

// (415) 555-0132, 415-555-0132: three, three and four, and neither of the first two begins with 0 or 1.
const AMERICAN = pattern.g`(?<![\p{L}\d+]|\d[.-])(?:1[ .-])?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[ .-])[2-9]\d{2}[ .-]\d{4}(?:x\d{1,5})?(?![\d-])`
// 020 7123 4567, 07700 900123, 090-1234-5678: other countries begin with a zero as well, and part their digits.
const ELSEWHERE = pattern.g`(?<![\p{L}\d+]|\d[.-])\(?0\d{1,4}\)?[ -]\d{3,4}[ -]?\d{3,4}(?![\d-])`
const FREE = pattern.g`(?<![\p{L}\d+-])0(?:800|900|906|909)[ -]{0,3}(?:\d\d \d\d \d{3}|\d{4}(?:[ -]?\d{3})?|\d{3} \d{2} \d{2})(?![\d-])`

/** "14 031": the municipality. */
const OF_A_TOWN = pattern.g`(?<![\p{L}\d+.,¤-]|[¤\d] )14 0[1-9]\d{1,2}(?![\d-]|[.,]\d| (?:euro|stuks))`

const CUE =
  /(?:\btel(?:efoon)?(?:nummer|nr)?|\btelephone|\bphone(?: number)?|\bmob(?:iel|ile)?(?: ?nummer)?|\bfax|\btoestel|\btst|06-nummer|\bwhatsapp)[.: ]{1,3}(?:is |nr\.? |op )?$/i
/** "toestel 2286" */
const EXTENSION = /\b(?:toestel|tst)[.: ]{1,3}$/i
const LOCAL = /(?<![\d-])\d(?:[ .-]?\d){2,10}(?![\d]|[.-]\d)/gu
const BEGINS_AS_DATE = /^\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d{2}(?!\d)/

const proposals = { nl: ['een telefoonnummer'], en: ['a phone number'] }
const shape = { label: 'PHONE', kind: 'block', proof: 'shape', proposals } as const

export const phoneRules: Rule[] = [
  {
    ...shape,
    name: 'phone.number',
    find: (text) =>
      matchesOf(text, NUMBER, ({ 0: number }) => hasRightLength(number) && !BEGINS_AS_DATE.test(number)).map((match) =>
        withoutBracket(text, match),
      ),
  },
  { ...shape, name: 'phone.american', find: (text) => matchesOf(text, AMERICAN) },
  { ...shape, name: 'phone.elsewhere', find: elsewhere },
  // Of everyone, and so of no one; but it tells which helpline someone calls.
  { ...shape, name: 'phone.free', kind: 'suggest', find: (text) => matchesOf(text, FREE) },
  { ...shape, name: 'phone.of-a-town', kind: 'suggest', find: (text) => matchesOf(text, OF_A_TOWN) },
  {
    ...shape,
    name: 'phone.cue',
    proof: 'context',
    find: (text) =>
      matchesOf(
        text,
        LOCAL,
        ({ 0: number, index }) =>
          !BEGINS_AS_DATE.test(number) && (number.length < 6 ? EXTENSION : CUE).test(before(text, index)),
      ),
  },
]

function elsewhere(text: string, lang: TextLanguage): Match[] {
  return matchesOf(text, ELSEWHERE, ({ 0: number, index }) => {
    const digits = number.replace(/\D/g, '').length
    if (digits < 10 || digits > 11 || BEGINS_AS_DATE.test(number)) return false
    return lang === 'en' || CUE.test(before(text, index))
  })
}

/** "(06 12345678)" opens a bracket of the sentence; "(020) 1234567" one of the number. */
function withoutBracket(text: string, { start, end }: Match): Match {
  const number = text.slice(start, end)
  return { start: number.startsWith('(') && !number.includes(')') ? start + 1 : start, end }
}

function hasRightLength(number: string): boolean {
  const digits = number.replace(/\(0\)/, '').replace(/\D/g, '')
  const isForeign = /^(?:\+|00)(?!31)/.test(number)
  if (isForeign) return digits.replace(/^00/, '').length >= 9
  return digits.replace(/^(?:0031|31(?=\d{9}$)|0)/, '').length === 9
}
