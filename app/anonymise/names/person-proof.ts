import type { Match, TextLanguage } from '../finding.ts'
import { isParticle } from './chunk.ts'
import { doing, isLikeDeed, isRole, kin } from './cues.ts'
import type { Page } from './page.ts'
import { SURNAME_END, TELLING } from './surname.ts'
import { type Cue, SURE } from './surroundings.ts'
import type { Token } from './token.ts'
import type { Known } from './word.ts'

/** How sure it is that words name a person, and by what. */
export type Verdict = Pick<Match, 'kind' | 'proof'> & { rule: string }

export function personOf(
  { know, text, lang }: Page,
  words: Token[],
  names: Token[],
  cue: Cue,
  next: Token | undefined,
): Verdict | undefined {
  const [first] = words
  const [name] = names
  if (!first || !name) return undefined
  const known = know(name.text)
  const { isGiven, isFamily, isEveryday, isAlso, isFunction } = known
  const isListed = isGiven || isFamily
  const sure = SURE.has(cue)
  const maybeName = cue === 'role' ? known.isCompound && !DEPARTMENT.test(name.lower) : known.isCompound || !isFunction
  if (sure && maybeName && isEveryday && !name.isFirst && name.shape === 'title')
    return { kind: 'block', proof: 'context', rule: `person.${cue}` }
  const isLone = names.length === 1 && words.length === 1
  if (isFunction && isLone && !isGiven) return undefined
  if (sure && (isListed ? !isEveryday || !name.isFirst : !isEveryday && isLikeName(name)))
    return { kind: 'block', proof: 'context', rule: `person.${cue}` }
  // "Van Loon": two capitals, of which the second is not that of the sentence.
  if (isParticle(first) && first.shape !== 'lower' && (!first.isFirst || isFamily) && TELLING.test(first.text))
    return { kind: 'suggest', proof: 'list', rule: 'person.surname' }
  // "Ronday, E.": as registers write it.
  if (
    isLone &&
    !isFunction &&
    name.shape === 'title' &&
    /^, ?(?:\p{Lu}\.){1,4}(?![\p{L}])/u.test(text.slice(name.end, name.end + 12))
  )
    return { kind: 'block', proof: 'list', rule: 'person.initials' }
  const hasInitials = words.some(({ shape }) => shape === 'initials')
  if (first.shape === 'initials' && words.length > 2 && isParticle(words[1] as Token))
    return { kind: 'block', proof: 'list', rule: 'person.initials' }
  if (hasInitials && !isEveryday && isLikeName(name)) return { kind: 'block', proof: 'list', rule: 'person.initials' }
  if (first.shape === 'initials' && !isFunction && (isFamily || !first.isFirst))
    return { kind: 'block', proof: 'list', rule: 'person.initials' }
  if (
    !isLone &&
    isGiven &&
    (!isAlso || names.slice(1).some(({ text: other }) => know(other).isFamily || !know(other).isEveryday))
  )
    return { kind: 'block', proof: 'list', rule: 'person.full-name' }
  if (cue === 'article' && !isGiven && !(words.length > 1)) return undefined
  if (!sure && isThing(text, words.at(-1) as Token)) return undefined
  if (isLone) return loneName(name, know(name.text), cue, next, text, lang)
  if (isFamily && !isEveryday) return { kind: 'suggest', proof: 'list', rule: 'person.surname' }
  if (cue === 'article' || (cue === 'place' && !isListed)) return undefined
  const last = know(names.at(-1)?.text ?? '')
  if (names.length < 4 && !name.isFirst && !isFunction && last.isFamily && !last.isNoName)
    return { kind: 'suggest', proof: 'list', rule: 'person.surname' }
  const isStrange = (word: string) => !know(word).isEveryday
  const mayBe = (word: string) => isStrange(word) || know(word).isFamily || know(word).isCompound
  const all = names.every((each) => isLikeName(each) && mayBe(each.text)) && names.length < 4
  return all && names.some(({ text: word }) => isStrange(word))
    ? { kind: 'suggest', proof: 'shape', rule: 'person.strange' }
    : undefined
}

function loneName(
  name: Token,
  known: Known,
  cue: Cue,
  next: Token | undefined,
  text: string,
  lang: TextLanguage,
): Verdict | undefined {
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
  /^[.!]?\s*$/.test(text.slice(end, end + 20)) &&
  text.slice(end).trim().length < 2 &&
  /[.!?,\n]\s*$/.test(text.slice(Math.max(0, start - 4), start)) &&
  start > 40

const WEAK = /^(?:is|was|kan|mag|moet|wordt|werd|doet|lijkt|werkt|helpt|geeft|staat|ligt|zit|blijft)$/

/** "Dronkenlaw is een gehucht", "Olearia is een geslacht van struiken": what is said of no person. */
const isThing = (text: string, { end }: Token) =>
  THING.test(text.slice(end, end + 60)) || DOSE.test(text.slice(end, end + 16))

/** "Buccolam 10 mg" */
const DOSE = /^ \d{1,5}(?:[.,]\d{1,3})? ?(?:mg|ml|mcg|µg|gr?|kg|IE|E|%|dd)(?!\p{L})/u

const THING =
  /^(?: \([^)]{0,30}\))? (?:is|was|zijn|waren)(?: (?:een?|de|het|an?|the))?(?: \p{L}+){0,2} (?:dorp|stad|plaats|gemeente|rivier|beek|meer|eiland|berg|provincie|streek|wijk|buurt|gehucht|buurtschap|kasteel|kerk|station|stadion|park|soort|geslacht|familie|orde|plant|vogel|kever|vlinder|vis|boom|struik|album|single|lied|nummer|film|boek|roman|serie|televisieserie|programma|spel|computerspel|tijdschrift|krant|band|club|voetbalclub|bedrijf|merk|partij|ziekte|taal|schip|wapen|village|town|city|river|island|species|genus|song|novel|company)\b/u

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

/** "medewerker Klantcontact", "docent Scheikunde": how what someone is of ends. */
const DEPARTMENT =
  /(?:ing|heid|zaken|zorg|hulp|kunde|beleid|werk|schap|beheer|iek|ie|teit|isme|ment|onderwijs|recht|contact|team|dienst|balie|centrum|school|punt|loket|groep|bureau|tafel|fonds|raad|bank|hal|techniek|sport|ingen|ers|ouderen|jongeren|gezinnen|kinderen|zaken|diensten)$/u

/** "Chiquita-bananen", "KNIL-militair", "DM-ers", "Etruskische": a word made of a name. */
const NO_NAME = /-\p{Ll}{2,}$|-\p{Lu}{2,5}$|^\p{Lu}-|(?:[^s]sche|iaanse|[dlr]se)$/u

/** Letters that can be said aloud, and are no acronym. */
export function isLikeName({ text, shape }: Token): boolean {
  if (text.length < 2 || text.length > 24 || NO_NAME.test(text)) return false
  if (shape === 'upper') return text.length > 4 && /[AEIOUYÀ-Ü].*[AEIOUYÀ-Ü]/u.test(text)
  return /[aeiouy]/i.test(text.normalize('NFD'))
}
