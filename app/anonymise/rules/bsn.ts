import { matchesOf, type Rule } from '../finding.ts'

// Nine digits, together or parted by one kind of sign, that pass the eleven-test.
const NINE = /(?<![\p{L}\d]|\d[-)]|\+\d{1,3} )\d(?:[ .\u00a0]?\d){8}(?![\p{L}\d]|-\d)/gu
const CUE = /(?:bsn|burger ?service ?nummer|sofi-?nummer|citizen service number)[^\d]{0,20}$/i
const MONEY = /(?:€|eur|euro)\s?$/i

// How people part the nine digits. Other partings only count when the text says what the number is.
const PARTINGS = new Set(['9', '333', '423', '432', '2223', '2322', '111111111'])

export const bsn: Rule = {
  name: 'bsn.eleven-test',
  label: 'BSN',
  kind: 'block',
  proof: 'checksum',
  proposals: { nl: ['zijn burgerservicenummer', 'haar burgerservicenummer'], en: ['a citizen service number'] },
  find: (text) =>
    matchesOf(text, NINE, ({ 0: number, index }) => {
      const before = text.slice(Math.max(0, index - 50), index)
      const after = text.slice(index + number.length, index + number.length + 2)
      if (!passesElevenTest(number) || MONEY.test(before)) return false
      return CUE.test(before) || (isPartedAsUsual(number) && !isPartOfMore(number, before, after))
    }),
}

export function passesElevenTest(number: string): boolean {
  const digits = [...number.replace(/\D/g, '')].map(Number)
  const sum = digits.reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0)
  return digits.length === 9 && sum % 11 === 0 && digits.some((digit) => digit > 0)
}

function isPartedAsUsual(number: string): boolean {
  const signs = new Set(number.replace(/\d/g, ''))
  const parts = number.split(/\D/).map((part) => part.length)
  return signs.size <= 1 && PARTINGS.has(parts.join(''))
}

/** Parts of a longer row of parts: an account number, a sum of money, a list. */
const isPartOfMore = (number: string, before: string, after: string) =>
  /\D/.test(number) && (/\d[ .\u00a0]$/.test(before) || /^[ .\u00a0]\d/.test(after))
