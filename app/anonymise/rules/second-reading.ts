import { DOUBT, type Label, type Proven, type TextLanguage } from '../finding.ts'
import { isRole, isRoles, kin } from '../names/cues.ts'
import { isMedicine, isNoName } from '../names/not-names.ts'
import { isNational, kindOf } from '../names/organisation-words.ts'
import { DEPARTMENT, isLikeName, isMade } from '../names/things.ts'
import type { Token } from '../names/token.ts'
import { type Known, readerOf } from '../names/word.ts'
import { pattern } from '../pattern.ts'
import { isCountry, isGivenName, isListedWord, isPlace, nationalityOf } from '../words/lookup.ts'
import { type Doubt, doubts } from './doubts.ts'
import { left, wholes } from './doubts-left.ts'

// A text that holds numbers of several kinds was taken from a file, where nearly every name and number is someone's. It is
// read again, and what was in doubt is told: docs/decisions/0032. In a story it would be a false alarm.

/** From how many numbers, addresses and days of birth on a text reads as a file. */
const OF_A_FILE = 2
const NUMBERS: ReadonlySet<Label> = new Set(['BSN', 'ID', 'PHONE', 'EMAIL', 'IBAN', 'PLATE', 'HANDLE', 'IP'])

const isOfFile = ({ label, kind, rule }: Proven) =>
  NUMBERS.has(label) || /^(?:address.(?!street|along)|postcode)/.test(rule) || (label === 'DATE' && kind === 'block')

/** What is told of a file only: words with a capital that no list knows as words, codes, short days, years, letters that sign. */
export function doubtsIn(text: string, tokens: Token[], lang: TextLanguage, found: Proven[]): Proven[] {
  if (howMany(text, found.filter(isOfFile)) < OF_A_FILE) return []
  const uncovered = uncoveredBy(text, found)
  const know = readerOf(lang)
  const names = tokens.filter(
    (token, at) =>
      uncovered.charAt(token.start) !== ' ' &&
      (isSomeones(token, tokens[at - 1], know(token.text)) || isTownAbove(token, tokens[at + 1]?.gap)),
  )
  const told = [
    ...names.map(({ start, end }) => doubt(start, end, 'PERSON', lang)),
    ...toldBy(doubts, text, lang, found),
  ]
  const all = [...told, ...toldBy(left, text, lang, [...found, ...told])]
  return [...all, ...toldBy(wholes, text, lang, [...found, ...all])]
}

/** Blank where something was found. */
function uncoveredBy(text: string, found: Proven[]): string {
  const signs = text.split('')
  for (const { start, end } of found) signs.fill(' ', start, end)
  return signs.join('')
}

function toldBy(doubts: Doubt[], text: string, lang: TextLanguage, found: Proven[]): Proven[] {
  const uncovered = uncoveredBy(text, found)
  const foundAt = byPlace(found)
  return doubts.flatMap(({ label, pattern, accept = () => true, joins, names }) =>
    [...text.matchAll(pattern)].flatMap((match): Proven[] => {
      const { 0: whole, index } = match
      const left = uncovered.slice(index, index + whole.length)
      if (!LETTER_OR_DIGIT.test(left)) return []
      const one = doubt(index, index + whole.length, label, lang)
      // Most places are as they were written: nothing was found there.
      const known = left === whole ? [] : foundAt(one.start, one.end)
      if (!accept(match, { found, known, lang })) return []
      const beside = joins && found.find((other) => isBeside(one, other))
      if (joins && !beside) return []
      const grown = grownOver(one, beside ? [...known, beside] : known)
      const { start, end, kind } = grown
      // "een zorgcentrum" says more than "een organisatie".
      const named = known.find((other) => other.label === label) ?? one
      return [names ? { ...named, start, end, kind } : grown]
    }),
  )
}

