import { pattern } from '../pattern.ts'
import { isDoing, isGivenName, isListedWord, isPlace, nationalityOf } from '../words/lookup.ts'
import { isParticle } from './chunk.ts'
import { greetings, isLikeDeed, isRole, isRoles, kin, naming } from './cues.ts'
import { isBarred, isEnd, isStop, isSubject } from './name-end.ts'
import { isInside, kindOf } from './organisation-words.ts'
import type { Page } from './page.ts'
import { isSmallBefore, SURNAME_END, TELLING } from './surname.ts'
import { cueBefore, SURE } from './surroundings.ts'
import { DEPARTMENT, isLikeName, isMade } from './things.ts'
import type { Token } from './token.ts'
import { GOES_ON } from './word.ts'

/** Without the words before a name that are none, and up to the first that ends it. */
export function trimmed({ text, tokens, know }: Page, from: number, to: number): [number, number] {
  let start = from
  // "Naam: Fleurtje van den Oetelaar": what is called a name is one, whatever word begins it.
  const isWhole = isNamed(tokens, from) && tokens[from + 1]?.lower === 'van'
  while (!isWhole && start < to && isBeforeName(tokens, start, to, know)) start += 1
  let end = start
  // "de schrijver Folkert Spriet": two capitals after what someone is.
  const isTold = start < to && !know(tokens[start]?.text ?? '').isEveryday && SURE.has(cueBefore(text, tokens, start))
  let isSomeone = false
  while (
    end < to &&
    (isLastName(text, tokens, start, end, know) || !isStop(tokens, end, to, know)) &&
    (end === start ||
      isLastName(text, tokens, start, end, know) ||
      isSomeone ||
      (isTold && end === start + 1 && !know(tokens[end]?.text ?? '').isFunction) ||
      isParticle(tokens[end - 1] as Token) ||
      isBetween(tokens, end, know) ||
      tokens[end - 1]?.text === 'te' ||
      !isEnd(tokens[end], know)) &&
    !(end > start + 1 && isSubject(tokens, start, end, know))
  ) {
    const token = tokens[end] as Token
    const { isGiven, isFamily, isEveryday } = know(token.text)
    const isStrange = !isEveryday && !isFamily && !isParticle(token)
    isSomeone ||=
      token.shape === 'initials' ||
      isGiven ||
      isStrange ||
      GOES_ON.test(token.text) ||
      token.text.split('-').some(isGivenName)
    end += 1
  }
  const stop = end
  // "Tjon A Ten"
  while (end > start + 1 && isParticle(tokens[end - 1] as Token) && tokens[end - 2]?.text !== 'A') end -= 1
  return [start, end === start ? stop : end]
}

/** "Sybrand Zondag, klachtencoördinator", "Mirjam Das": a capital right behind a first name, where the name ends. */
function isLastName(text: string, tokens: Token[], start: number, at: number, know: Page['know']): boolean {
  const [first, last] = [tokens[at - 1], tokens[at]]
  if (at !== start + 1 || first?.shape !== 'title' || last?.shape !== 'title' || last.gap !== ' ') return false
  const { isGiven, isAlso } = know(first.text)
  const isWord = know(last.text).isFunction || isRole(last.lower) || isRoles(last.lower) || DEPARTMENT.test(last.lower)
  return (
    isGiven &&
    !isAlso &&
    !isWord &&
    nationalityOf(last.text) === undefined &&
    !isInside(last.lower) &&
    /^(?:[,;.)]| \(|\s*(?:\n|$))/.test(text.slice(last.end, last.end + 4))
  )
}

const isLettersBefore = (next: Token | undefined, then: Token | undefined, know: Page['know']) =>
  next?.shape === 'lower' ? next.text === 'van' && know(then?.text ?? '').isGiven : know(next?.text ?? '').isGiven

const isNamed = (tokens: Token[], at: number) => {
  const token = tokens[at]
  return token?.shape === 'title' && /^: ?$/.test(token.gap) && naming.has(tokens[at - 1]?.lower ?? '')
}

