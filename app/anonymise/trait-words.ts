import type { TextLanguage } from './finding.ts'
import { pattern } from './pattern.ts'
import { type Class, commonWork, health, lives, media, origins, rareWork, workOfFew } from './trait-classes.ts'
import type { Trait, TraitKind } from './traits.ts'

/** What makes an ordinary profession that of the person: a story of care is full of doctors it is not about. */
const IS =
  /(?:werk(?:t|te|zaam) als|van beroep|is|was|beroep:?|gepensioneerde?|voormalige?|oud-?|works? as|worked as|is an?|was an?|retired|former)(?: een| als| an?)? ?-?$/i
/** "De notaris in Urk", "onze dierenarts, 54": of whom a place has one or two, and so known there. */
const THE_ONE = pattern.i`(?<!\p{L})(?:de|onze|the|our) $`
const THERE = /^(?: (?:in|van|uit|op|of|from) \p{Lu}|, \d\d?(?!\d))/u
const WORD = '(?<!\\p{L})'
const END = '(?!\\p{L})'

type Family = { kind: TraitKind; classes: Class[]; looser: number; needs?: RegExp; before?: RegExp }

const families: Family[] = [
  { kind: 'work', classes: rareWork, looser: 0.01 },
  { kind: 'work', classes: commonWork, looser: 0.1, needs: IS },
  { kind: 'work', classes: workOfFew, looser: 0.1, needs: THE_ONE, before: THERE },
  { kind: 'life', classes: lives, looser: 0.5 },
  { kind: 'origin', classes: origins, looser: 0.15 },
  { kind: 'health', classes: health, looser: 0.2 },
  { kind: 'media', classes: media, looser: 1 },
]

type Pattern = Family & { pattern: RegExp; share: number; letters: Set<string> }
let patterns: Pattern[] | undefined

const patternsOf = (): Pattern[] =>
  families.flatMap((family) =>
    family.classes.map(({ words, share }) => ({
      ...family,
      share,
      letters: new Set(words.match(pattern.g`(?<=^|\|)\p{Lu}+(?=\||$)`)),
      pattern: pattern.gi`${WORD}(?:${words})${END}`,
    })),
  )

/** What is said of someone in so many words. */
export function said(text: string, _lang: TextLanguage): Trait[] {
  patterns ??= patternsOf()
  return patterns.flatMap(({ kind, pattern, letters, share, looser, needs, before }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: whole, index }) => {
      // "Als hij komt" is no illness: what is letters only in the list is so in the text.
      if (letters.has(whole.toUpperCase()) && !letters.has(whole)) return []
      if (needs && !needs.test(text.slice(Math.max(0, index - 30), index))) return []
      const end = index + whole.length
      if (before && !before.test(text.slice(end, end + 8))) return []
      return [{ kind, start: index, end, share, looser: Math.max(looser, share) }]
    }),
  )
}
