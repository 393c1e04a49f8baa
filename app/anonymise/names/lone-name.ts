import type { TextLanguage } from '../finding.ts'
import { pattern } from '../pattern.ts'
import { isDoing, isFunctionWord, isListedWord } from '../words/lookup.ts'
import { isLikeDeed, isRole, isRoles, kin } from './cues.ts'
import { isInSentence } from './in-sentence.ts'
import type { Page } from './page.ts'
import type { Verdict } from './person-proof.ts'
import { SURNAME_END } from './surname.ts'
import type { Cue } from './surroundings.ts'
import { isLikeName, isMade } from './things.ts'
import type { Token } from './token.ts'

/** One word with a capital that no word before it explains. */
export function loneName(
  { know, text, lang }: Page,
  name: Token,
  cue: Cue,
  next: Token | undefined,
): Verdict | undefined {
  const known = know(name.text)
  const { isGiven, isFamily, isEveryday, isAlso, isFunction } = known
  const isFirst = name.isFirst || (lang === 'nl' && isLabelled(text, name))
  // "Oma haalt haar van school.", "'Papa rook anders'": who they are to someone, and not what they are called.
  if (kin.has(name.lower) && (name.isFirst || PARENT.test(name.lower))) return undefined
  // "(OXREC)": letters of a thing.
  if (
    name.shape === 'upper' &&
    !isGiven &&
    !isFamily &&
    text.charAt(name.start - 1) === '(' &&
    text.charAt(name.end) === ')'
  )
    return undefined
  if (
    !isLikeName(name) &&
    !(
      isGiven &&
      (name.shape === 'upper' || (!pattern`-|^\p{Lu}{2}`.test(name.text) && !isAlso)) &&
      name.text.length > 3
    )
  )
    return undefined
  if (isLast(text, name) && !isFunction && cue !== 'article' && (isGiven || !isEveryday))
    return { kind: 'suggest', proof: 'shape', rule: 'person.signature' }
  const isBefore = next !== undefined && /^ $/.test(next.gap) && next.shape === 'lower'
  const acts = isBefore && (isGiven ? isLikeDeed(next.lower, lang) : isDoing(next.lower))
  const after = text.slice(name.end, name.end + 12)
  const isTurn = isGiven || isFamily || (!isEveryday && speaksAgain(text, name))
  const speaks = name.isFirst && (isTurn ? /^:/ : /^: ?["']/).test(after)
  const isExplained =
    name.isFirst &&
    (isGiven
      ? /^, (?:de|het|een|zijn|haar|die|onze|mijn|the|his|her|my|a|who)\b|^ van \d|^ en ik /.test(after) ||
        isSomeone(text, name.end) ||
        isFrom(text, name, lang)
      : (isFamily || !isEveryday) && (isSomeone(text, name.end) || (!isEveryday && /^ en ik /.test(after))))
  if (!isFunction && IN_ROOM.test(text.slice(name.end, name.end + 14)))
    return { kind: 'block', proof: 'context', rule: 'person.in-room' }
  if (isGiven && !isFunction && !known.isNoName && isWholeLine(text, name))
    return { kind: 'suggest', proof: 'list', rule: 'person.given-name' }
  // "Arts: Bongers", "Ad 3.", "Pat: Smit", "Sterke geur": what only looks like a first name.
  if (
    name.isFirst &&
    (isRole(name.lower) && (isEveryday || !isGiven)
      ? after.startsWith(':')
      : /^(?:Ad \d|Pat[:.])/.test(name.text + after))
  )
    return undefined
  // "Ernst: 2 (schaal 1-5)", "Cor/pulm"
  if (name.isFirst && isEveryday && /^(?:: ?\d{1,2}(?:\n| \(|\/)|\/pulm)/.test(after)) return undefined
  const isDeed =
    next !== undefined && /[^e]$/.test(next.lower) && !know(next.text).isCompound && isLikeDeed(next.lower, lang)
  if (name.isFirst && ((!isDeed && isInflected(name, next, lang)) || kin.has(name.lower))) return undefined
  if (isGiven && !isAlso) return { kind: 'suggest', proof: 'list', rule: 'person.given-name' }
  // "Gisteren belde Can": inside a sentence Dutch writes its small words small.
  if (isFunction)
    return isGiven &&
      lang === 'nl' &&
      !isFirst &&
      pattern`^\p{Lu}\p{Ll}`.test(name.text) &&
      pattern`[\p{L},] $`.test(text.slice(Math.max(0, name.start - 2), name.start))
      ? { kind: 'suggest', proof: 'shape', rule: 'person.given-name' }
      : undefined
  const isUnlisted = known.isCompound || !isEveryday || name.lower.endsWith('je')
  if (!name.isFirst && isUnlisted && tellsWho(text, name))
    return { kind: 'suggest', proof: 'context', rule: 'person.told' }
  if (isGiven && (acts || speaks || isExplained || (!name.isFirst && cue !== 'article')))
    return { kind: 'suggest', proof: 'list', rule: 'person.given-name' }
  if (isFamily && !isEveryday && cue !== 'place') return { kind: 'suggest', proof: 'list', rule: 'person.surname' }
  // "Vis is te droog", "Bakker zei": of a first word that is a word too, only what people do counts.
  const does = acts && !(isEveryday && WEAK.test(next?.lower ?? ''))
  if (isFamily && (does || isExplained || !isFirst) && cue === 'none')
    return { kind: 'suggest', proof: 'list', rule: 'person.surname' }
  const isSurnameLike =
    known.isCompound && SURNAME_END.test(name.lower) && (!name.isFirst || (acts && !isRole(name.lower)))
  if ((isEveryday && !isSurnameLike) || cue === 'place' || cue === 'article') return undefined
  // "zij spreekt Tarifit": a language.
  if (pattern`(?<!\p{L})spr(?:eekt|eken) $`.test(text.slice(Math.max(0, name.start - 9), name.start))) return undefined
  // "Condoleren kan in de kerk": a verb, by its end and by what follows.
  if (name.isFirst && name.lower.length > 6 && name.lower.endsWith('eren') && WEAK.test(next?.lower ?? ''))
    return undefined
  // The first word of a sentence too, if no word or form of one is written like it; of a heading, not.
  if (isMade(name.text) || isInList(text, name, lang)) return undefined
  // "vervolg: Henriët": alone behind a label.
  const isAlone =
    pattern`\p{Ll}: $`.test(text.slice(Math.max(0, name.start - 3), name.start)) && /^ *(?:\n|$| en )/.test(after)
  if (!isFirst || acts || speaks || isAlone || isExplained || isInSentence(name, next, text, lang))
    return { kind: 'suggest', proof: 'shape', rule: acts ? 'person.acts' : 'person.strange' }
  return undefined
}

const PARENT = /^(?:papa|mama|pappa|mamma|pap|mam|oma|opa)$/

/** "Hendrika Grootenboer-Smit", and below it "Riek": a line of its own. */
const isWholeLine = (text: string, { start, end }: Token) =>
  /\n *$/.test(text.slice(Math.max(0, start - 6), start)) && /^ *(?:\n|$)/.test(text.slice(end, end + 6))

/** "Margriet van jeugdhulp komt": whom an organisation sent, who does something. */
function isFrom(text: string, { end }: Token, lang: TextLanguage): boolean {
  const [, deed = ''] =
    pattern`^ van (?:(?:de|het) )?\p{L}{3,20} (\p{Ll}{3,14})(?!\p{L})`.exec(text.slice(end, end + 50)) ?? []
  return isLikeDeed(deed, lang)
}

/** "Dank! Els", and a line of its own below a message: who wrote it. */
const isLast = (text: string, { start, end }: Token) =>
  text.length - end < 20 &&
  /^[.!]?\s*$/.test(text.slice(end)) &&
  /[.!?,\n]\s*$/.test(text.slice(Math.max(0, start - 4), start)) &&
  start > 40

/** "Soumia: nee", and further on again: who speaks in turns, not the label of a field. */
const speaksAgain = (text: string, { text: name, start, end }: Token) =>
  text.charAt(end) === ':' &&
  ['\n', '. ', '? ', '! '].some(
    (sign) =>
      text.slice(Math.max(0, start - 2_000), start).includes(`${sign}${name}:`) ||
      text.slice(end, end + 2_000).includes(`${sign}${name}:`),
  )

/** "Huid: Intertrigo": what stands behind the name of a thing begins as a sentence does; "Door: Quispel" tells who. */
function isLabelled(text: string, { start }: Token): boolean {
  const [, label = ''] =
    pattern`(?:^|[^\p{L}])(\p{L}*\p{Ll}): ?$`.exec(text.slice(Math.max(0, start - 26), start)) ?? []
  return label.length > 3 && !PEOPLED.test(label) && !isSomeoneWord(label.toLowerCase())
}

/** "Gebeld:", "Ingediend door:", "Namens:" */
const PEOPLED = /^(?:ge|be|ver|ont|aan|af|op|in|uit|toe).*(?:d|t|en)$|^(?:door|naam|namens|gezien|wie|contact)$|am$/i

const isSomeoneWord = (word: string) => isRole(word) || isRoles(word) || kin.has(word)

/** "stroopwafels, Doritos, Chocomel": among things in small letters. */
function isInList(text: string, { start, end }: Token, lang: TextLanguage): boolean {
  const [, before = ''] =
    pattern`[:,;] ?(\p{Ll}[\p{L}-]{2,20}), $`.exec(text.slice(Math.max(0, start - 26), start)) ?? []
  const [, next = ''] = pattern`^, (\p{Ll}[\p{L}-]{3,20})(?:[,.;]| en )`.exec(text.slice(end, end + 26)) ?? []
  const isItem = (word: string) => word !== '' && !isSomeoneWord(word) && !isLikeDeed(word, lang)
  if (/[:;] $/.test(text.slice(Math.max(0, start - 2), start))) return isItem(next)
  return isItem(before) && /^[,.;]/.test(text.slice(end, end + 1))
}

/** "Schep (k. 17): wil niet eten" */
const IN_ROOM = /^ \((?:k|km|kmr|kam|kamer|app|appt|bed)\.? ?\d/

/** "Sterke ammoniaklucht", "Kale huur": a form of a word, before what it says something of. */
const isInflected = ({ lower }: Token, next: Token | undefined, lang: TextLanguage) =>
  lang === 'nl' &&
  /[^e]e$/.test(lower) &&
  next?.shape === 'lower' &&
  next.text.length > 3 &&
  !isFunctionWord(next.lower) &&
  [lower.slice(0, -1), lower.replace(/([aeou])([a-z])e$/, '$1$1$2')].some(
    (stem) => stem.length > 3 && isListedWord(stem),
  )

/** "oma zegt Dientje", "Merveille uit Congo" */
const tellsWho = (text: string, { start, end }: Token) =>
  pattern`(?<!\p{L})(?:zegt|zei|vertelde?|vroeg|vraagt|riep|roept|schrijft|schreef) $`.test(
    text.slice(Math.max(0, start - 12), start),
  ) || pattern`^ uit \p{Lu}`.test(text.slice(end, end + 6))

const WEAK =
  /^(?:is|was|kan|mag|moet|wordt|werd|doet|lijkt|werkt|helpt|geeft|staat|stond|ligt|lag|zit|zat|blijft|heet)$/

/** "Bakker, de mentor", "Koning, haar buurvrouw", "Merwiede (IB)" */
export function isSomeone(text: string, end: number): boolean {
  const [, word = ''] =
    pattern`^(?:, | \(| - )(?:(?:de|het|een|zijn|haar|onze|mijn|the|his|her|my|a|an) (?:\p{Ll}+ )?)?(\p{L}[\p{L}-]+)`.exec(
      text.slice(end, end + 60),
    ) ?? []
  return isRole(word.toLowerCase()) || kin.has(word)
}
