import type { Match } from '../finding.ts'
import { pattern } from '../pattern.ts'
import { isListedWord, isPlace } from '../words/lookup.ts'
import { isParticle } from './chunk.ts'
import { isLikeDeed, isRole, kin } from './cues.ts'
import { isSomeone, loneName } from './lone-name.ts'
import type { Page } from './page.ts'
import { SURNAME_END, TELLING } from './surname.ts'
import { type Cue, SURE } from './surroundings.ts'
import { DEPARTMENT, isLikeName, isMade, isSpecies, isThing } from './things.ts'
import type { Token } from './token.ts'

/** How sure it is that words name a person, and by what. */
export type Verdict = Pick<Match, 'kind' | 'proof'> & { rule: string }

/** "Guido Bouten": a capital right behind a first name, of whatever is no role, no function word and no name of a thing. */
const isSurnameHere = ({ text, lower, shape }: Token, know: Page['know']) => {
  const { isFamily, isEveryday, isFunction, isNoName } = know(text)
  if (isFamily || !isEveryday) return true
  return shape === 'title' && !isFunction && !isNoName && !isRole(lower) && !kin.has(lower) && !isPlace(text)
}

const HOUSEHOLD = /^(?:case|family|household|boys|girls|brothers|sisters|twins|kids)$/

/**
 * A letter behind what has one, and then the next sentence: "op gang B. Ontruimen duurde". Security: not "sprak J.
 * Beekhoven" nor "behandelaar J. Beekhoven", who has a surname that could be a word.
 */
function endsSentence({ tokens, know, text }: Page, letter: Token, isCompound: boolean): boolean {
  if (text.charAt(letter.start - 1) === '&') return true
  const before = tokens[tokens.indexOf(letter) - 1]
  if (before?.shape !== 'lower' || letter.gap !== ' ' || know(before.text).isFunction) return false
  return isCompound ? WITH_LETTER.test(before.lower) : !isLikeDeed(before.lower, 'nl')
}

