import type { TextLanguage } from '../finding.ts'
import { doing, isLikeDeed, isRole, kin } from './cues.ts'
import type { Page } from './page.ts'
import type { Verdict } from './person-proof.ts'
import { SURNAME_END } from './surname.ts'
import type { Cue } from './surroundings.ts'
import { isLikeName } from './things.ts'
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
  if (!isLikeName(name) && !(name.shape === 'upper' && isGiven && name.text.length > 3)) return undefined
  if (isLast(text, name) && !isFunction && cue !== 'article' && (isGiven || !isEveryday))
    return { kind: 'suggest', proof: 'shape', rule: 'person.signature' }
  const isBefore = next !== undefined && /^[ \u00a0]$/.test(next.gap) && next.shape === 'lower'
  const acts = isBefore && (isGiven ? isLikeDeed(next.lower, lang) : doing.has(next.lower))
  const after = text.slice(name.end, name.end + 12)
  const speaks = name.isFirst && (isGiven || isFamily ? /^:/ : /^: ?["“'‘]/).test(after)
  const isExplained =
    name.isFirst &&
    (isGiven
      ? /^, (?:de|het|een|zijn|haar|die|onze|mijn|the|his|her|my|a|who)\b/.test(after)
      : isFamily && isSomeone(text, name.end))
  if (isGiven && !isAlso) return { kind: 'suggest', proof: 'list', rule: 'person.given-name' }
  if (isFunction) return undefined
  if (isGiven && (acts || speaks || isExplained || (!name.isFirst && cue !== 'article')))
    return { kind: 'suggest', proof: 'list', rule: 'person.given-name' }
  if (isFamily && !isEveryday && cue !== 'place') return { kind: 'suggest', proof: 'list', rule: 'person.surname' }
  // "Vis is te droog", "Bakker zei": of a first word that is a word too, only what people do counts.
  const does = acts && !(isEveryday && WEAK.test(next?.lower ?? ''))
  if (isFamily && (does || isExplained || !name.isFirst) && cue === 'none')
    return { kind: 'suggest', proof: 'list', rule: 'person.surname' }
  const isSurnameLike = !name.isFirst && SURNAME_END.test(name.lower) && known.isCompound
  if ((isEveryday && !isSurnameLike) || cue === 'place' || cue === 'article') return undefined
  // The first word of a sentence too, if no word or form of one is written like it; of a heading, not.
  if (!name.isFirst || acts || speaks || isInSentence(name, next, text, lang))
    return { kind: 'suggest', proof: 'shape', rule: acts ? 'person.acts' : 'person.strange' }
  return undefined
}

/** "Dank! Els", and a line of its own below a message: who wrote it. */
const isLast = (text: string, { start, end }: Token) =>
  text.length - end < 20 &&
  /^[.!]?\s*$/.test(text.slice(end)) &&
  /[.!?,\n]\s*$/.test(text.slice(Math.max(0, start - 4), start)) &&
  start > 40

const WEAK = /^(?:is|was|kan|mag|moet|wordt|werd|doet|lijkt|werkt|helpt|geeft|staat|ligt|zit|blijft)$/

/** "Bakker, de mentor", "Koning, haar buurvrouw" */
function isSomeone(text: string, end: number): boolean {
  const [, word = ''] =
    /^, (?:de|het|een|zijn|haar|onze|mijn|the|his|her|my|a|an) (?:\p{Ll}+ )?(\p{Ll}+)/u.exec(
      text.slice(end, end + 60),
    ) ?? []
  return isRole(word) || kin.has(word)
}

/** "Kelindra (nog net geen twaalf)", "Mirrick, bijna veertig", "Quispels vraag": not of a list or a heading. */
function isInSentence({ end, text: word }: Token, next: Token | undefined, text: string, lang: TextLanguage): boolean {
  if (word.length < 3 || !next) return false
  if (next.shape === 'lower' && /^[ \u00a0]$/.test(next.gap) && isLikeDeed(next.lower, lang) && !/en$/.test(word))
    return true
  return ASIDE.test(text.slice(end, end + 16))
}

const ASIDE =
  /^(?: \([\p{Ll}\d]|['’]s \p{Ll}| van (?:de|het) |, (?:de|het|een|zijn|haar|die|onze|mijn|bijna|nu|net|inmiddels|toen|geboren|oud|\d{1,2}[ ,]|the|his|her|my|a|who|aged)\b)/u
