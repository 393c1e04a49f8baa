import { before } from '../../before.ts'
import type { Rule } from '../../finding.ts'
import { pattern } from '../../pattern.ts'
import { isGivenName } from '../../words/lookup.ts'
import { dateRule, isBirth } from './date-rule.ts'

// A year by itself is no day. It points at someone when it is the year they were born, or when it is said as one: "van '61".
const YEAR = pattern.g`(?<![\d\p{L}]|\d[-./])(?:(?:19|20)\d{2}|'\d{2})(?![\d\p{L}]|[-./]\d)`
const OF_A_YEAR = pattern.i`(?:^|[^\p{L}])(?:van|uit|bouwjaar|lichting) $`

/** "Jorrit (2013), Tjitte (2015)": whoever has a first name only was born then. */
const isOfChild = (text: string, at: number) =>
  text.charAt(at + 4) === ')' &&
  isGivenName(pattern`(?<!\p{Lu}\p{L}+ )(\p{Lu}[\p{L}-]+) \($`.exec(before(text, at, 40))?.[1] ?? '')

export const yearRules: Rule[] = [
  dateRule('date.year', /\d/, YEAR, ({ 0: year, index, input }) => {
    const isShort = year.length === 3
    return isBirth(input, index) || isOfChild(input, index) || (isShort && OF_A_YEAR.test(before(input, index, 12)))
      ? {}
      : undefined
  }),
]