/** Letters of a name: two, or one that numbers nothing. */
function isSomeones({ text: letters }: Token, { end }: Token, { text }: Page, isCompound: boolean): boolean {
  if (letters.length > 2) return pattern`^(?!N\.B|P\.S|B\.V|N\.V|V\.V|R\.K)(?:\p{Lu}\. ?){2,4}$`.test(letters)
  if (/^[A-CI]/.test(letters) || text.includes(`\n${String.fromCharCode(letters.charCodeAt(0) + 1)}. `)) return false
  return isCompound || /^(?:[,:]| [|(-]|\n|$)/.test(text.slice(end, end + 2))
}

/** "Kies uit: A. Niets doen. B. Wachten." */
const isNumbering = ({ text: letter }: Token, text: string) =>
  [-1, 1].some((step) => text.includes(` ${String.fromCharCode(letter.charCodeAt(0) + step)}. `))

const WITH_LETTER =
  /(?:gang|kamer|zaal|groep|vitamine|hepatitis|type|optie|blok|plan|variant|bijlage|deel|klas|vleugel|afdeling|unit|lijn|rij|zone|categorie|niveau|punt|team|kant|flat|toren|hal|route|vraag|stap|fase|model|profiel|rijbewijs|deur|trap|locatie|poort|perron|lokaal|bed|bus|cluster)$/

/** What says that words with a capital name a person, if anything does: the word before them, lists, or nothing else. */
export function personOf(
  page: Page,
  words: Token[],
  names: Token[],
  cue: Cue,
  next: Token | undefined,
): Verdict | undefined {
  const { know, text } = page
  const [first] = words
  // "A Postma": the letter says nothing.
  const name = (names[0]?.text.length === 1 && names[1]) || names[0]
  if (!first || !name) return undefined
  const known = know(name.text)
  const { isGiven, isFamily, isEveryday, isAlso, isFunction } = known
  const isListed = isGiven || isFamily
  const sure = SURE.has(cue)
  // "orthopeed Schokker": a word that no list has.
  const isUnlisted =
    known.isCompound ||
    (page.lang === 'nl' &&
      words.length === 1 &&
      pattern`^\p{Lu}\p{Ll}+$`.test(name.text) &&
      name.gap === ' ' &&
      !isListedWord(name.text))
  const maybeName = cue === 'role' ? isUnlisted && !DEPARTMENT.test(name.lower) : known.isCompound || !isFunction
  // "Familie informeren" with a capital too many is no family.
  const isVerb = /eren$/.test(name.lower) && !isListed && !known.isCompound
  if (sure && maybeName && isEveryday && !isVerb && !name.isFirst && name.shape === 'title')
    return { kind: 'block', proof: 'context', rule: `person.${cue}` }
  // "Fontaine IIb": a stage.
  if (/^I{1,3}V?[ab]$/.test(words.at(-1)?.text ?? '')) return undefined
  const isLone = names.length === 1 && words.length === 1
  if (isFunction && isLone && !isGiven) return undefined
  // "afw. Roos", "Gr. Wil": a sign that ends no sentence.
  const isTold = cue === 'naming' || cue === 'signature'
  if (sure && (isListed ? !isEveryday || !name.isFirst || isTold : !isEveryday && isLikeName(name)))
    return { kind: 'block', proof: 'context', rule: `person.${cue}` }
  // "Van 't Zelfde": nothing but a surname has both.
  if (/^van$/i.test(first.text) && first.shape === 'title' && /^(?:'t|der|den)$/.test(words[1]?.text ?? ''))
    return { kind: 'suggest', proof: 'list', rule: 'person.surname' }
  // "Van Loon": two capitals, of which the second is not that of the sentence.
  if (isParticle(first) && first.shape !== 'lower' && (!first.isFirst || isFamily) && TELLING.test(first.text))
    return { kind: 'suggest', proof: 'list', rule: 'person.surname' }
  // "Ronday, E.": as registers write it.
  if (
    isLone &&
    !isFunction &&
    (isFamily || !isEveryday) &&
    name.shape === 'title' &&
    pattern`^, ?(?:\p{Lu}\.){1,4}(?![\p{L}])`.test(text.slice(name.end, name.end + 12))
  )
    return { kind: 'block', proof: 'list', rule: 'person.initials' }
  const hasInitials = words.some(({ shape }) => shape === 'initials')
  if (first.shape === 'initials' && words.length > 2 && isParticle(words[1] as Token))
    return { kind: 'block', proof: 'list', rule: 'person.initials' }
  // "rook op gang B. Ontruimen duurde": a letter at the end, and the next sentence.
  const isSurnameLike = known.isCompound && SURNAME_END.test(name.lower)
  const isEnd =
    first.text.length === 2 &&
    isEveryday &&
    !isListed &&
    !isSurnameLike &&
    !sure &&
    endsSentence(page, first, known.isCompound)
  if (first.shape === 'initials' && isEnd) return undefined
  // "J. Beekhoven belt", at the head of a line; not "A. Werkwijze", with a B below it.
  const isWordOnly = isListedWord(name.text) || isFunction || known.isNoName
  if (first.shape === 'initials' && first.isFirst && !isWordOnly && isSomeones(first, name, page, known.isCompound))
    return { kind: 'block', proof: 'list', rule: 'person.initials' }
  // "Het ging mis. A. Grootenhuis belt": inside a line no letter numbers what follows.
  const isDoing = next?.shape === 'lower' && isLikeDeed(next.lower, page.lang) && !isNumbering(first, text)
  if (
    first.shape === 'initials' &&
    isDoing &&
    !isFunction &&
    !known.isNoName &&
    / $/.test(first.gap) &&
    !/\n/.test(first.gap)
  )
    return { kind: 'block', proof: 'list', rule: 'person.initials' }
  // "J.L. Wezelenburg", "J. Haverdonk, leerplichtambtenaar"
  if (
    first.shape === 'initials' &&
    known.isCompound &&
    isLikeName(name) &&
    (first.text.length > 2 || isSurnameLike || text.charAt(name.end) === ',' || isSomeone(text, name.end))
  )
    return { kind: 'block', proof: 'list', rule: 'person.initials' }
  if (hasInitials && !isEveryday && isLikeName(name)) return { kind: 'block', proof: 'list', rule: 'person.initials' }
  if (first.shape === 'initials' && !isFunction && (isFamily || !first.isFirst))
    return { kind: 'block', proof: 'list', rule: 'person.initials' }
  if (!isLone && isGiven && (!isAlso || names.slice(1).some((other) => isSurnameHere(other, know))))
    return { kind: 'block', proof: 'list', rule: 'person.full-name' }
  // "the Macready case"
  if (cue === 'article' && !isEveryday && isLikeName(name) && HOUSEHOLD.test(next?.lower ?? ''))
    return { kind: 'suggest', proof: 'context', rule: 'person.household' }
  if (cue === 'article' && !isGiven && !(words.length > 1)) return undefined
  if (!sure && (isThing(text, words.at(-1) as Token) || (!isListed && isSpecies(next)))) return undefined
  // "Het Hof van Friesland"
  if (first.text === 'Het' && (!isFamily || names.length > 1)) return undefined
  if (isLone) return loneName(page, name, cue, next)
  if (isFamily && !isEveryday) return { kind: 'suggest', proof: 'list', rule: 'person.surname' }
  if (cue === 'article' || (cue === 'place' && !isListed)) return undefined
  const last = know(names.at(-1)?.text ?? '')
  const isSurname = last.isFamily || (words.length === 2 && last.isCompound && SURNAME_END.test(words[1]?.lower ?? ''))
  if (names.length < 4 && !name.isFirst && !isFunction && isSurname && !last.isNoName)
    return { kind: 'suggest', proof: 'list', rule: 'person.surname' }
  const isStrange = (word: string) => !know(word).isEveryday
  const mayBe = (word: string) => isStrange(word) || know(word).isFamily || know(word).isCompound
  const all = names.every((each) => isLikeName(each) && !isMade(each.text) && mayBe(each.text)) && names.length < 4
  return all && names.some(({ text: word }) => isStrange(word))
    ? { kind: 'suggest', proof: 'shape', rule: 'person.strange' }
    : undefined
}
