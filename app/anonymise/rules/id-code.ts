import { matchesOf, type Rule } from '../finding.ts'

// Codes of any shape: letters and digits together are hardly ever a word. Asked last, and only over what is left.

const TOKEN = /(?<![\p{L}\d@./_-])[\p{L}\d]{1,20}(?:[-./_][\p{L}\d]{1,20}){0,6}(?![\p{L}\d@_]|[-./][\p{L}\d])/gu
const MONTH = /(?:^|[-./])(?:jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|sept|okt|oct|nov|dec)\p{Ll}{0,6}(?:[-./]|$)/iu
/** "22.45-07.15", "09:00", "1.500", "150/85": what only has digits, and is a time, an amount or a measure. */
const COUNTED =
  /^(?:\d{1,2}[.:]\d{2}(?:-\d{1,2}[.:]\d{2})?|\d{1,3}(?:\.\d{3})+|\d{1,4}[/-]\d{1,4}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|\d{4}-\d{2}-\d{2}|0.*)$/
/** "1500ml", "230V", "Wmo2015", "45A57", "ISO-27001", "F125.1": measures, laws, products, standards, diagnoses. */
const NO_CODE =
  /^(?:\d+(?:[.-]?\d+)*(?:\p{Ll}{1,3}|[VWAKGB])|\p{L}{2,6}[-.]?(?:19|20)\d\d|\d\d[A-Z]\d\d|(?:ISO|NEN|EN|IEC|NTA|RAL|DIN|EU|WCAG|DSM|ICD|CIZ|VV)[-/]?\d.*|[A-Z]\d{1,3}[a-z]?(?:[.-]\d{1,2})?|\d+(?:dd|x|\/)\d+.*|\d+x.*|(?:[CTLS]|Th)\d{1,2}-.*|\d+(?:\.\d+)+\.[a-z]|\d{1,4}[A-Z]?|\p{Lu}?\p{Ll}+-?\d{1,3})$/u

/** Whether a code of letters and digits, or of many digits with signs between them, may be the number of something. */
function isCode({ 0: token }: RegExpExecArray): boolean {
  const digits = token.replace(/\D/g, '').length
  if (token.length < 5 || digits < 3 || /\p{Ll}{4}/u.test(token) || NO_CODE.test(token) || MONTH.test(token))
    return false
  return /\p{L}/u.test(token) || (digits > 6 && /\D/.test(token) && !COUNTED.test(token))
}

export const idCode: Rule = {
  name: 'id.code',
  label: 'ID',
  kind: 'suggest',
  proof: 'shape',
  proposals: { nl: ['een nummer'], en: ['a number'] },
  needs: /\d{2}/,
  find: (text) => matchesOf(text, TOKEN, isCode),
}
