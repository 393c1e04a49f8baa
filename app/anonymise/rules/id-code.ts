import { before } from '../before.ts'
import { type Match, matchesOf, type Rule } from '../finding.ts'
import { pattern } from '../pattern.ts'

// Codes of any shape: letters and digits together are hardly ever a word. Asked last, and only over what is left.

const TOKEN = pattern.g`(?<![\p{L}\d@./_-])(?=[\p{L}./_-]{0,150}\d)[\p{L}\d]{1,64}(?:[-./_][\p{L}\d]{1,20}){0,6}(?![\p{L}\d@_]|[-./][\p{L}\d])`
const MONTH = pattern.i`(?:^|[-./])(?:jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|sept|okt|oct|nov|dec)\p{Ll}{0,6}(?:[-./]|$)`
/** "22.45-07.15", "09:00", "1.500", "150/85": what only has digits, and is a time, an amount or a measure. */
const COUNTED =
  /^(?:\d{1,2}[.:]\d{2}(?:-\d{1,2}[.:]\d{2})?|\d{1,2}(?:\.\d{3})+|\d{3}\.\d{3}|\d{1,4}[/-]\d{1,4}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|\d{4}-\d{2}-\d{2}|0(?!\d{3}-).*)$/
/** "1500ml", "230V", "Wmo2015", "45A57", "ISO-27001", "F125.1": measures, laws, products, standards, diagnoses. */
const NO_CODE = pattern`^(?:\d+(?:[.-]\d+)*(?:\p{Ll}{1,3}|[VWAKGB])|\p{Lu}?\p{Ll}+[-.]?(?:19|20)\d\d|\p{Lu}{2,6}(?:19|20)\d\d|\d\d[A-Z]\d\d|(?:ISO|NEN|EN|IEC|NTA|RAL|DIN|EU|WCAG|DSM|ICD|CIZ|VV)[-/]?\d.*|[A-Z]\d{1,3}[a-z]?(?:[.-]\d{1,2})?|[A-Z]{2}\d{2}[A-Z]{4}\d{6,}|\d+(?:dd|x|/)\d+.*|\d+x.*|(?:[CTLS]|Th)\d{1,2}-.*|\d+(?:\.\d+)+\.[a-z]|\d{1,4}[A-Z]?|\p{Lu}?\p{Ll}+-?\d{1,3})$`

/** "llnr 120447", "998 203 417", "8369951/4": so many digits count nothing that people count in these texts. */
const PLAIN = pattern.g`(?<![\p{L}\d.,:¤$£/-]|[¤$£] |(?:ISO|NEN|crebo|stand|stroom|gas|water|EUR|IE)[: ]{1,2}|\d )\d{5,6}(?![\p{L}\d%]|[.,:/-]\d| ?(?:euro|eur|gram|kilo|km|meter|stappen|inwoners|mensen|keer|kcal|IE|E|ml|mg|people|times)(?!\p{L}))`
const SPACED = pattern.g`(?<![\p{L}\d.,:¤$£/+-]|[¤$£] |\d )(?!0[1-9])(?:\d{2,4}(?: \d{3}){2,4}|\d{2,3} \d\d (?!(?:19|20)\d\d)\d{4}|\d{3,4} \d{3} \d\d|(?!(?:19|20)\d\d )\d{4} \d{4} \d{2,4}(?: \d{2,4})?)(?![\d/-]|[.,:]\d| \d| ?(?:euro|inwoners))`
const SLASHED = pattern.g`(?<![\p{L}\d.,/-])\d{6,10}/\d{1,3}(?![\d/])`
const KEY = pattern.gi`(?=\d{4})(?<=(?<!\p{L})(?:(?:sleutel|kluis|deur|alarm|toegangs|pin)(?:kast(?:je)?)?(?:code)?|kastje)[:,]? (?:(?:code|voordeur|(?:mw|dhr|mevr|fam)\.? \p{L}{2,20} is) )?)\d{4,6}(?!\d)`
const isRound = ({ 0: number }: RegExpExecArray) => !/^\d0+$|^(\d)\1+$/.test(number)

/** "71RTQZ": how tickets are numbered. */
const LOCATOR = pattern`^(?=\p{Lu}*\d)(?=(?:[^\d]*\d){2})(?=(?:\d*\p{Lu}){3})(?!\p{Lu}+\d+$)[\p{Lu}\d]{6,8}$`

const LETTERS_BEFORE = pattern`(?<![\p{L}\d.])(?:(?!(?:BSN|K[vV]K|BTW|BIG|AGB|TEL|EUR) )(?:\p{Lu}{1,4}[-/])?(?=\p{L}{0,3}\p{Lu}{2})\p{L}{2,5}|(?:\p{Lu}-)?\p{Lu}|\d) $`
const LETTERS_BEHIND = pattern`^[/-]\p{Lu}{1,4}(?![\p{L}\d])`

/** "UB 4418.29.001", "TVcN 118830", "D 2311448/MK": the letters before and behind it belong to it. */
export function withLetters(text: string, { start, end }: Match): Match {
  const [before = ''] = LETTERS_BEFORE.exec(text.slice(Math.max(0, start - 12), start)) ?? []
  // "T 0204374232" is for the rules that know telephones.
  const isTelephone = before.length === 2 && text.charAt(start) === '0'
  const behind = LETTERS_BEHIND.exec(text.slice(end, end + 6))?.[0].length ?? 0
  return { start: isTelephone ? start : start - before.length, end: end + behind }
}

/** "25-1401", "24-011": the year and which one, and not from how many to how many. */
const OF_YEAR = /^[2-9]\d-(?:0\d\d|(?!20)\d{4})$/

/** "0x7A3f19C0b2E84d5516aF0973cD21e8B4409aE6f1", "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq" */
const LONG = /^[a-z\d]{25,}$/i

/** Whether a code of letters and digits, or of many digits with signs between them, may be the number of something. */
function isCode({ 0: token, index, input }: RegExpExecArray): boolean {
  const digits = token.replace(/\D/g, '').length
  if (LOCATOR.test(token) || OF_YEAR.test(token) || (digits > 3 && LONG.test(token))) return true
  if (token.length < 5 || digits < 3 || pattern`\p{Ll}{4}`.test(token) || NO_CODE.test(token) || MONTH.test(token))
    return false
  return (
    pattern`\p{L}`.test(token) ||
    (digits > 6 && !/[¤$£] ?$/.test(before(input, index, 2)) && /\D/.test(token) && !COUNTED.test(token))
  )
}

export const idCode: Rule = {
  name: 'id.code',
  label: 'ID',
  kind: 'suggest',
  proof: 'shape',
  proposals: { nl: ['een nummer'], en: ['a number'] },
  needs: /\d/,
  find: (text) => [
    ...[...matchesOf(text, TOKEN, isCode), ...matchesOf(text, PLAIN, isRound), ...matchesOf(text, SPACED)].map(
      (match) => withLetters(text, match),
    ),
    ...[SLASHED, KEY].flatMap((pattern) => matchesOf(text, pattern)),
  ],
}
