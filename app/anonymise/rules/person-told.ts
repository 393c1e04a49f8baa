import { type Match, matchesOf, type Rule } from '../finding.ts'
import { isRole, isRoles, kin, naming } from '../names/cues.ts'
import { isNoName } from '../names/not-names.ts'
import { isInside, kindOf } from '../names/organisation-words.ts'
import { SURNAME_END } from '../names/surname.ts'
import { TITLES } from '../names/surroundings.ts'
import { DEPARTMENT } from '../names/things.ts'
import { pattern } from '../pattern.ts'
import { isListedWord, isOnlyCompound, isOrdinary, isPlace, isSurname, nationalityOf } from '../words/lookup.ts'
import { NUMBERED } from './address-named.ts'
import { isNickname, shared } from './person-by-shape.ts'

// People by the word before them, whatever word their own name is: Dutch writes ordinary words small, and many surnames
// begin with a small one.

/** "docent Pel", "fam. v/d Meer", "Achternaam: te Brake": a word, and what stands behind it with a capital. */
const TOLD = pattern.g`(?<![\p{L}.])(\p{L}{2,24})(?=(\.?:? )((?:(?:[Vv]an|[Dd]e[nr]?|[Tt]e[nr]?|[Ee]l|[Aa]l|[Oo]p|'t|v/d|vd|v\.(?: ?d\.)?) ){0,3})(\p{Lu}[\p{L}'-]{1,24})(?![\p{L}'-]))`
/** "- te Brake: klaagt" */
const LISTED = pattern.g`(?<=(?:^|\n)(?:[-·*] |\d{1,2}[.)] )?)(?:[Vv]an(?: de[nr]?)?|[Tt]e[nr]?|[Ee]l|v/d) \p{Lu}[\p{L}'-]{2,24}(?=:| \(|, (?:\p{Lu}{1,3}-?)?\d)`

/** "Vanochtend stond Ticheler (9) voor de deur", "Wevers (13 jaar)": who has an age. */
const AGED = pattern.g`(?<![\p{L}\d.'-])(?:(?:\p{Lu}\.){1,3} ?)?(?:(?:[Vv]an|[Dd]e[nr]?|[Tt]e[nr]?|[Ee]l) ){0,2}(\p{Lu}[\p{L}'-]{1,24})(?= \([1-9]\d?( jr| jaar| mnd)?[),])`

const FAMILY = /^(?:fam|familie|gezin|echtpaar|echtp|erven)$/
const FILE = /^(?:casus|dossier|zaak|inzake|betreft|cli[eë]nt|huurder|bewoner|ondertekend)$/

export const toldRules: Rule[] = [
  { ...shared, name: 'person.behind', find: told },
  { ...shared, name: 'person.aged', needs: / \(\d/, find: (text) => matchesOf(text, AGED, isAged) },
  { ...shared, name: 'person.in-list', needs: /[:,]| \(/, find: (text) => matchesOf(text, LISTED) },
]

function told(text: string): Match[] {
  return [...text.matchAll(TOLD)].flatMap(({ 1: word = '', 2: gap = '', 3: small = '', 4: name = '', index }) => {
    const start = index + word.length + gap.length
    const lower = word.toLowerCase()
    const is = isTold(lower) && (small || isNickname(name.toLowerCase())) && isBehind(lower, gap, small.trim(), name)
    return is ? [{ start, end: start + small.length + name.length }] : []
  })
}

const isCalled = (word: string) => FAMILY.test(word) || TITLES.has(word) || naming.has(word)
const isTold = (word: string) => isCalled(word) || FILE.test(word) || isRole(word) || kin.has(word)

function isBehind(word: string, gap: string, small: string, name: string): boolean {
  if (
    nationalityOf(name) !== undefined ||
    kindOf(name.toLowerCase(), 'nl') ||
    pattern`aceae$|idae$|^\p{Lu}+$`.test(name)
  )
    return false
  const isFamily = FAMILY.test(word)
  const isWord = isOrdinary(name, 'nl') && !isSurname(name)
  // "echtp. Moerkerken": nobody shortens so before a town.
  if (isFamily && (!small || /^van/i.test(small)))
    return /^(?:fam|echtp)$/.test(word) || (!isWord && (small !== '' || !isPlace(name)))
  if (!small) return isShort(word, gap, name)
  if (/^(?:Van|Te|El|v\b)/.test(small)) return !isNoName(name.toLowerCase())
  if (pattern`^(?:van|al|op)(?!\p{L})`.test(small)) return false
  const isTe = /^te/.test(small)
  return isCalled(word) ? isTe || !isWord : isTe ? !isPlace(name) : !isWord
}

/** "agent Pel", "Casus Groenewoud"; not "coach Jeugd", "docent Scheikunde". */
function isShort(word: string, gap: string, name: string): boolean {
  if (
    FILE.test(word) &&
    (isSurname(name) ? !isListedWord(name) : pattern`^\p{Lu}\p{Ll}{3,}$`.test(name) && !isOrdinary(name, 'nl'))
  )
    return true
  if (gap !== ' ' || isPlace(name) || isRoles(name.toLowerCase()) || DEPARTMENT.test(name)) return false
  if (isOnlyCompound(name)) return FILE.test(word) && SURNAME_END.test(name)
  return isRole(word) && name.length < 5 && isListedWord(name) && !isInside(name.toLowerCase()) && name !== 'Werk'
}

/** At the head of a sentence any word has a capital: there only what is none, or whose number says that it is an age. */
function isAged({ 0: whole, 1: name = '', 2: years, index, input }: RegExpExecArray): boolean {
  const lower = name.toLowerCase()
  const isWord = !isNickname(lower) || isRole(lower) || isRoles(lower) || kin.has(lower) || isPlace(name)
  if (isWord || kindOf(lower, 'nl') || nationalityOf(name) !== undefined || NUMBERED.test(name)) return false
  const isInside = pattern`[\p{L},] $`.test(input.slice(Math.max(0, index - 2), index))
  return isInside || years !== undefined || whole !== name || !isOrdinary(name, 'nl')
}
