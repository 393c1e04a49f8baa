import type { Match } from '../finding.ts'
import { pattern } from '../pattern.ts'
import { isDoing, isGivenName, isListedWord, isSurname, nationalityOf } from '../words/lookup.ts'
import { isBeside, isParticle } from './chunk.ts'
import { isLikeDeed, kin } from './cues.ts'
import type { Page } from './page.ts'
import { personProposals } from './proposals.ts'
import { type Cue, cueBefore } from './surroundings.ts'
import type { Token } from './token.ts'
import { GOES_ON, type Known } from './word.ts'

// Where a capital says nothing, only lists and the words before a name are left: "mw jansen", "zoon jan", "HEET COLIN".

/** Names written without a capital, or in a line that is all capitals. */
export function caselessNames(page: Page): Match[] {
  const { tokens } = page
  const found: Match[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const to = isCaseless(tokens[at]) ? endFrom(page, at) : 0
    const [first, last] = [tokens[at], tokens[to - 1]]
    if (!to || !first || !last) continue
    const from = initialsBefore(tokens, at)
    const cue = cueBefore(page.text, tokens, from)
    const proof = cue === 'none' || cue === 'place' || cue === 'article' ? 'list' : 'context'
    const kind = proof === 'context' || to - from > 1 ? 'block' : 'suggest'
    found.push({
      start: tokens[from]?.start ?? first.start,
      end: last.end + (SMALL_LETTER.test(page.text.slice(last.end, last.end + 6)) ? 3 : 0),
      label: 'PERSON',
      kind,
      proof,
      rule: 'person.caseless',
      proposals: personProposals(page, tokens[from - 1], cue),
    })
    at = to - 1
  }
  return found
}

/** "jordy p. is weg" */
const SMALL_LETTER = pattern`^ \p{Ll}\.(?:$|[\n,;)]| \p{Ll}{2})`

/** "B. ÇELIK": the letters before a name in capitals. */
const initialsBefore = (tokens: Token[], at: number) =>
  tokens[at - 1]?.shape === 'initials' && isBeside(tokens[at] as Token) ? at - 1 : at

const isCaseless = (token: Token | undefined) => token !== undefined && (token.shape === 'lower' || token.isLoud)

