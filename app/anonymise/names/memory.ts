import type { Proven, TextLanguage } from '../finding.ts'
import { isParticle } from './chunk.ts'
import { isLikeDeed } from './cues.ts'
import { type Token, tokensOf } from './token.ts'
import { type Known, readerOf } from './word.ts'

// Security: one mention that is missed tells who it is. Whoever was found once is looked for in the whole text.

/** The other mentions of people who were found: with a genitive, in lower case, by one of their names. */
export function remembered(text: string, lang: TextLanguage, found: Proven[]): Proven[] {
  const people = found.filter(({ label }) => label === 'PERSON')
  const mails = found.filter(({ label }) => label === 'EMAIL')
  if (people.length + mails.length === 0) return []
  const know = readerOf(lang)
  const known = namesOf(text, people, know)
  for (const name of inAddresses(text, mails, know)) if (!known.has(name)) known.set(name, mails[0] as Proven)
  const taken = new Set<number>()
  for (const { start, end } of found) for (let at = start; at < end; at += 1) taken.add(at)
  const tokens = tokensOf(text)
  return tokens.flatMap((token, at): Proven[] => {
    const origin = taken.has(token.start)
      ? undefined
      : originOf(token, acts(text, token, tokens[at + 1], lang), known, know)
    return origin ? [{ ...origin, ...mention(token, origin), start: startOf(text, token, origin) }] : []
  })
}

/** "Koopman vertelde", "Vliegen: de lijn rijdt niet" */
const acts = (text: string, { end }: Token, next: Token | undefined, lang: TextLanguage) =>
  next !== undefined && ((next.shape === 'lower' && isLikeDeed(next.lower, lang)) || text.charAt(end) === ':')

/** "Mevrouw De Loogh … richtte de Loogh op": with the small words that belong to the surname. */
function startOf(text: string, token: Token, origin: Proven): number {
  const name = text.slice(origin.start, origin.end).toLowerCase()
  const small =
    /(?:^|[ \u00a0])((?:[\p{L}'’]{1,3}[ \u00a0]){1,2})$/u.exec(name.slice(0, name.indexOf(token.lower)))?.[1] ?? ''
  const start = token.start - small.length
  const isThere = small
    .trim()
    .split(/\s/)
    .every((word) => isParticle({ text: word } as Token))
  return isThere && text.slice(start, token.start).toLowerCase() === small ? start : token.start
}

function mention(token: Token, origin: Proven) {
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

/** The names that make people up, each with where it was found. */
function namesOf(text: string, people: Proven[], know: (word: string) => Known): Map<string, Proven> {
  const names = new Map<string, Proven>()
  for (const person of people) {
    for (const token of tokensOf(text.slice(person.start, person.end))) {
      if (token.shape === 'initials' || isParticle(token) || token.text.length < 3 || know(token.text).isFunction)
        continue
      for (const name of [token.lower, ...token.lower.split('-')])
        if (name.length > 2 && !names.has(name)) names.set(name, person)
    }
  }
  return names
}

function originOf(
  { lower, shape, isLoud, isFirst }: Token,
  acts: boolean,
  known: Map<string, Proven>,
  know: (word: string) => Known,
) {
  const origin =
    known.get(lower) ??
    (lower.endsWith('s') && lower.length > 3 ? known.get(lower.slice(0, -1)) : known.get(`${lower}s`) && undefined)
  if (!origin) return undefined
  const { isEveryday, isAlso, isGiven, isFunction } = know(lower)
  const hasCapital = shape !== 'lower' && !isLoud
  // "Roos" and "Bakker" are words too: only with a capital that means something, or before what someone does.
  if (isFunction) return undefined
  if (isEveryday || isAlso) return hasCapital && (!isFirst || isGiven || acts) ? origin : undefined
  return origin
}

/** "sem.jansen@…": the part before the @ holds names that may stand alone elsewhere. */
function inAddresses(text: string, mails: Proven[], know: (word: string) => Known): string[] {
  return mails
    .flatMap(
      ({ start, end }) =>
        text
          .slice(start, end)
          .split('@')[0]
          ?.toLowerCase()
          .split(/[^\p{L}]+/u) ?? [],
    )
    .filter((part) => part.length > 3 && (know(part).isGiven || know(part).isFamily) && !know(part).isAlso)
}
