import { pattern } from './pattern.ts'
import { fold } from './words/fold.ts'

// Letters of other alphabets that look like ours, in the same order.
const OTHERS = 'аеорсухіјѕһԁԛԝвнкмтАВЕКМНОРСТУХІЈЅαονικρτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ'
const OURS = 'aeopcyxijshdqwbhkmtABEKMHOPCTYXIJSaovikptuxABEZHIKMNOPTYX'
const LETTER = new Map([...OTHERS].map((other, at) => [other, OURS[at] ?? other]))

const OTHER = /[\u0370-\u052f]/
const OTHER_WORD = pattern.g`[\p{L}\p{M}\p{Cf}]*[\u0370-\u052f][\p{L}\p{M}\p{Cf}]*`
const STRANGE = /[\u00a0\u0370-\u052f\u2000-\u200a\u2010-\u2013\u202f\u205f\u2212\u3000\uff01-\uff5e]/
const SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g
const HYPHEN = /[\u2010-\u2013\u2212]/g
const WIDE = /[\uff01-\uff5e]/g

/** The same text, place for place, in plain spaces, hyphens and digits, and without letters that only look like ours. */
export function plainSigns(written: string): string {
  if (!STRANGE.test(written)) return written
  const plain = written
    .replace(SPACE, ' ')
    .replace(HYPHEN, '-')
    .replace(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
  if (!OTHER.test(plain)) return plain
  return plain.replace(OTHER_WORD, (word) =>
    /\p{Script=Latin}/u.test(word) ? word.replace(/[\u0370-\u052f]/g, ours) : word,
  )
}

/** Only inside a word of ours: a Greek or Russian word is left as it is. */
const ours = (letter: string) => LETTER.get(letter) ?? letter

// What a phone or a word processor makes of the signs on a keyboard; ¤ is the sign for any currency.
const TYPESET = '’‘‛‚ʼ“”„‟—―…→€'
const TYPED = "'''''\"\"\"\"--.>¤"
const SIGN = new Map([...TYPESET].map((sign, at) => [sign, TYPED.charAt(at)]))
const LETTERS = /[\u0100-\u0131\u0134-\u025b\u1e00-\u1eff]/g
/** Signs that are no letters, and what is written in two units: smileys, ornaments. */
const SIGNS = /[\u02bc\u2010-\u2bff\ud800-\udfff]|\ufe0f/g

/**
 * The same text, place for place, in the signs of a keyboard and the letters of western Europe: “Şimşek” is "Simsek", as
 * the lists have it. So there is one sign of each kind to look for, and an engine reads the text in half the time
 * (docs/decisions/0036).
 */
export const nearSigns = (text: string): string =>
  // Made of single signs, it is stored anew: in one byte each.
  text
    .replace(LETTERS, bare)
    .replace(SIGNS, (sign) => SIGN.get(sign) ?? '·')
    .split('')
    .join('')

function bare(letter: string): string {
  const plain = fold(letter).charAt(0)
  return letter === letter.toLowerCase() ? plain : plain.toUpperCase()
}
