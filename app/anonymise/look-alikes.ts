import { pattern } from './pattern.ts'

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
