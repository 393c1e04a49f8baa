import { before } from '../before.ts'
import { matchesOf, type Rule } from '../finding.ts'
import { pattern } from '../pattern.ts'

// Nine digits, together or parted by one kind of sign, that pass the eleven-test.
const NINE = pattern.g`(?<![\p{L}\d]|\d[-)]|\+\d{1,3} )\d(?:[ .-]?\d){8}(?![\p{L}\d]|-\d)`
const NEARLY = pattern.g`(?<![\p{L}\d])\d(?:[ .-]?\d){7,9}(?![\p{L}\d])`
const CUE = /(?:\bbsn|burger ?service ?(?:nummer|nr)|sofi-?(?:nummer|nr)|citizen service number)[^\d\n]{0,20}$/i
const MONEY = /(?:¤|eur|euro)\s?$/i

// How people part the nine digits. Other partings only count when the text says what the number is.
const PARTINGS = new Set(['9', '333', '423', '432', '2223', '2322', '111111111'])

const proposals = { nl: ['een burgerservicenummer'], en: ['a citizen service number'] }

export const bsn: Rule = {
  name: 'bsn.eleven-test',
  label: 'BSN',
  kind: 'block',
  proof: 'checksum',
  proposals,
  find: (text) =>
    matchesOf(text, NINE, ({ 0: number, index }) => {
      const said = before(text, index, 50)
      const next = text.slice(index + number.length, index + number.length + 2)
      if (!passesElevenTest(number) || MONEY.test(said)) return false
      return CUE.test(said) || (isPartedAsUsual(number) && !isPartOfMore(number, said, next))
    }),
}

/** A number with a slip in it is still nearly someone's. */
export const mistypedBsn: Rule = {
  name: 'bsn.mistyped',
  label: 'ID',
  kind: 'block',
  proof: 'context',
  proposals,
  find: (text) =>
    matchesOf(text, NEARLY, ({ 0: number, index }) => CUE.test(before(text, index, 50)) && !passesElevenTest(number)),
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
const isPartOfMore = (number: string, said: string, next: string) =>
  /\D/.test(number) && (/\d[ .]$/.test(said) || /^[ .]\d/.test(next))
