import { type Match, matchesOf, type Rule } from '../finding.ts'
import { isRole, isRoles, kin } from '../names/cues.ts'
import { isKnownOrganisation } from '../names/known-organisations.ts'
import { isNoName } from '../names/not-names.ts'
import { kindOf } from '../names/organisation-words.ts'
import { pattern } from '../pattern.ts'
import {
  isFunctionWord,
  isGivenName,
  isListedWord,
  isOnlyCompound,
  isOrdinary,
  isPlace,
  isSurname,
} from '../words/lookup.ts'

// Organisations without a word for what they are: only where they stand tells. "chauffeur bij DHL", "2. Vattenfall – € 88".

const WORDS = "\\p{Lu}\\p{Ll}[\\p{L}'-]{1,24}(?: \\p{Lu}\\p{Ll}[\\p{L}'-]{1,24}){0,2}(?![\\p{L}-])"
/** Also "DHL", "TU Delft", "HMC Westeinde". */
const NAME = `(?:${WORDS}|\\p{Lu}{2,6}(?: \\p{Lu}\\p{Ll}{2,20})?(?![\\p{L}\\d-]))`
/** "de wachtlijst van Parnassia": a word like any other, but for what stands before it. */
const AT = pattern.g`(?<=(?<!\p{L})(?:medewerk(?:er|ster)s?|wachtlijst|crisisdienst|vestiging|locatie|bewoners|team) van |(?<!\p{L})(?:[Vv]ia|[Vv]anuit) )${WORDS}|(?<=(?<!\p{L})[Vv]an )${WORDS}(?= uit(?:[ .,;]|$))`
/** "Cordaan heeft geen plek": what no person has or does. */
const DOES = pattern.g`(?<![\p{L}-])${WORDS}(?= (?:levert|biedt|declareert|factureert|indiceert|heeft (?:geen|nog|weer|wel|een) (?:plek|plaats|plekje|capaciteit|wachtlijst|aanbod|contract|vacatures?))(?!\p{L}))`

/** What one is somewhere, has there or does there. */
const BUSY = pattern.i`$(?<=(?<!\p{L})(?:aan(?:ge)?meld(?:en|ing)?|(?:be|ge)?handel(?:ing|d|aar)|begeleid(?:ing|st?er)?|opgenomen|opname|intake|(?:door)?verw(?:ezen|ijzing)|(?:thuis|kraam)?zorg|werk(?:te?|en|zaam)|baan|stage|dagbesteding|therapie|medewerk(?:er|ster)s?|casemanager|abonnement|schuld(?:en)?|contract|wachtlijst|plek|(?:ge)?plaats(?:ing|t)?|indicatie|verzekerd|revalid(?:atie|eert)|onderzoek|spoed|(?:crisis)?dienst|vestiging|onderwijs|bestelling|klacht|achterstand|lening|hypotheek|vaart|rijdt|chauffeur|ontslag(?:en)?|opleiding|cursus|studeert|student|\p{Ll}{0,9}-?poli|hulp|SEH|gestart|bekend|controle|afspraak|woning|kamer|huurt?|regeling|polis|declaratie|premie|aanmaning|rekening|vrijwilligers?|collega|monteur|psych\p{Ll}{5,6}|team|boodschappen|parkeerplaats|filiaal)(?!\p{L})([^.,;:!?\n]{0,32})|(?:behandeling|werk|stage|zorg|dagbesteding): )`
const LED = '(?:[Bb]ij|[Vv]ia|[Vv]oor|[Aa]an|[Vv]an|v/d|in|naar) (?:(?:de|het|een) )?'
const BEHIND = pattern.g`(?<=(?<!\p{L})(?:${LED}|hulp |SEH |poli ))${NAME}`
const LEAD = pattern`${LED}$`

const PERSON = "(?:\\p{Lu}[\\p{L}.'-]{0,24}|van|de|der|den|ten|ter|te|el|al)"
/** "Wijkverpleegkundige: Fatma Smit, Vierstroom", "psychiater, Karakter (telefonisch)", "verzekeraar (CZ)" */
const BESIDE = pattern.g`(?<=(?:^|\n)[-·]? ?(\p{Lu}\p{Ll}{3,24}): ${PERSON}(?: ${PERSON}){1,5}, |(?<![\p{L}-])(\p{Ll}{4,24})(?:, | \())${NAME}(?=\n|$| \(|[;)])`
/** "Rijnstate, afdeling C4": a line of its own. */
const SIGNED = pattern.g`(?<=(?:^|\n))${NAME}(?=, (?:afdeling|afd\.|locatie|poli|team))`
const ALWAYS = pattern.g`(?<![\p{L}.])(?:BV|Stg\.?|Ver\.)(?: (?:De|Het|van|voor|en)){0,2}(?: \p{Lu}\p{Ll}[\p{L}'-]{1,20}){1,3}|(?<=(?:v/d|de) )(?:Krediet|Stads)bank(?! ?\p{Lu})`

/** Letters of an instrument, a level, a diagnosis or a law, and of what anyone is or has. */
const NO_BODY =
  /^(?:AVI|DOSS?|TOS|PG|EPD|ECD|EVV|FACT|L?VG|EMDR|CGT|MRT|OPP|TLV|NAW|MT|KNO|POP|PAAZ|BBL|BOL|BV|NL|II+|VI?)$/
