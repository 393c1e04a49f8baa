import type { Match } from '../finding.ts'
import { pattern } from '../pattern.ts'
import { isPlace, nationalityOf } from '../words/lookup.ts'
import { isCapital, isParticle } from './chunk.ts'
import { isLikeDeed, isRole, kin } from './cues.ts'
import { isJoined } from './organisation-span.ts'
import type { Page } from './page.ts'
import { SURNAME_END } from './surname.ts'
import { EPONYM } from './surroundings.ts'
import { DEPARTMENT } from './things.ts'
import type { Token } from './token.ts'

// A name and a word that names no one, both with a capital: together they are an organisation.

export const organisation = { label: 'ORG', kind: 'suggest' } as const

export const spanOf = ({ tokens }: Page, from: number, to: number, rule: string): Match => {
  const [first, last] = [tokens[from] as Token, tokens[to - 1] as Token]
  return { ...organisation, start: first.start, end: last.end, proof: 'context', rule }
}

/** A word of the language that names no one, though it has a capital inside a sentence: "Distributie", "Lettings". */
function isOnlyWord({ know, lang }: Page, token: Token | undefined): boolean {
  if (token?.shape !== 'title' || token.isFirst || token.isLoud || token.text.length < 4) return false
  const { isEveryday, isFunction, isNoName, isGiven, isFamily, isCompound } = know(token.text)
  return (
    isEveryday &&
    !(isCompound && SURNAME_END.test(token.lower)) &&
    !(isFunction || isNoName || isGiven || isFamily) &&
    !(isRole(token.lower) || kin.has(token.lower) || isLikeDeed(token.lower, lang)) &&
    nationalityOf(token.text) === undefined &&
    !isPlace(token.text)
  )
}

/** "Hoekstra Transport", "Kestrel Lettings", and only behind a preposition "Ons Tafeltje"; not "Werk Zorg". */
export function traders(page: Page, at: number): Match[] {
  const { tokens, know } = page
  const isNamer = (word: Token | undefined) =>
    word !== undefined &&
    isCapital(word) &&
    word.shape !== 'initials' &&
    word.text.length > 2 &&
    !NO_NAMER.test(word.text) &&
    !(know(word.text).isGiven || know(word.text).isNoName || isRole(word.lower) || kin.has(word.lower))
  const [before, token] = [tokens[at - 1], tokens[at] as Token]
  if (!before || token.shape !== 'title' || token.isFirst || !isNamer(before) || !isJoined(token, before)) return []
  if (!isOnlyWord(page, token)) return []
  const lead = tokens[at - 2]
  const isLed =
    lead?.shape === 'lower' && LEADING.test(lead.lower) && before.gap === ' ' && !DEPARTMENT.test(token.lower)
  if (know(before.text).isEveryday && !know(before.text).isFamily && !isLed) return []
  let [from, to] = [at - 1, at + 1]
  const first = tokens[from - 1]
  if (first && isCapital(first) && isJoined(before, first) && !know(first.text).isFunction && !isRole(first.lower))
    from -= 1
  while (to < at + 3 && isOnlyWord(page, tokens[to]) && isJoined(tokens[to] as Token, tokens[to - 1])) to += 1
  if (EPONYM.test(tokens[to - 1]?.lower ?? '')) return []
  // Security: "Everaert Spoorwater de Keyser" is someone.
  if (tokens[to]?.shape === 'lower' && isParticle(tokens[to] as Token) && tokens[to + 1]?.shape === 'title') return []
  // "van Hoekstra Transport" is of no Van Hoekstra.
  const rule = lead?.lower === 'van' && know(before.text).isFamily ? 'org.form' : 'org.enterprise'
  return [{ ...spanOf(page, from, to, rule), proposals: [page.lang === 'nl' ? 'een bedrijf' : 'a company'] }]
}

/** "Utrechtse Schaal", "E-learning Handelingen": where something is from, and words. */
const NO_NAMER = pattern`(?:sche|[b-df-hj-np-tv-z]se|isch|ish)$|-\p{Ll}`

const LEADING = /^(?:bij|via|door|van|at|by|from)$/
