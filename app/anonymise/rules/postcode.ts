import { after, before } from '../before.ts'
import { matchesOf, type Rule } from '../finding.ts'
import { pattern } from '../pattern.ts'
import { isPlace } from '../words/lookup.ts'

const POSTCODE = pattern.gi`(?<![\p{L}\d]|[\d][.,-])([1-9]\d{3})( {0,2})([A-Z]{2})(?![\p{L}\d])`
const BRITISH = pattern.g`(?<![\p{L}\d])(?:(?<=, )\p{Lu}\p{L}{2,20} )?[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\d])|(?<![\p{L}\d])[A-Z]\d[A-Z] \d[A-Z]\d(?![\p{L}\d])`

// SA, SD and SS are never given out; the others are more often a dose than a street.
const NOT_LETTERS = new Set(['SA', 'SD', 'SS', 'MG', 'GR', 'IE'])
const UNITS = new Set(['ml', 'mm', 'cm', 'km', 'kg', 'kb', 'mb', 'gb', 'eu', 'ha', 'kw', 'hz', 'px'])
const WORDS =
  /^(?:is|in|en|op|of|de|te|om|je|we|ze|er|al|na|nu|zo|ja|ik|ex|aj|be|at|to|as|an|by|he|it|me|my|no|on|or|so|up|us|do|go|if|am|pm|dr|mw|st|uu|dd)$/i
const YEAR = /^(?:19|20)\d\d$/
const YEAR_CUE = /(?:in|sinds|van|vanaf|tot|jaar|eind|begin|medio|since|from|until|year)\s$/i

const proposals = { nl: ['in een dorp', 'in een stadswijk'], en: ['in a village', 'in a part of town'] }
const shared = { label: 'LOCATION', kind: 'block', proof: 'shape', proposals } as const

/** The town that stands beside it. */
const TOWN = pattern`^(?:,| {1,2}[|·])? {1,2}(?:(?:Den|De|Het|'t|T[Ee][NRnr]?|Sint|St\.|'s|Nieuw|Oud|Bergen|Alphen|Capelle|Krimpen) )?\p{Lu}[\p{L}'-]{2,25}(?: (?:aan|a/d|op|bij)(?: (?:de|den))? \p{Lu}\p{L}{2,15}| \(\p{Lu}\p{L}{0,2}\.?\))?(?! ?(?:van|de|\p{Lu}))`

export const postcodeRules: Rule[] = [
  {
    ...shared,
    name: 'postcode.nl',
    needs: /\d{4} {0,2}[a-z]{2}/i,
    find: (text) =>
      matchesOf(text, POSTCODE, ({ 0: whole, 1: digits = '', 2: gap = '', 3: letters = '', index }) => {
        // "9781 GR Bedum", and not "1500 gr"
        const isBeforeTown = isPlace(
          pattern`^ {1,2}(\p{Lu}[\p{L}-]+)`.exec(after(text, index + whole.length, 30))?.[1] ?? '',
        )
        if (NOT_LETTERS.has(letters.toUpperCase()) && !isBeforeTown) return false
        if (letters !== letters.toUpperCase())
          return (
            isTypedInAHurry(digits, gap, letters, after(text, index + whole.length, 2)) ||
            /postcode[^\n\d]{0,14}$/i.test(before(text, index, 24))
          )
        return gap === '' || !YEAR.test(digits) || !YEAR_CUE.test(before(text, index, 10))
      }).map(({ start, end }) => ({ start, end: end + (TOWN.exec(after(text, end, 60))?.[0].length ?? 0) })),
  },
  { ...shared, name: 'postcode.gb', needs: /[A-Z\d] \d[A-Z][A-Z\d]/, find: (text) => matchesOf(text, BRITISH) },
]

/** "1234ab", "1234 aB"; but "2024 is" is a year and a word, and "1500 km" a distance. */
function isTypedInAHurry(digits: string, gap: string, letters: string, next: string): boolean {
  if (YEAR.test(digits) || UNITS.has(letters)) return false
  return gap === '' || letters !== letters.toLowerCase() || (!WORDS.test(letters) && !pattern`^ \p{Ll}`.test(next))
}