function endFrom(page: Page, at: number): number {
  const { tokens, know, text } = page
  const token = tokens[at]
  if (!token) return 0
  const cue = cueBefore(text, tokens, at)
  // "mw j. de vries"
  if (token.text.length < 2) return cue === 'title' && text.charAt(token.end) === '.' ? afterInitials(page, at) : 0
  if ((isParticle(token) && know(token.text).isFunction) || isParticle(token))
    return cue === 'title' || cue === 'naming' || cue === 'role'
      ? surnameAfter(page, at, cue)
      : familyOfParticles(page, at)
  const known = know(token.text)
  const next = tokens[at + 1]
  if (
    token.isFirst &&
    known.isGiven &&
    !NOT_SMALL.test(token.lower) &&
    !known.isFunction &&
    !token.isLoud &&
    next &&
    isBeside(next) &&
    isDoing(next.lower)
  )
    return at + 1
  // Most words: no name, and nothing before it that would make it one.
  if (!(known.isGiven || known.isFamily || cue === 'kin' || cue === 'signature' || cue === 'title')) return 0
  const isBeforeDeed = next !== undefined && isBeside(next) && isLikeDeed(next.lower, page.lang)
  const surname = surnameAfter(page, at + 1, 'kin')
  // "wijkagent bas ter horst", "fysio (steef)": a word too, which a surname or the brackets behind a role make someone.
  const isSure =
    known.isGiven &&
    !known.isFunction &&
    !NOT_SMALL.test(token.lower) &&
    ((surname > at + 2 && /^(?:role|kin|naming|title|signature)$/.test(cue) && /^[ :(]+$/.test(token.gap)) ||
      // "hoi lies kun jij": at the head of a message.
      (cue === 'greeting' && at === 1) ||
      ((cue === 'role' || cue === 'kin') && text.charAt(token.start - 1) === '(' && text.charAt(token.end) === ')'))
  if (!isSure && !isNameHere(page, token, known, cue, !next || /\n/.test(next.gap), isBeforeDeed)) return 0
  return surname || at + 1
}

function isNameHere(
  page: Page,
  { text, lower }: Token,
  known: Known,
  cue: Cue,
  isLast: boolean,
  isBeforeDeed: boolean,
): boolean {
  const { lang } = page
  if (text.length < (cue === 'signature' && isLast ? 2 : 3) || known.isFunction || isDoing(lower)) return false
  const isListed = known.isGiven || known.isFamily
  // "zijn dochter farzana is ingelicht"
  if (!isListed && cue === 'kin' && isBeforeDeed) return !known.isEveryday && /.{4}[aeiouy]$/.test(lower)
  // "dankje xx bri": at the end of one.
  if (!isListed && cue === 'signature' && isLast) return !known.isEveryday
  if (!isListed && cue !== 'title') return false
  // "haar broers"
  if (kin.has(lower.replace(/s$/, '')) && cue !== 'title') return false
  // "meneer frans": a language too, but behind a title someone.
  if ((known.isNoName && !(cue === 'title' && known.isGiven)) || NOT_SMALL.test(lower)) return false
  // "ex-vriend", "scen-arts": of two words in one, both are names, or neither.
  if (lower.includes('-') && cue !== 'title' && !isGivenName(lower) && !isSurname(lower)) return false
  if (cue === 'title')
    return isListed
      ? !NOT_AFTER_TITLE.test(lower) && !(known.isAlso && !lower.includes('-') && isLikeDeed(lower, lang))
      : !isLikeDeed(lower, lang) &&
          !/^ge.{3,}en$/.test(lower) &&
          nationalityOf(lower) === undefined &&
          !/(?:t|[td]e)$/.test(lower) &&
          !known.isEveryday &&
          /[aeiouy]/.test(lower) &&
          text.length > 3
  // "groetjes els": who signs a message, at its end.
  if (cue === 'signature' && isLast) return true
  if (cue === 'naming' || cue === 'greeting' || cue === 'signature') return !known.isEveryday
  if (cue === 'kin' || cue === 'role') return !known.isAlso
  // "no new marks": more of a word, not what is someone's.
  const isMore = lang === 'en' && lower.endsWith('s') && isListedWord(lower.slice(0, -1), lang)
  return text.length < 13 && cue !== 'article' && known.isGiven && !known.isAlso && !isMore
}

/** First names that in small letters are words. */
export const NOT_SMALL =
  /^(?:max|merels?|toon|job|puk|jasmijn|oren|lues|tori|sinas|sherry|ward|ma|pa|man|allen|boven|wakker)$/

const NOT_AFTER_TITLE = /^(?:en|is|was|wil|kan|zal|kon|had|gaat|zit|zat|lag|komt|ook|niet|nog|wel|zei|zegt)$/

/** "de vries", "van der berg" after a first name or a title. */
function surnameAfter({ tokens, know }: Page, at: number, cue: Cue): number {
  let next = at
  // "TANDARTS: DE ROO": what stands before the first small word has been looked at.
  while (
    next < at + 3 &&
    tokens[next] &&
    (next === at || isBeside(tokens[next] as Token)) &&
    isParticle(tokens[next] as Token)
  )
    next += 1
  const name = tokens[next]
  if (!name || !isBeside(name) || !isCaseless(name)) return 0
  const { isFamily, isFunction, isEveryday, isCompound } = know(name.text)
  const isAfterName = cue === 'kin' && next === at
  const isSurname =
    !isFunction &&
    !isDoing(name.lower) &&
    !(kin.has(name.lower) && cue === 'role') &&
    !(isEveryday && (cue === 'naming' || (cue === 'role' && tokens[next - 1]?.lower === 'het'))) &&
    (isFamily || (isAfterName && (!isEveryday || isCompound) && name.text.length > 3))
  const isTitled = next > at && cue === 'title' && !isFunction && !isEveryday
  if (!isSurname && !isTitled) return 0
  return GOES_ON.test(name.lower) ? surnameAfter({ tokens, know } as Page, next + 1, 'kin') || next + 1 : next + 1
}

/** "van der meer belde": two small words and a surname. */
function familyOfParticles({ tokens, know }: Page, at: number): number {
  const [first, second, name] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!first || !second || !name || !isBeside(second) || !isBeside(name) || !isCaseless(second)) return 0
  if (first.lower !== 'van' || !/^(?:de[rn]?|'t)$/.test(second.lower)) return 0
  const { isFamily, isEveryday } = know(name.text)
  return isFamily && !isEveryday ? at + 3 : 0
}

/** "j. de vries": past the letters with a dot, to a surname that a list knows or no list has as a word. */
function afterInitials(page: Page, at: number): number {
  let next = at + 1
  while (next < at + 4 && page.tokens[next]?.text.length === 1 && /^\. ?$/.test(page.tokens[next]?.gap ?? '')) next += 1
  const name = page.tokens[next]
  if (!name || !/^\. ?$/.test(name.gap)) return 0
  if (isParticle(name))
    return surnameAfter({ ...page, tokens: page.tokens.with(next, { ...name, gap: ' ' }) }, next, 'title')
  const { isFamily, isEveryday, isFunction } = page.know(name.text)
  return !isFunction && (isFamily || !isEveryday) ? next + 1 : 0
}
