import type { Match, TextLanguage } from '../finding.ts'
import { isCountry, nationalityOf, populationOf } from '../words/lookup.ts'
import { isParticle } from './chunk.ts'
import { doing, greetings, isRole, kin } from './cues.ts'
import { isInside } from './organisation-words.ts'
import { placeMatch } from './place.ts'
import { personProposals } from './proposals.ts'
import { type Cue, cueBefore } from './surroundings.ts'
import type { Token } from './token.ts'
import type { Known } from './word.ts'

export type Page = { text: string; tokens: Token[]; lang: TextLanguage; know: (word: string) => Known }

/** Decides what the words from `from` up to `to`, all with a capital or between capitals, name. */
export function judge(page: Page, from: number, to: number): Match[] {
  const [start, end] = trimmed(page, from, to)
  if (start >= end) return start < to ? judge(page, start + 1, to) : []
  const rest = end < to ? judge(page, end, to) : []
  return [...judgePiece(page, start, end), ...rest]
}

/** Without the words before a name that are none, and up to the first that ends it. */
function trimmed({ tokens, know }: Page, from: number, to: number): [number, number] {
  let start = from
  while (start < to && isBeforeName(tokens, start, to, know)) start += 1
  let end = start
  let isNamed = false
  while (end < to && !isStop(tokens[end], know) && (end === start || isNamed || !isEnd(tokens[end], know))) {
    const token = tokens[end] as Token
    isNamed ||= token.shape === 'initials' || know(token.text).isGiven
    end += 1
  }
  const stop = end
  while (end > start + 1 && isParticle(tokens[end - 1] as Token)) end -= 1
  return [start, end === start ? stop : end]
}

function isBeforeName(tokens: Token[], at: number, to: number, know: Page['know']): boolean {
  const token = tokens[at]
  if (!token || token.shape === 'initials') return false
  const { isFunction, isEveryday, isGiven, isFamily } = know(token.text)
  const next = at + 1 < to ? tokens[at + 1] : undefined
  if ((isRole(token.lower) || kin.has(token.lower)) && (next || !isGiven)) return true
  if (greetings.has(token.lower) && next) return true
  if (isParticle(token)) return !startsSurname(tokens, at, to, know)
  if (isFunction) return !(isGiven && (next || doing.has(tokens[at + 1]?.lower ?? '')))
  // "Gisteren Jan": only a first word, or a word that is no name at all.
  return Boolean(next) && isEveryday && !isGiven && !(isFamily && !token.isFirst) && !isInside(next?.lower ?? '')
}

/** "De Vries vertelde", "collega Van der Meer", "Ter Horst"; not "De Raad", nor "van Anna". */
function startsSurname(tokens: Token[], at: number, to: number, know: Page['know']): boolean {
  const token = tokens[at] as Token
  let next = at + 1
  while (next < to && isParticle(tokens[next] as Token)) next += 1
  const name = tokens[next]
  if (next >= to || !name || name.shape === 'initials') return false
  const { isFamily, isGiven, isEveryday, isNoName } = know(name.text)
  if (isNoName || nationalityOf(name.text) !== undefined) return false
  if (token.shape === 'lower') return false
  if (isFamily && !isGiven) return true
  return TELLING.test(token.text) && !token.isFirst && !isEveryday
}

/** Small words that only a surname writes with a capital. */
const TELLING = /^(?:ter|ten|van|von|el|al|den)$/i

const isStop = (token: Token | undefined, know: Page['know']) =>
  !token || (token.shape !== 'initials' && (isBarred(token, know) || nationalityOf(token.text) !== undefined))

const isBarred = (token: Token, know: Page['know']) => know(token.text).isNoName

function isEnd(token: Token | undefined, know: Page['know']): boolean {
  if (!token || token.shape === 'initials' || isParticle(token)) return !token
  const { isFunction, isFamily, isEveryday, isGiven } = know(token.text)
  return isFunction && !isFamily ? true : isEveryday && !isFamily && !isGiven && !isInside(token.lower)
}

function judgePiece(page: Page, from: number, to: number): Match[] {
  const { text, tokens, know } = page
  const words = tokens.slice(from, to)
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return []
  const cue = cueBefore(text, tokens, from)
  const names = words.filter((word) => word.shape !== 'initials' && !isParticle(word))
  if (names.length === 0) return []
  const place = placeMatch(page, from, to, cue)
  if (words.some(({ lower }, at) => isInside(lower) && (at > 0 || to - from > 1)) && cue !== 'title')
    return [{ start: first.start, end: last.end, label: 'ORG', proof: 'context', rule: 'org.name' }]
  const isPerson = place === undefined || cue === 'title' || cue === 'kin' || cue === 'naming' || cue === 'greeting'
  const verdict = isPerson ? personOf(page, words, names, cue, tokens[to]) : undefined
  if (verdict) {
    const start = withParticles(page, from, cue)
    const proposals = personProposals(page, tokens[from - 1], cue)
    return [{ start, end: last.end, label: 'PERSON', ...verdict, proposals }]
  }
  if (place) return [place]
  return elsewhere(words, names, know, cue)
}

type Verdict = Pick<Match, 'kind' | 'proof'> & { rule: string }

