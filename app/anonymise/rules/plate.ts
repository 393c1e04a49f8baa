import { before } from '../before.ts'
import { type Match, matchesOf, type Rule } from '../finding.ts'
import { pattern } from '../pattern.ts'

// The orders of letters (A) and digits (9) that Dutch plates have had.
const ORDERS = [
  'AA-99-99',
  '99-99-AA',
  '99-AA-99',
  'AA-99-AA',
  'AA-AA-99',
  '99-AA-AA',
  '99-AAA-9',
  '9-AAA-99',
  'AA-999-A',
  'A-999-AA',
  'AAA-99-A',
  'A-99-AAA',
  '9-AA-999',
  '999-AA-9',
]
const spelt = (order: string, gap = '-') =>
  order
    .split('-')
    .map((part) => part.replaceAll('A', '[A-Z]').replaceAll('9', '\\d'))
    .join(gap)
const PARTED = pattern.gi`(?<![\p{L}\d]|[\p{L}\d][-.])(?:${ORDERS.map((order) => spelt(order)).join('|')})(?![\p{L}\d]|-[\p{L}\d])`
const TOGETHER = new RegExp(`^(?:${ORDERS.map((order) => spelt(order, '[- ]?')).join('|')})$`, 'i')
const MONTH = /JAN|FEB|MRT|MAR|APR|MEI|MAY|JUN|JUL|AUG|SEP|OKT|OCT|NOV|DEC/
const CUE = pattern.gi`(?:kenteken(?:nummer|plaat)?|nummerbord|(?:nummer)?plaat(?![\p{L}])|licen[cs]e plate|number plate|registration)(?: is| was| met)?[:=]? {0,2}["'(]?`
/** "J 804 VB": parted by spaces, only what nothing else looks like. */
const SPACED = pattern.g`(?<![\p{L}\d]|[A-Z] )(?:[A-Z] \d{3} (?!IE|EH|MG|ML)[A-Z]{2}|[A-Z]{2} \d{3} [A-Z]|[BDFGHJKLNPRSTVXZ]{3} \d{2} [BDFHJKNPRTVXZ]|[A-Z]{2}\d\d [A-Z]{3})(?![\p{L}\d]| [A-Z\d])`
const ANY = pattern.iy`[A-Z\d]{1,8}(?:[- ][A-Z\d]{1,5}){0,3}(?![\p{L}\d])`

const proposals = { nl: ['een kenteken'], en: ['a number plate'] }
const shared = { label: 'PLATE', kind: 'block', proposals } as const

export const plateRules: Rule[] = [
  {
    ...shared,
    name: 'plate.order',
    proof: 'shape',
    find: (text) =>
      matchesOf(
        text,
        PARTED,
        ({ 0: plate, index }) =>
          !MONTH.test(plate.toUpperCase()) &&
          !/code $/i.test(before(text, index, 6)) &&
          (plate === plate.toUpperCase() || plate === plate.toLowerCase()),
      ),
  },
  { ...shared, name: 'plate.spaced', kind: 'suggest', proof: 'shape', find: (text) => matchesOf(text, SPACED) },
  { ...shared, name: 'plate.cue', proof: 'context', find: afterCue },
]

/** "kenteken gb123x", "number plate B AB 1234": the text says what it is, so small letters and other countries count. */
function afterCue(text: string): Match[] {
  return [...text.matchAll(CUE)].flatMap(({ 0: cue, index }) => {
    const start = index + cue.length
    ANY.lastIndex = start
    const parts = (ANY.exec(text)?.[0] ?? '').split(/(?=[- ])/)
    for (let count = parts.length; count > 0; count -= 1) {
      const plate = parts.slice(0, count).join('')
      const isForeign = plate === plate.toUpperCase() && /[A-Z]/.test(plate) && /\d{2}/.test(plate) && plate.length >= 5
      if (TOGETHER.test(plate) || isForeign) return [{ start, end: start + plate.length }]
    }
    return []
  })
}