const isLetters = (name: string) => pattern`^\p{Lu}{2,}(?!\p{L})`.test(name)

/** Whether these words may be what something is called; where little else tells, no word of the language is. */
function isCalled(name: string, isSure: boolean): boolean {
  const [first = '', second = ''] = name.split(' ')
  const lower = first.toLowerCase()
  if (isKnownOrganisation(lower)) return true
  if (isLetters(name)) return !NO_BODY.test(first) && !isNoName(lower) && (second !== '' || !isGivenName(lower))
  const isSomeone = isRole(lower) || isRoles(lower) || kin.has(lower) || isSurname(second) || isGivenName(second)
  return !isSomeone && isNamed(lower, name) && (isSure || !isOrdinary(first, 'nl') || isOnlyName(lower))
}

/** "Iriszorg", "Boskalis": no list has such a word, but two in one. */
const isOnlyName = (lower: string) =>
  isOnlyCompound(lower) && (/zorg$/.test(lower) ? kindOf(lower, 'nl') === undefined : !COMMON.test(lower))

/** "bij Jeugdzorg", "begeleiding bij Autisme": everywhere one of that name. */
const COMMON =
  /(?:zorg|werk|hulp|dienst|zaken|beleid|contact|bureau|gemeente|school|centrum|bank|lasten|tarief|kosten|premie|team|huis|loket|groep|ing|heid)$/
const ILLNESS = /(?:isme|itis|ose|entie|angst)$/

const isNamed = (first: string, name: string) =>
  !ILLNESS.test(first) &&
  ![isFunctionWord, isNoName, isGivenName, isSurname].some((is) => is(first)) &&
  !isPlace(first) &&
  !isPlace(name)

const isBehindCue = ({ 0: name, index, input }: RegExpExecArray): boolean => {
  const said = input.slice(Math.max(0, index - 80), index)
  const cue = BUSY.exec(said.replace(LEAD, ''))
  if (!cue) return false
  const [first = ''] = name.split(' ')
  // "van", "voor" and "in" say less: only of letters, or of what everyone knows.
  if (isKnownOrganisation(first.toLowerCase())) return true
  if (isLetters(name)) return !pattern`(?:in|naar|voor) (?:\p{Ll}{2,3} )?$`.test(said) && isCalled(name, true)
  const isOfThose = /(?:zorg|vrijwilligers) van $/.test(said)
  const goesOn = pattern`^ (?:\p{Lu}\.|van|de[rn]?) ?`.test(input.slice(index + name.length, index + name.length + 5))
  if (
    goesOn ||
    pattern`-\p{Ll}`.test(name) ||
    !(isOfThose || pattern.i`(?:bij|via|naar) (?:\p{Ll}{2,3} )?$`.test(said))
  )
    return false
  // "aangemeld bij Karakter": right behind it, an ordinary word too.
  const isRight = pattern`^ (?:\p{Ll}+ ){0,2}$`.test(cue[1] ?? '') && isTold(input, name, index)
  return isRight || (isOfThose ? isOnlyCompound(first) : isCalled(name, false))
}

/** Not "bij het Wmo-loket", "via Boedelrekening": words, and the name of no one. */
function isTold(text: string, name: string, index: number): boolean {
  const [first = ''] = name.toLowerCase().split(' ')
  if (pattern`-\p{Ll}`.test(name) || (isOrdinary(first, 'nl') && COMMON.test(first))) return false
  return isNamed(first, name) && !(/via $/i.test(text.slice(Math.max(0, index - 4), index)) && isOrdinary(name, 'nl'))
}

const isBeside = ({ 0: name, 1: label, 2: word = label ?? '' }: RegExpExecArray) => {
  const of = word.toLowerCase()
  return (isRole(of) || isRoles(of) || /(?:leverancier|vervoer|verzeker(?:aar|ing))$/.test(of)) && isCalled(name, true)
}

/** "ziekenhuis (ETZ)"; whoever else was found there is who someone spoke to: "wijkteam (Shanaya)". */
const isOfKind = ({ 0: name, 2: word = '' }: RegExpExecArray) =>
  kindOf(word, 'nl') !== undefined && isCalled(name, true)

const besides = (text: string): Match[] =>
  [...text.matchAll(BESIDE)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length }
    return [...(isBeside(match) ? [span] : []), ...(isOfKind(match) ? [{ ...span, proof: 'shape' as const }] : [])]
  })

const told = (name: string, proof: 'list' | 'context', find: Rule['find'], needs = pattern`\p{Lu}`): Rule => ({
  name,
  label: 'ORG',
  kind: 'suggest',
  proof,
  needs,
  proposals: { nl: ['een organisatie'], en: ['an organisation'] },
  find,
})

export const organisationRules: Rule[] = [
  told('org.at', 'list', (text, lang) => {
    const does = matchesOf(text, DOES, ({ 0: name, index }) => isTold(text, name, index) && !isListedWord(name))
    if (lang === 'en') return does
    return [
      ...does,
      ...matchesOf(text, AT, ({ 0: name, index }) => isTold(text, name, index)),
      ...matchesOf(text, BEHIND, isBehindCue),
      ...besides(text),
      ...matchesOf(text, SIGNED, ({ 0: name }) => isCalled(name, false)),
      ...matchesOf(text, ALWAYS),
    ]
  }),
]