function personOf({ know, text }: Page, words: Token[], names: Token[], cue: Cue, next: Token | undefined): Verdict | undefined {
  const [first] = words
  const [name] = names
  if (!first || !name) return undefined
  const { isGiven, isFamily, isEveryday, isAlso } = know(name.text)
  const isListed = isGiven || isFamily
  const sure = cue === 'title' || cue === 'naming' || cue === 'greeting' || cue === 'signature' || cue === 'kin' || cue === 'role'
  const isLone = names.length === 1 && words.length === 1
  if (sure && (isListed ? !isEveryday || !name.isFirst : !isEveryday && isLikeName(name)))
    return { kind: 'block', proof: 'context', rule: `person.${cue}` }
  if (isParticle(first) && first.shape !== 'lower' && !first.isFirst && TELLING.test(first.text))
    return { kind: 'suggest', proof: 'list', rule: 'person.surname' }
  const hasInitials = words.some(({ shape }) => shape === 'initials')
  if (hasInitials && !isEveryday && isLikeName(name)) return { kind: 'block', proof: 'list', rule: 'person.initials' }
  if (hasInitials && isFamily && first.shape === 'initials') return { kind: 'block', proof: 'list', rule: 'person.initials' }
  if (!isLone && isGiven && (!isAlso || names.slice(1).some(({ text: other }) => know(other).isFamily || !know(other).isEveryday)))
    return { kind: 'block', proof: 'list', rule: 'person.full-name' }
  if (cue === 'article' && !isGiven && !(words.length > 1)) return undefined
  if (isLone) return loneName(name, know(name.text), cue, next, text)
  if (isFamily && !isEveryday) return { kind: 'suggest', proof: 'list', rule: 'person.surname' }
  if (cue === 'article' || (cue === 'place' && !isListed)) return undefined
  const strange = names.filter(({ text: word }) => !know(word).isEveryday)
  const all = strange.length === names.length && names.every(isLikeName) && names.length < 4
  return all ? { kind: 'suggest', proof: 'shape', rule: 'person.strange' } : undefined
}

function loneName(name: Token, known: Known, cue: Cue, next: Token | undefined, text: string): Verdict | undefined {
  const { isGiven, isFamily, isEveryday, isAlso, isFunction } = known
  if (!isLikeName(name) && !(name.shape === 'upper' && isGiven && name.text.length > 2)) return undefined
  const acts = next !== undefined && /^[ \u00a0]$/.test(next.gap) && next.shape === 'lower' && doing.has(next.lower)
  const speaks = /^:/.test(text.slice(name.end, name.end + 2)) && /(?:^|\n)[ \t>*-]{0,4}$/.test(text.slice(Math.max(0, name.start - 6), name.start))
  if (isGiven && !isAlso) return { kind: 'suggest', proof: 'list', rule: 'person.given-name' }
  if (isFunction) return isGiven && acts && name.isFirst && /^wil$/i.test(name.text) ? { kind: 'suggest', proof: 'shape', rule: 'person.acts' } : undefined
  if (isGiven && (acts || speaks || (!name.isFirst && cue !== 'article')))
    return { kind: 'suggest', proof: 'list', rule: 'person.given-name' }
  if (isFamily && !isEveryday && cue !== 'place') return { kind: 'suggest', proof: 'list', rule: 'person.surname' }
  if (isFamily && !name.isFirst && cue === 'none' && acts) return { kind: 'suggest', proof: 'list', rule: 'person.surname' }
  if (isEveryday || cue === 'place' || cue === 'article') return undefined
  if (!name.isFirst || acts || speaks)
    return { kind: 'suggest', proof: 'shape', rule: acts ? 'person.acts' : 'person.strange' }
  return undefined
}

/** Letters that can be said aloud, and are no acronym. */
function isLikeName({ text, shape }: Token): boolean {
  if (text.length < 2 || text.length > 24) return false
  if (shape === 'upper') return text.length > 4 && /[AEIOUYÀ-Ü].*[AEIOUYÀ-Ü]/u.test(text)
  return /[aeiouyà-ü]/iu.test(text)
}

/** Where the surname begins that "van der", "de" stand before. */
function withParticles({ tokens, know }: Page, from: number, cue: Cue): number {
  const first = tokens[from]
  if (!first || first.shape === 'initials') return first?.start ?? 0
  let at = from
  while (at > from - 3) {
    const before = tokens[at - 1]
    const here = tokens[at]
    if (!before || !here || before.shape !== 'lower' || !/^[ \u00a0]$/.test(here.gap) || !isParticle(before)) break
    at -= 1
  }
  const particles = tokens.slice(at, from).map(({ lower }) => lower)
  const isSurname = know(first.text).isFamily && !know(first.text).isGiven
  const counts = particles.length > 1 ? /^(?:van|von|v)/.test(particles[0] ?? '') && /^(?:de[rn]?|het|['’]t|la)$/.test(particles[1] ?? '') : isSurname && cue === 'article' && particles[0] === 'de'
  return counts ? (tokens[at]?.start ?? first.start) : first.start
}

/** No person and no listed place: a place by the word before it, or nothing. */
function elsewhere(words: Token[], names: Token[], know: Page['know'], cue: Cue): Match[] {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last || cue !== 'place') return []
  if (names.some((name) => know(name.text).isEveryday || !isLikeName(name)) || isCountry(first.text)) return []
  return [{ start: first.start, end: last.end, label: 'LOCATION', kind: 'suggest', proof: 'shape', rule: 'place.preposition' }]
}

export const isListedPlace = (name: string) => populationOf(name) !== undefined
