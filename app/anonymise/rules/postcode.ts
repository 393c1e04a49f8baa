import { matchesOf, type Rule } from '../finding.ts'

const POSTCODE = /(?<![\p{L}\d]|[\d][.,-])([1-9]\d{3})([ \u00a0]?)([A-Z]{2}|[a-z]{2})(?![\p{L}\d])/gu

// SA, SD and SS are never given out; the others are more often a dose than a street.
const NOT_LETTERS = new Set(['SA', 'SD', 'SS', 'MG', 'GR', 'IE'])
const UNITS = new Set(['ml', 'mm', 'cm', 'km', 'kg', 'kb', 'mb', 'gb', 'eu', 'ha'])
const YEAR = /^(?:19|20)\d\d$/
const YEAR_CUE = /(?:in|sinds|van|vanaf|tot|jaar|eind|begin|medio|since|from|until|year)\s$/i

export const postcode: Rule = {
  name: 'postcode.nl',
  label: 'LOCATION',
  kind: 'block',
  proof: 'shape',
  proposals: { nl: ['in een dorp', 'in een stadswijk'], en: ['in a village', 'in a part of town'] },
  find: (text) =>
    matchesOf(text, POSTCODE, ({ 0: whole, 1: digits = '', 2: gap = '', 3: letters = '', index }) => {
      if (NOT_LETTERS.has(letters.toUpperCase())) return false
      // "2024 is" is a year and a word; "1234ab" without a gap is a postcode typed in a hurry.
      if (letters !== letters.toUpperCase()) return gap === '' && !YEAR.test(digits) && !UNITS.has(letters)
      const before = text.slice(Math.max(0, index - 10), index)
      return whole.length === 6 || !YEAR.test(digits) || !YEAR_CUE.test(before)
    }),
}
