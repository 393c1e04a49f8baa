import { DOUBT, type Proven, type TextLanguage } from '../finding.ts'
import { pattern } from '../pattern.ts'
import { NOT_SMALL } from './caseless.ts'
import { isParticle } from './chunk.ts'
import { isLikeDeed } from './cues.ts'
import { DEED } from './signed.ts'
import { type Token, tokensOf } from './token.ts'
import { type Known, readerOf } from './word.ts'

// Security: one mention that is missed tells who it is. Whoever was found once is looked for in the whole document.

/** A text in one language, and what the rules found in it. */
export type Read = { text: string; tokens: Token[]; lang: TextLanguage; found: Proven[] }

/** By what someone was found, and the words that stood there. */
type Origin = Proven & { words: string }
export type NamesKnown = Map<string, Origin>

/** The names of everyone who was found in these texts; an address tells one only if nothing else does. */
export function namesKnownFrom(texts: Read[]): NamesKnown {
  const known: NamesKnown = new Map()
  const know = (name: string, { text }: Read, found: Proven) =>
    known.has(name) || known.set(name, { ...found, words: text.slice(found.start, found.end) })
  for (const namesIn of [inPeople, inAddresses])
    for (const read of texts)
      for (const found of read.found) for (const name of namesIn(read, found)) know(name, read, found)
  return known
}

/** The other mentions of people who are known: with a genitive, in lower case, by one of their names. */
export function remembered({ text, tokens, lang, found }: Read, known: NamesKnown): Proven[] {
  if (known.size === 0) return []
  const know = readerOf(lang)
  const taken = new Uint8Array(text.length)
  for (const { start, end, rule } of found) if (rule !== DOUBT) taken.fill(1, start, end)
  return tokens.flatMap((token, at): Proven[] => {
    const isActing = () => acts(text, token, tokens[at + 1], lang)
    const isWhole = (words: string) => startOf(text, token, words) < token.start
    // "Van Gils" at the head of a sentence, of which the lists know no more than a first name or a town.
    const isTaken = taken[token.start] && !(taken[token.start - 1] === 0 && token.shape === 'title')
    const origin = isTaken ? undefined : originOf(token, isActing, isWhole, known, know)
    if (!origin || (taken[token.start] && startOf(text, token, origin.words) === token.start)) return []
    const { words, ...finding } = origin
    return [{ ...finding, ...mention(token, origin), start: startOf(text, token, words) }]
  })
}

/** "Koopman vertelde", "Vliegen: de lijn rijdt niet" */
const acts = (text: string, { end }: Token, next: Token | undefined, lang: TextLanguage) =>
  next !== undefined && ((next.shape === 'lower' && isLikeDeed(next.lower, lang)) || text.charAt(end) === ':')

/** "Mevrouw De Loogh … richtte de Loogh op": with the small words that belong to the surname. */
function startOf(text: string, token: Token, words: string): number {
  const name = words.toLowerCase()
  if (!name.includes(token.lower)) return token.start
  const small = pattern`(?:^| )((?:[\p{L}']{1,3} ){1,2})$`.exec(name.slice(0, name.indexOf(token.lower)))?.[1] ?? ''
  const start = token.start - small.length
  const isThere = small
    .trim()
    .split(/\s/)
    .every((word) => isParticle({ text: word } as Token))
  return isThere && text.slice(start, token.start).toLowerCase() === small ? start : token.start
}

function mention(token: Token, origin: Origin) {
  const proposals = origin.label === 'PERSON' ? origin.proposals : []
  return {
    start: token.start,
    end: token.end,
    label: 'PERSON' as const,
    proof: 'list' as const,
    confidence: 0.85,
    rule: 'person.memory',
    proposals,
  }
}

/** The names that make someone up. */
function inPeople({ text, lang }: Read, { label, start, end, rule }: Proven): string[] {
  if (label !== 'PERSON') return []
  const know = readerOf(lang)
  /** A word that is only in doubt is no one elsewhere. */
  const isWord = (word: string) => {
    const { isFunction, isEveryday, isFamily, isGiven } = know(word)
    return isFunction || (rule === DOUBT && isEveryday && !(isFamily || isGiven))
  }
  return tokensOf(text.slice(start, end))
    .filter((token) => token.shape !== 'initials' && !isParticle(token) && token.text.length > 2 && !isWord(token.text))
    .flatMap(({ lower }) => [lower, ...lower.split('-')])
    .filter((name) => name.length > 2)
    .concat(lettersOf(text.slice(start, end)))
}

/** "Harm Jan Veurink": H., HJV, HV and HJ, as colleagues write and sign. In capitals, so that no name is meant. */
function lettersOf(name: string): string[] {
  // "Q. van L." is Q. from there on.
  const [alone] = pattern`^\p{Lu}\.(?=(?: \p{Ll}{1,3}){1,2} \p{Lu}\.$)`.exec(name) ?? []
  if (alone) return [alone]
  const [first = '', ...others] = name.match(pattern.g`(?<!\p{L})\p{Lu}(?=\p{Ll})`) ?? []
  const last = others.at(-1)
  return [`${first}.`, ...(last ? [[first, ...others].join(''), first + last, first + (others[0] ?? '')] : [])]
}

/** "sem.jansen@…": the part before the @ holds names that may stand alone elsewhere. */
function inAddresses({ text, lang }: Read, { label, start, end }: Proven): string[] {
  if (label !== 'EMAIL') return []
  const know = readerOf(lang)
  const [before = ''] = text.slice(start, end).split('@')
  return before
    .toLowerCase()
    .split(pattern`[^\p{L}]+`)
    .filter((part) => part.length > 3 && (know(part).isGiven || know(part).isFamily) && !know(part).isAlso)
}

function originOf(
  { text, lower, shape, isLoud, isFirst, gap }: Token,
  isActing: () => boolean,
  isWhole: (words: string) => boolean,
  known: NamesKnown,
  know: (word: string) => Known,
) {
  // "Q. zegt", of Quincy.
  const isLetters =
    shape === 'initials' ? text.length === 2 && isActing() : shape === 'upper' && text.length < 4 && !DEED.test(text)
  if (isLetters && known.has(text)) return known.get(text)
  const origin =
    known.get(lower) ??
    (lower.endsWith('s') && lower.length > 3 ? known.get(lower.slice(0, -1)) : known.get(`${lower}s`) && undefined)
  if (!origin) return undefined
  const { isEveryday, isAlso, isGiven, isFunction } = know(lower)
  const hasCapital = shape !== 'lower' && !isLoud
  // "Roos" and "Bakker" are words too: only with a capital that means something, or before what someone does.
  if (isFunction || (shape === 'lower' && NOT_SMALL.test(lower))) return undefined
  // "dhr de vos … de vos belde": who writes one name small, writes the next so.
  if (shape === 'lower' && origin.words === origin.words.toLowerCase() && isWhole(origin.words)) return origin
  // "ma 2 feb: mees huilt": at the head of a note, before what someone does.
  if (shape === 'lower' && isGiven && (isFirst || /: $/.test(gap)) && isActing()) return origin
  if (isEveryday || isAlso)
    return hasCapital &&
      (!isFirst || /"$/.test(gap) || isGiven || isActing() || (origin.kind === 'block' && know(lower).isFamily))
      ? origin
      : undefined
  return origin
}
