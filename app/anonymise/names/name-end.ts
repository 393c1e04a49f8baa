import { isGivenName, isListedWord, isPlace, isSurname, nationalityOf } from '../words/lookup.ts'
import { isBeside, isParticle } from './chunk.ts'
import { isRole, kin, naming } from './cues.ts'
import { isKnownOrganisation } from './known-organisations.ts'
import { isInside, kindOf } from './organisation-words.ts'
import type { Page } from './page.ts'
import { DEPARTMENT } from './things.ts'
import type { Token } from './token.ts'

// Where a name ends that has begun.

/** "Jansen van Sociale Zaken", "Jan Jansen van Buurtzorg": what someone is of, who has a surname. */
export function isSubject(tokens: Token[], start: number, at: number, know: Page['know']): boolean {
  // "Van Asperen van het Ziekenhuis"
  const of = tokens[at - 1]?.lower === 'het' ? at - 2 : at - 1
  if (!/^v(?:an|\/d)$/.test(tokens[of]?.lower ?? '') || isParticle(tokens[at] as Token)) return false
  const { isEveryday, isFamily, isGiven, isCompound } = know(tokens[at]?.text ?? '')
  // "A.H. Ritsema van Lier"
  if (!isEveryday || isGiven || PLURAL.test(tokens[at]?.lower ?? '') || isPlace(tokens[at]?.text ?? '')) return false
  // "Suus v/d Aa", and not "Mette v/d Kredietbank"
  if (tokens[at - 1]?.lower === 'v/d') return !isFamily
  const before = know(tokens[of - 1]?.text ?? '')
  // "Ad van Raak", "Rosa van Wieringen": behind a first name only a department is none.
  if (before.isGiven && (of - 1 === start || !before.isFamily))
    return (
      isListedWord(tokens[at]?.text ?? '') &&
      (DEPARTMENT.test(tokens[at]?.lower ?? '') || (tokens[at + 1]?.shape === 'title' && tokens[at + 1]?.gap === ' '))
    )
  const hasSurname = before.isFamily && !before.isGiven && (of - 1 > start || isRole(tokens[start - 1]?.lower ?? ''))
  return hasSurname || (!isFamily && (!isCompound || kindOf(tokens[at]?.lower ?? '', 'nl') !== undefined))
}

/** "Rozemarijn van Bruggen", and not "van Wonen". */
const PLURAL = /(?<!zak|won|lev|werk|jong|ouder|ing)en$/

/** "Lodewijk IV" */
export const ROMAN = /^[IVX]{1,5}$/

const isCalled = (before: Token | undefined) =>
  before?.shape === 'initials' ||
  naming.has(before?.lower ?? '') ||
  (isRole(before?.lower ?? '') && !kin.has(before?.lower ?? ''))

/** "N. Vlaming", "T. de Waal" */
function isInitialed(tokens: Token[], at: number): boolean {
  let before = at - 1
  while (tokens[before]?.shape === 'lower' && isParticle(tokens[before] as Token)) before -= 1
  return tokens[before]?.shape === 'initials'
}

const isLetters = (token: Token | undefined) => token?.shape === 'initials' && token.text !== 'M.'
const isGivenCapital = (token: Token | undefined) => token?.shape === 'title' && isGivenName(token.text)

const isPaired = (tokens: Token[], at: number) =>
  tokens[at + 1]?.text === 'en' &&
  isGivenCapital(tokens[at + 2]) &&
  nationalityOf(tokens[at + 2]?.text ?? '') === undefined

/** "Frans Xaver", "Jun Hasegawa", "Ivo Rossen": a given name before another name, whatever else it is alone. */
export function isStop(tokens: Token[], at: number, to: number, know: Page['know']): boolean {
  const [token, next] = [tokens[at], at + 1 < to ? tokens[at + 1] : undefined]
  if (!token) return true
  if (token.shape === 'initials') return false
  const isBefore =
    next?.shape === 'title' && !isBarred(next, know) && (know(next.text).isFamily || !know(next.text).isEveryday)
  // "Noor" is more often a girl than a Norwegian; "Frans" is more often a language than a man.
  const isPeople =
    !isInitialed(tokens, at) &&
    // "roepnaam Frans", "Frans en Mieke Spooren"
    !(isGivenName(token.text) && (naming.has(tokens[at - 1]?.lower ?? '') || isPaired(tokens, at))) &&
    nationalityOf(token.text) !== undefined &&
    !(at > 0 && isGivenCapital(tokens[at - 1]) && !token.isFirst && isBeside(token)) &&
    // "J. Fransman", "Achternaam: Fransman"; not "vader Fransman".
    !(/man$/.test(token.text) && isCalled(tokens[at - 1]))
  if (isGivenName(token.text) && (isBefore || (isPeople && !token.text.endsWith('s')))) return false
  // Security: "broer Wilson", "mijn zus April", "roepnaam May": the word before says more than what else it may be.
  const isOfKin =
    (kin.has(tokens[at - 1]?.lower ?? '') || naming.has(tokens[at - 1]?.lower ?? '')) &&
    token.gap === ' ' &&
    (isListedName(token.text) || MONTH.test(token.lower) || isOfCompany(tokens, at))
  // "Jo Verhage", "Jolanda Spaans", "S. Lachman": behind a first name or a letter it is a surname, whatever else is
  // called so; "M. Parkinson" is the illness.
  const isBehind =
    token.gap === ' ' &&
    !token.isFirst &&
    ((isSurname(token.text) && (isGivenCapital(tokens[at - 1]) || isLetters(tokens[at - 1]))) ||
      (tokens[at - 1]?.text === 'de' && isGivenCapital(tokens[at - 2])))
  return (isBarred(token, know) && !isOfKin && !isBehind) || isPeople
}

/** "haar zus Iza" has the name of an insurer. */
export const isOfCompany = (tokens: Token[], at: number) => {
  const token = tokens[at]
  const isOfKin = token?.shape === 'title' && token.gap === ' ' && kin.has(tokens[at - 1]?.lower ?? '')
  return isOfKin && isKnownOrganisation(token.lower)
}

/** With a capital, in Dutch, someone. */
const MONTH = /^(?:januari|april|mei|juni|juli|augustus)$/

const isListedName = (word: string) => isGivenName(word) || isSurname(word)

export const isBarred = (token: Token, know: Page['know']) => know(token.text).isNoName && !ROMAN.test(token.text)

export function isEnd(token: Token | undefined, know: Page['know']): boolean {
  if (
    !token ||
    token.shape === 'initials' ||
    isParticle(token) ||
    /^(?:A|te)$/.test(token.text) ||
    ROMAN.test(token.text)
  )
    return !token
  const { isFunction, isFamily, isEveryday, isGiven, isCompound } = know(token.text)
  return isFunction && !isFamily ? true : isEveryday && !isFamily && !isGiven && !isCompound && !isInside(token.lower)
}
