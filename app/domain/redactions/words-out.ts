export type Replacement = { words: string; instead: string }

/** What stands in a text where words were taken out and nothing was put in their place. */
const gap = '[…]'

/**
 * A function that takes words out of a text in our notation: in small letters and capitals, as a genitive, with marks or
 * invisible signs in between, and over the end of a line. Whole words only: "Jan" leaves "januari" alone.
 */
export function wordsOut(replacements: Replacement[]): (source: string) => string {
  // The longest first, so that "Jan de Vries" goes before "Jan" leaves a half.
  const rules = replacements
    .map(({ words, instead }) => ({ pattern: patternOf(words), instead: withoutMarks(instead) || gap }))
    .toSorted((one, other) => other.pattern.source.length - one.pattern.source.length)
  return (source) =>
    rules.reduce((text, { pattern, instead }) => text.replace(pattern, () => instead), source.normalize('NFC'))
}

/** Whether a text holds words that `out` takes out of it. */
export const holdsWords =
  (out: (source: string) => string) =>
  (source: string): boolean =>
    out(source.normalize('NFC')) !== source.normalize('NFC')

const withoutMarks = (text: string) => text.replace(/[*\\]/g, '').trim()

/** Security: what may stand between two letters is never a letter of the words itself, so no text makes this slow. */
function patternOf(words: string): RegExp {
  const parts = withoutMarks(words.normalize('NFC').replace(/\p{Cf}/gu, ''))
    .split(/[\s>]+/u)
    .filter(Boolean)
    .map((part) => [...part].map(escaped).join('[*\\\\\\p{Cf}]*'))
  return new RegExp(`(?<![\\p{L}\\p{N}])${parts.join('[\\s*\\\\>\\p{Cf}]+')}(?:['’]?s)?(?![\\p{L}\\p{N}])`, 'giu')
}

const escaped = (sign: string) => (/[\^$.|?+()[\]{}/]/.test(sign) ? `\\${sign}` : sign)
