import { matchesOf, type Rule } from '../finding.ts'

// A Dutch number is a zero (or +31, 0031) and nine digits, in parts of two or more; a foreign one begins with its +.
const GAP = '[ .\\u00a0/-]{0,3}'
const COUNTRY = `(?:(?:\\+|00)31${GAP}(?:\\(0\\)${GAP})?|\\(?0)`
const MOBILE = `${COUNTRY}6\\)?${GAP}\\d(?:${GAP}\\d){7}`
const FIXED = `${COUNTRY}[1-57-9]\\d{1,2}\\)?${GAP}\\d{2}(?:${GAP}\\d){4,5}`
const FOREIGN = `\\+(?!31)[1-9]\\d{0,2}(?:${GAP}\\d){7,12}`
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d+]|[\\d)][.-]|[A-Z]{4} )(?:${MOBILE}|${FIXED}|${FOREIGN})(?![\\d]|[.-]\\d)`,
  'gu',
)

const BEGINS_AS_DATE = /^\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d{2}(?!\d)/

export const phone: Rule = {
  name: 'phone.number',
  label: 'PHONE',
  kind: 'block',
  proof: 'shape',
  proposals: { nl: ['een telefoonnummer'], en: ['a phone number'] },
  find: (text) => matchesOf(text, NUMBER, ({ 0: number }) => hasRightLength(number) && !BEGINS_AS_DATE.test(number)),
}

function hasRightLength(number: string): boolean {
  const digits = number.replace(/\(0\)/, '').replace(/\D/g, '')
  if (number.startsWith('+') && !digits.startsWith('31')) return digits.length >= 9
  return digits.replace(/^(?:0031|31(?=\d{9}$)|0)/, '').length === 9
}
