import { canonical } from './rich-text.ts'

// How a text is kept, whatever it was typed like. The browser asks this too, to know whether two texts are the same one.

/** A name, a title, a question: one line. Line breaks become spaces. */
export const lineAsKept = (typed: string): string =>
  orNothing(tidy(typed.normalize('NFC').replace(/\s+/gu, ' ')).trim())

/** A text in our notation (rich-text.ts), in its one canonical spelling. */
export const richAsKept = (typed: string): string => orNothing(canonical(tidy(typed.normalize('NFC'))))

/** Plain text of several lines. */
export const linesAsKept = (typed: string): string =>
  orNothing(tidy(typed.normalize('NFC')).replace(/\r\n?/g, '\n').trim())

/**
 * Leaves out what no one can see: control characters and, for security, the overrides that make a text read other than
 * it is (U+202A-202E, U+2066-2069). The direction marks that names in Arabic or Hebrew need stay.
 */
const tidy = (typed: string) => typed.replace(/(?![\n\r\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')

/** A field with only joiners and marks in it looks empty, so it is. */
const orNothing = (cleaned: string) => (/[^\s\p{Cf}\p{M}]/u.test(cleaned) ? cleaned : '')