function isBeforeName(tokens: Token[], at: number, to: number, know: Page['know']): boolean {
  const token = tokens[at]
  if (!token || token.shape === 'initials') return false
  const { isFunction, isEveryday, isGiven, isFamily, isCompound } = know(token.text)
  const next = at + 1 < to ? tokens[at + 1] : undefined
  // "wethouder Koopman", "cliënt De Koning": a role that stands alone and is a surname too is one.
  // "Abdirahman el Khattabi", "wethouder Broer Kingma": names that end or sound as a role does.
  const isKin =
    kin.has(token.lower) && !(token.shape === 'title' && !token.isFirst && isRole(tokens[at - 1]?.lower ?? ''))
  const isListed = isFamily || isGiven
  // "regiearts Kempenaar"
  const isCalledSo =
    token.shape === 'title' &&
    !token.isFirst &&
    token.gap === ' ' &&
    isRole(tokens[at - 1]?.lower ?? '') &&
    tokens[at - 1]?.shape === 'lower' &&
    !isListedWord(token.text)
  const isRoleWord =
    (isRole(token.lower) && ((isEveryday && !isCalledSo) || (!isListed && (next || token.isFirst)))) || isKin
  const isSurname =
    (isFamily || (isCompound && SURNAME_END.test(token.lower))) && (!token.isFirst || isSmallBefore(tokens, at))
  // "EVV Angela", "kopie ID van Erwin": letters that say what someone is or has, before a first name.
  if (pattern`^\p{Lu}{2,5}$`.test(token.text) && !isListed && isLettersBefore(next, tokens[at + 2], know)) return true
  if (isRoleWord && (next || (!isGiven && !isSurname))) return true
  if (next && !isGiven && kindOf(token.lower, 'nl')) return true
  // "Raadsonderzoeker: Lieve Maessen"
  if (greetings.has(token.lower) && next) return !(isGiven && /^: ?$/.test(token.gap))
  if (isBetween(tokens, at, know)) return false
  if (next && token.isFirst && !isListed && PAPER.test(token.lower)) return true
  if (isParticle(token)) return !startsSurname(tokens, at, to, know)
  // "A Postma": a letter, and no English article.
  if (token.text === 'A' && next && know(next.text).isFamily && !(token.isFirst && know(next.text).isEveryday))
    return false
  if (isFunction)
    return !(isGiven && (next || (!token.isFirst && token.lower !== 'sir') || isDoing(tokens[at + 1]?.lower ?? '')))
  // "de secretaris, Wiel Konings"
  if (
    next &&
    token.text.length < 7 &&
    !isLikeDeed(token.lower, 'nl') &&
    know(next.text).isFamily &&
    !isBarred(token, know)
  )
    return false
  // "Gisteren Jan": only a first word, or a word that is no name at all.
  return (
    Boolean(next) &&
    isEveryday &&
    !isGiven &&
    !((isFamily || isCompound) && !token.isFirst) &&
    !isInside(next?.lower ?? '')
  )
}

/** "J. Oude Elferink", "Schele Bennie": a word in a name, between letters and a surname or before a first name. */
function isBetween(tokens: Token[], at: number, know: Page['know']): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!token || next?.shape !== 'title' || next.gap !== ' ') return false
  if (before?.shape === 'initials') return PREFIX.test(token.lower)
  const isNickname = token.shape === 'title' && !token.isFirst && token.gap === ' ' && /[^e]e$/.test(token.lower)
  return isNickname && know(next.text).isGiven && !know(next.text).isAlso && !isRole(token.lower)
}

const PREFIX = /^(?:oude|olde|groot|grote|klein|kleine|lutke|nije?|hoge|lage)$/

/** "Functioneringsgesprek Bosman": what was written about someone. */
const PAPER =
  /^amendement$|.{3}(?:gesprek|verslag|notitie|overleg|rapport|rapportage|formulier|verzoek|besluit|plan|overdracht|observatie|evaluatie|melding|aanvraag|indicatie|advies|kaart|bezoek|brief|notulen|bespreking|dossier)$/

const ARABIC = /^(?:abu|ben|bin|bint|ibn|el|al|a[iï]t|ould)$/i

/** "De Vries vertelde", "collega Van der Meer", "Ter Horst"; not "De Raad", nor "van Anna". */
function startsSurname(tokens: Token[], at: number, to: number, know: Page['know']): boolean {
  const token = tokens[at] as Token
  let next = at + 1
  while (next < to && isParticle(tokens[next] as Token)) next += 1
  const name = tokens[next]
  if (next >= to || !name || name.shape === 'initials') return false
  const { isFamily, isGiven, isNoName } = know(name.text)
  if (isNoName || nationalityOf(name.text) !== undefined) return false
  if (token.shape === 'lower') return false
  if (/^van$/i.test(token.text) && next > at + 1 && name.shape === 'title') return true
  if (ARABIC.test(token.text)) return isGiven || isFamily || !know(name.text).isEveryday
  if (isFamily && (!isGiven || !token.isFirst)) return true
  if (name.shape !== 'title') return false
  if (TELLING.test(token.text) && !know(name.text).isEveryday && !isGiven && !isPlace(name.text)) return true
  // "De Sain manisch": a word nobody knows, with an article.
  if (
    token.isFirst &&
    token.text === 'De' &&
    next === at + 1 &&
    tokens[to]?.shape === 'lower' &&
    !/^(?:is|was|bedraagt)$/.test(tokens[to]?.lower ?? '')
  )
    return !know(name.text).isEveryday && !isGiven && isLikeName(name) && !isMade(name.text) && !/s$/.test(name.lower)
  return !token.isFirst && (TELLING.test(token.text) || /^de$/i.test(token.text))
}
