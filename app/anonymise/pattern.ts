/** The letters of the alphabets that people here are named in; Latin ones as look-alikes.ts leaves them. */
const LETTERS: Record<string, string> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ˁͰ-ҁҊ-և\\u05d0-\\u05ea\\u0620-\\u064a\\u0671-\\u06d3\\u0900-\\u1fff\\u3040-\\ud7ff',
  Lu: 'A-ZÀ-ÖØ-ÞΆ-ΫЀ-Я',
  Ll: 'a-zß-öø-ÿά-Ͽа-ҁ',
  M: '\\u0300-\\u036f\\u064b-\\u065f\\u0900-\\u0903',
}

/** Where a class begins or ends, letters by their property, and whatever a stroke makes into a sign of its own. */
const SIGNS = /\\p\{(L|Lu|Ll|M)\}|\\.|[[\]]/gs

function spelled(written: string): string {
  let isInClass = false
  return written.replace(SIGNS, (sign, letters: string = '') => {
    if (sign.length === 1) isInClass = sign === '['
    const range = LETTERS[letters]
    return range ? (isInClass ? range : `[${range}]`) : sign
  })
}

/** By the place in the code where each is written, so that one inside a function is made once. */
const made = new WeakMap<TemplateStringsArray, RegExp>()

const withFlags =
  (flags: string) =>
  (strings: TemplateStringsArray, ...parts: (string | number)[]): RegExp => {
    const known = parts.length === 0 ? made.get(strings) : undefined
    if (known) return known
    const expression = new RegExp(spelled(String.raw(strings, ...parts)), flags)
    made.set(strings, expression)
    return expression
  }

/**
 * A regular expression for a text as normalise.ts reads it, written as in a literal that has the flag u:
 * pattern.g`\p{Lu}\p{Ll}+`. Without that flag, and with a few ranges for \p, an engine builds it twenty times and reads
 * twice as quickly (docs/decisions/0033).
 */
export const pattern = Object.assign(withFlags(''), {
  g: withFlags('g'),
  i: withFlags('i'),
  gi: withFlags('gi'),
  y: withFlags('y'),
  iy: withFlags('iy'),
})
