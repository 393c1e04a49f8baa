import { after, before } from '../before.ts'
import { matchesOf, type Rule } from '../finding.ts'
import { pattern } from '../pattern.ts'
import { withLetters } from './id-code.ts'

const CARD = pattern.g`(?<![\p{L}\d]|\d[-. ])\d{4}(?:[ -]?\d){9,15}(?![\p{L}\d]|[-. ]\d)`
const SOCIAL_SECURITY = pattern.g`(?<![\p{L}\d-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\p{L}\d-])`
const NATIONAL_INSURANCE = pattern.g`(?<![\p{L}\d])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\d])`
const BARE = pattern.g`(?<![\p{L}\d¤$£+]|[\d][.,:/-]|[¤$£] )(?:[A-Z]{2,5} / )?\d{7,20}(?![\p{L}\d%]|[.,:/-]\d)`
const COUNTED = /^ ?(?:euro|eur\b|¤|inwoners|mensen|keer|stuks|km|meter|people|times|dollars?|pounds?)/i
const MONEY = /(?:eur|euro|bedrag|usd|score)\s?$/i

const proposals = { nl: ['een nummer'], en: ['a number'] }
const shared = { label: 'ID', kind: 'block', proposals } as const

export const idNumberRules: Rule[] = [
  {
    ...shared,
    name: 'id.card',
    proof: 'checksum',
    find: (text) => matchesOf(text, CARD, ({ 0: card }) => isCard(card)),
  },
  { ...shared, name: 'id.social-security', proof: 'shape', find: (text) => matchesOf(text, SOCIAL_SECURITY) },
  { ...shared, name: 'id.national-insurance', proof: 'shape', find: (text) => matchesOf(text, NATIONAL_INSURANCE) },
  {
    ...shared,
    name: 'id.bare',
    kind: 'suggest',
    proof: 'shape',
    // Seven digits in a row count nothing that people count, and are almost always someone's or something's number.
    find: (text) =>
      matchesOf(text, BARE, ({ 0: number, index }) => {
        const isRound = /^\d0+$|^(\d)\1+$/.test(number)
        return !isRound && !MONEY.test(before(text, index, 8)) && !COUNTED.test(after(text, index + number.length, 12))
      }).map((match) => withLetters(text, match)),
  },
]

/** The numbers of cards add up in a way of their own (Luhn). */
function isCard(written: string): boolean {
  const digits = [...written.replace(/\D/g, '')].map(Number).reverse()
  if (digits.length < 13 || !/^[3-6]/.test(written)) return false
  const sum = digits.reduce((total, digit, at) => {
    const doubled = at % 2 ? digit * 2 : digit
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}