/** What was found over a place, of thousands in a long text: by the block of 64 signs that each stands in. */
function byPlace(found: Proven[]): (from: number, to: number) => Proven[] {
  const blocks = new Map<number, Proven[]>()
  for (const one of found)
    for (let at = one.start >> 6; at <= (one.end - 1) >> 6; at += 1) blocks.set(at, [...(blocks.get(at) ?? []), one])
  return (from, to) => {
    const near = new Set<Proven>()
    for (let at = from >> 6; at <= (to - 1) >> 6; at += 1)
      for (const one of blocks.get(at) ?? []) if (one.start < to && one.end > from) near.add(one)
    return [...near]
  }
}

/** How many others there are among them: what two rules saw is one, and so is what is said twice. */
function howMany(text: string, found: Proven[]): number {
  const numbers = new Set<string>()
  let last = 0
  for (const { start, end } of found.toSorted((one, other) => one.start - other.start)) {
    if (start >= last) numbers.add(text.slice(start, end))
    last = Math.max(last, end)
  }
  return numbers.size
}

const isBeside = ({ start, end }: Proven, other: Proven) =>
  other.label === 'PERSON' && (other.end === start - 1 || other.start === end)

/** Security: what was found already stays what it is, and grows; a doubt over it would make it only worth a look. */
function grownOver(one: Proven, known: Proven[]): Proven {
  const kept =
    (['block', 'suggest'] as const).map((stern) => known.find(({ kind }) => kind === stern)).find(Boolean) ?? known[0]
  const [starts, ends] = [known.map(({ start }) => start), known.map(({ end }) => end)]
  return { ...(kept ?? one), start: Math.min(one.start, ...starts), end: Math.max(one.end, ...ends) }
}

const LETTER_OR_DIGIT = pattern`[\p{L}\d]`

const proposals: Partial<Record<Label, Record<TextLanguage, string[]>>> = {
  PERSON: { nl: ['iemand', 'ergens'], en: ['someone', 'somewhere'] },
  LOCATION: { nl: ['ergens'], en: ['somewhere'] },
  DATE: { nl: ['toen'], en: ['then'] },
  ORG: { nl: ['een organisatie'], en: ['an organisation'] },
  AGE: { nl: ['een leeftijd'], en: ['an age'] },
  HANDLE: { nl: ['een account'], en: ['an account'] },
}

const doubt = (start: number, end: number, label: Label, lang: TextLanguage): Proven => ({
  start,
  end,
  label,
  kind: 'notice',
  proof: 'shape',
  confidence: 0.5,
  rule: DOUBT,
  proposals: (proposals[label] ?? { nl: ['een nummer'], en: ['a number'] })[lang],
})

function isSomeones(token: Token, before: Token | undefined, known: Known): boolean {
  const { text, lower, shape, isFirst, gap } = token
  if (shape === 'title' && gap === ' ' && before && isOfRole(text, before.lower)) return true
  if (shape !== 'title' || text.length < 3 || known.isFunction || nationalityOf(text) !== undefined) return false
  if (kin.has(lower) || isRole(lower) || isRoles(lower) || isCountry(text) || isMedicine(lower)) return false
  if (known.isGiven) return !isFirst || !known.isAlso
  if (known.isNoName || isNational(lower) || !isLikeName(token) || isMade(text)) return false
  if (isFirst) return false
  return !known.isEveryday || known.isFamily || (known.isCompound && !isListedWord(text) && !DEPARTMENT.test(lower))
}

/** "docent Jongen", "tante El", "bij Frans en Mieke": whatever else is called so. */
const isOfRole = (name: string, before: string) =>
  isGivenName(name) && nationalityOf(name) !== undefined
    ? /^(?:bij|door|met|aan|namens)$/.test(before)
    : (kin.has(before) || isRole(before)) &&
      !DEPARTMENT.test(name.toLowerCase()) &&
      kindOf(name.toLowerCase(), 'nl') === undefined &&
      !isNoName(name.toLowerCase()) &&
      !isRole(name.toLowerCase()) &&
      nationalityOf(name) === undefined

/** "Zandvoort, dienst 12", "Zeist - lijst": at the head of a file. */
const isTownAbove = ({ text, gap, shape }: Token, next = '') =>
  shape === 'title' && /(?:^|\n)$/.test(gap) && /^(?:, | [-|] )$/.test(next) && isPlace(text) && !isListedWord(text)
