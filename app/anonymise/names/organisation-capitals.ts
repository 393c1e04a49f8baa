import type { Match } from '../finding.ts'
import { pattern } from '../pattern.ts'
import { nationalityOf } from '../words/lookup.ts'
import { isRole, isRoles, kin } from './cues.ts'
import { isJoined } from './organisation-span.ts'
import type { Page } from './page.ts'
import { EPONYM } from './surroundings.ts'
import { DEPARTMENT, isLikeName } from './things.ts'
import type { Token } from './token.ts'

// Dutch writes ordinary words small: two with a capital inside a sentence, which nothing else explains, are what something
// is called. "werken voor Oogstkracht Flex", "buurtbemiddeling (Beter Buren)". Asked last: who or what is known goes first.

const MOST = 4
/** Where the words before tell that it is no body: a make, a work, a course, a household name. */
const OF_A_THING =
  /(?:opleiding|auto|voertuig|werkboek|domein|module|minder|kijken naar|tijdens de|tijdens het|methode|methodiek|training|cursus|programma|aanpak|protocol|app|spel|merk|test|onderzoek|productie|vak|volgens de|van de methode|boek|film|serie)(?: van)?[:,]? $/iu
const ON_GROUND = /^(?:aan|op|in|langs|naar|rond|nabij|uit)$/
const NO_BODY =
  /(?:oorlog|spelen|hulp bij|welzijn|ouderschap|first|score|chart|index|pro|plus|kart|dance|bull|autoriteit|sport|jones|inloop)$/u

/** Two words or more with a capital, or one behind "'t", that no other rule had a reason for. */
export function capitalsTogether({ text, tokens, know, lang }: Page, found: Match[], covered: Uint8Array): Match[] {
  if (lang === 'en') return []
  // Security: who was found as someone is someone wherever the name comes back.
  const people = found
    .filter(({ label }) => label === 'PERSON')
    .flatMap(({ start, end }) => text.slice(start, end).split(/[ .]+/))
  const someone = new Set(people)
  const isOne = (token: Token | undefined): token is Token => {
    if (token?.shape !== 'title' || token.isLoud || token.text.length < 3 || covered[token.start]) return false
    if (someone.has(token.text)) return false
    const { isNoName, isFunction } = know(token.text)
    if (isNoName || isFunction || nationalityOf(token.text) !== undefined) return false
    return !isRole(token.lower) && !isRoles(token.lower)
  }
  /** "NL Educatie", "HAP Oude IJssel" */
  const isLetters = ({ text: word, shape, isLoud, start }: Token) =>
    shape === 'upper' && pattern`^\p{Lu}{2,5}$`.test(word) && !isLoud && !covered[start] && !know(word).isNoName
  /** "het Ichthus": no word of the language. */
  const isStrange = ({ text: word }: Token, article: string, lead: Token | undefined) => {
    const { isEveryday, isGiven, isFamily } = know(word)
    if (word.length < 5 || isEveryday || isGiven || pattern`-\p{Ll}|^\p{Lu}-`.test(word)) return false
    // "aan de Zonnedauw" is where someone lives, "de Jong" someone; nobody is "het".
    return article === 'het' || (article === 'de' && !isFamily && !ON_GROUND.test(lead?.text ?? ''))
  }
  return tokens.flatMap((token, at): Match[] => {
    const isLettered = isLetters(token) && isOne(tokens[at + 1]) && tokens[at + 1]?.gap === ' '
    if (!(isOne(token) || isLettered) || token.isFirst || kin.has(token.lower) || EDGE.test(token.gap)) return []
    const before = tokens[at - 1]
    if (before && isJoined(token, before) && before.shape !== 'lower') return []
    let to = at + 1
    while (to < at + MOST && isOne(tokens[to]) && tokens[to]?.gap === ' ') to += 1
    const last = tokens[to - 1] as Token
    const isAlone = to === at + 1
    const article = token.gap === ' ' ? (before?.lower ?? '') : ''
    // "J. in 't Veld" is someone.
    const isHouse = /^'t$/.test(article) && !/^(?:in|op|van|aan|uit)$/i.test(tokens[at - 2]?.text ?? '')
    if (isAlone && !isHouse && !isStrange(token, article, tokens[at - 2])) return []
    const isOffice =
      !isAlone && DEPARTMENT.test(last.lower) && know(token.text).isEveryday && know(last.text).isEveryday
    if (isOffice || isDescribing(token) || EPONYM.test(last.lower) || NO_BODY.test(last.lower) || !isLikeName(last))
      return []
    if (OF_A_THING.test(text.slice(Math.max(0, token.start - 24), token.start))) return []
    // "Deelnemer 4: Ton Wegereef"
    if (!isAlone && know(token.text).isGiven)
      return [
        { start: token.start, end: last.end, label: 'PERSON', kind: 'suggest', proof: 'shape', rule: 'person.left' },
      ]
    const start = isAlone && isHouse ? (before?.start ?? token.start) : token.start
    return [{ start, end: last.end, label: 'ORG', kind: 'suggest', proof: 'shape', rule: 'org.capitals' }]
  })
}

/** Behind a full stop or a new line a capital says nothing; nor behind what only opens a label. */
const EDGE = /[.!?\n]|" ?$/u

/** "Utrechtse Schaal", "Sociaal Netwerk", "Basisregistratie Personen", "ROC-opleiding": where from, what like, or what of. */
const isDescribing = ({ text, lower }: Token) => DESCRIBING.test(lower) || pattern`-\p{Ll}`.test(text)
const DESCRIBING =
  /(?:[^aeiou]se|sche|ese|eis|aal|ief|ische?|ieke|eloze|baar|lijke?|vrijwillige|sociale|passend|openbare?|registratie|richtlijn|training|domein|gids|team|algemene)$/u
