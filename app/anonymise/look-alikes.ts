import { pattern } from './pattern.ts'
import { fold } from './words/fold.ts'

// Letters of other alphabets that look like ours, in the same order.
const OTHERS = 'аеорсухіјѕһԁԛԝвнкмтАВЕКМНОРСТУХІЈЅαονικρτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ'
const OURS = 'aeopcyxijshdqwbhkmtABEKMHOPCTYXIJSaovikptuxABEZHIKMNOPTYX'
const LETTER = new Map([...OTHERS].map((other, at) => [other, OURS[at] ?? other]))

const OTHER = /[\u0370-\u052f]/
const OTHER_WORD = pattern.g`[\p{L}\p{M}\u00ad\u200b-\u200f\u2060]*[\u0370-\u052f][\p{L}\p{M}\u00ad\u200b-\u200f\u2060]*`
const STRANGE =
  /[\u00a0\u0100-\u025b\u0370-\u052f\u1e00-\u1eff\u2000-\u200a\u2010-\u2013\u202f\u205f\u2212\u3000\uff01-\uff5e]/
const SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g
const HYPHEN = /[\u2010-\u2013\u2212]/g
const WIDE = /[\uff01-\uff5e]/g

/** The same text, place for place, in plain spaces, hyphens and digits, and without letters that only look like ours. */
export function plainSigns(written: string): string {
  if (!STRANGE.test(written)) return written
  const plain = withoutMarks(written)
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
const TYPESET = '’‘‛‚′ʼ“”„‟•▪●→€'
const TYPED = "''''''\"\"\"\"···>¤"
const SIGN = new Map([...TYPESET].map((sign, at) => [sign, TYPED.charAt(at)]))
/** Signs that are no letters, and what is written in two units: smileys, ornaments. */
const SIGNS = /[\u02bc\u2010-\u2bff\ud800-\udfff]|\ufe0f/g
/** Set between two words without a space, these are no hyphen and no full stop: "Fatima—haar zus", "moe…is". */
const [DASH, DOTS] = [/ [—―](?= )/g, /…(?=[ \n]|$)/g]

/**
 * The same text, place for place, in the signs of a keyboard: one of each kind to look for. What has none is ¦, which says
 * nothing. An engine reads a text of such signs in half the time (docs/decisions/0036).
 */
export const nearSigns = (text: string): string =>
  // Letters once more: some came together from a letter and a mark. Made of single signs, the text is stored in a byte each.
  withoutMarks(text)
    .replace(DASH, ' -')
    .replace(DOTS, '.')
    .replace(SIGNS, (sign) => SIGN.get(sign) ?? '¦')
    .split('')
    .join('')

/** "Şimşek" is "Simsek", as the lists have it, place for place. */
const withoutMarks = (text: string): string => text.replace(LETTERS, bare)

const LETTERS = /[\u0100-\u0131\u0134-\u025b\u1e00-\u1eff]/g
/** Security: "Đorđe" and "Yıldız" are no forms of Dutch words: they are read with letters that Dutch has not. */
const FOREIGN: Record<string, string> = { d: 'ð', i: 'ì' }

function bare(letter: string): string {
  const plain = fold(letter).charAt(0)
  const near = FOREIGN[plain] ?? plain
  return letter === letter.toLowerCase() ? near : near.toUpperCase()
}
