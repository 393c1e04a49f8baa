import { after, before } from '../before.ts'
import { type Match, matchesOf, type Rule } from '../finding.ts'
import { isMedicine, isNoName } from '../names/not-names.ts'
import { pattern } from '../pattern.ts'
import { isGivenName, isListedWord, isPlace } from '../words/lookup.ts'
import { endOfNumber } from './street.ts'

// Streets without an ending that says so: "Op de Wal 12", "Lange Nering 4". Only what stands around them tells.

const WORD = "\\p{Lu}[\\p{L}'-]{2,22}"
const NAMED = pattern.g`(?<![\p{L}\d.])(?:(?:Op|Aan|Achter|Onder|Bij|In|It|Voor|Boven|Tussen|Het|De|'t)(?: (?:de|den|het|'t))? )?${WORD}(?: (?:(?:van|de|der|den|het|aan|op|in|De|Het|'t) ){0,2}${WORD}){0,2}(?= (?:nr\.? ?|nummer |[NOZW]\.?Z\.? )?\d)`
/** "- Kerkbrink 19: mevrouw Schuiling": a list of houses. */
const BULLET = pattern.g`(?<=(?:^|\n)[-·*] )(?:De |Het )?\p{Lu}\p{Ll}{3,20} \d{1,4}[a-z]?(?=:)`
/** What has a number and is no house: "Groep 8", "Bijlage 3". */
export const NUMBERED = pattern.i`(?:^|[ -])(?:kamer|groep|lijn|bus|tram|perron|spoor|hoofdstuk|art(?:ikel)?|bijlage|tabel|fase|deel|pagina|stap|level|windows|week|dag|afdeling|etage|lid|team|\p{L}*zaal|leefgroep|doel|poging|gesprek|bezoek|casus|band|glucose|gewicht|saturatie|pols|temp(?:eratuur)?|score|\p{L}+score|classificatie|klas|niveau|categorie|blok|module|sectie|figuur|gate|unit|cluster|schaal|ronde|vraag|punt|versie|nummer|wet|formule|route|radio|type|stadium|\p{L}*(?:dag|ari|maart|april|mei|juni|juli|augustus|ber))$`
const LIVES = pattern.i`(?<!\p{L})(?:(?:hoofd|onder)?huurders?|huurt|huurde|bewoners?|casus|huisbezoek(?: \p{L}{2,6} \p{L}{3,12})?|logeert|logeerde|slaapt|uitstroom|verhuist?|verhuisd|verhuizing|ontruiming|oplevering|sleutel|woont|woont begeleid|woonde|wonende?|woonachtig|verblijf(?:t|fadres|vend)|verbleef|ingeschreven|gevestigd|gelegen|percee?l(?:en)?|\p{L}{0,4}woning\p{L}{0,12}|pand|(?:woon|bezoek|post)?adres(?: is)?|huis|kantoor|staande|overlast|ophalen|inbraak|buren)(?: begeleid| zelfstandig| nog| nu| alleen)?(?: (?:op|aan|in|te|naar|bij|van(?:af)?))?(?: (?:de|het|'t))?[:,]? $`
/** "fam. Altınbaş, Zonnedauw 62": behind the name of who lives there. */
const OF_FAMILY = pattern`(?<!\p{L})(?:fam\.?|familie|gezin|mw\.?|mevr\.?|mevrouw|dhr\.?|meneer|de heer) (?:(?:\p{Lu}\.)+ ?)?(?:\p{Ll}{1,3} ){0,2}\p{Lu}[\p{L}'-]+,? $`
/** "62 bis", "12-II", "37b": nothing else is numbered so. */
/** "Truus Verhoef, Meerkoet 14", "Bep van Dijk, 1-3-1949, Kaag 55, stopt": behind someone, or the day they were born. */
const BEHIND = /(?:[,:|;/] |\(| {2}|\t)$/u
const ENDS_PART = pattern`^(?:[,;)|\n\t]| {2}| [/|]|\.(?:\s|$)|$| (?:te|in) \p{Lu})`
const HOUSE = /\d(?: (?:bis|hs|boven|zwart|rood)|-[IVX]{1,4}|-?[a-df-h])$/u
const ALONG = pattern`(?<!\p{L})(?:aan|nabij|tegenover|hoek) (?:(?:de|het|'t) )?$|(?<!\p{L})(?:op|van|in) (?:de|het) $|(?<!\p{L})(?:op|over|naar|vanaf) $`
const ENDS = pattern`^(?:[.,;:)\n]|$| (?:te|in|en|naar|of|is|was|heeft|had|staat|wordt|werd|ligt|ga|gaat|ging|komt|kwam|kan|kon|zit|zat|moet|meldt|belt|belde|hoort|bezocht)(?!\p{L}))`
/** A town after the number: "Achter de Dom 5, Utrecht". */
const TOWN = pattern`^, {1,2}((?:(?:Den|De|Sint|'s-) ?)?\p{Lu}[\p{L}'-]{2,25}(?: (?:aan|op|bij)(?: den?)? \p{Lu}\p{L}{2,15})?)(?=[\n,.;)]|$)`
const IN_TOWN = pattern`^,? (?:(?:te|in) )?((?:Den |De )?\p{Lu}[\p{L}'-]{2,25})`

export const namedAddress: Rule = {
  name: 'address.named',
  label: 'LOCATION',
  kind: 'block',
  proof: 'shape',
  needs: /\d/,
  proposals: {
    nl: ['in een straat in de buurt', 'in een gewone straat'],
    en: ['in a street nearby', 'in an ordinary street'],
  },
  find: (text) => {
    const names = [...text.matchAll(NAMED)]
    const houses = names.flatMap(({ 0: name, index }) => houseAt(text, index, index + name.length))
    return [...houses, ...again(text, names, houses), ...listed(text)]
  },
}

const listed = (text: string) =>
  matchesOf(
    text,
    BULLET,
    ({ 0: house }) => !NUMBERED.test(house.replace(/ [^ ]+$/, '')) && !isListedWord(wordOf(house)),
  )

/** "Fos Telleman aan de Zonnedauw 161": who lives there is no part of it. */
const BEFORE_STREET = pattern`^(?:.* (?:(?:aan|op|in|van) (?:de|het)|in|op)|Casus|Huisbezoek|Adres|Woning|Pand|Bewoners?|Sleutel) (?=\p{Lu})`

/** "Spinnerij 18 en Spinnerij 22": a street that is known has other houses. */
function again(text: string, names: RegExpExecArray[], houses: Match[]): Match[] {
  const streets = new Set(houses.map(({ start, end }) => text.slice(start, end).replace(/ \d.*$/s, '')))
  return names.flatMap(({ 0: name, index }) => {
    const from = [0, ...[...name.matchAll(/ /g)].map((space) => space.index + 1)].find((at) =>
      streets.has(name.slice(at)),
    )
    const end = from === undefined ? 0 : endOfNumber(text, index + name.length)
    return end ? [{ start: index + (from ?? 0), end }] : []
  })
}

const wordOf = (house: string) => house.replace(/^(?:De|Het) | \d.*$/g, '').toLowerCase()

function houseAt(text: string, from: number, afterName: number): Match[] {
  const led = from + (BEFORE_STREET.exec(text.slice(from, afterName))?.[0].length ?? 0)
  // "ophalen Floor Meerkoet 51, zit voorin"
  const [first = '', ...others] = text.slice(led, afterName).split(' ')
  const isOfSomeone = others.length === 1 && isGivenName(first) && !isListedWord(first)
  const start = isOfSomeone ? led + first.length + 1 : led
  const name = text.slice(start, afterName)
  const end = NUMBERED.test(name) ? 0 : endOfNumber(text, afterName)
  // "Nacom 3x"
  if (!end || /\dx$/.test(text.slice(afterName, end))) return []
  const [said, next] = [before(text, start, 34), after(text, end, 44)]
  const town = TOWN.exec(next)
  const isTown = town !== null && isTownName(town[1] ?? '')
  // "op de Barthel 14" is a score.
  if (isNoName(name.toLowerCase()) && /op de $/.test(said)) return []
  const isAddress =
    LIVES.test(said) ||
    OF_FAMILY.test(said) ||
    HOUSE.test(text.slice(afterName, end)) ||
    (ALONG.test(said) && ENDS.test(next)) ||
    isTown ||
    ((isOfSomeone || BEHIND.test(said)) && ENDS_PART.test(next) && isStreetLike(name)) ||
    isPlace(IN_TOWN.exec(next)?.[1] ?? '')
  return isAddress ? [{ start, end: isTown ? end + (town?.[0].length ?? 0) : end }] : []
}

/** Not "WgI 102", "Temazepam 10", "Mini-ICF 2". */
const isStreetLike = (name: string) =>
  pattern`^[^-]*\p{Ll}$`.test(name) &&
  !pattern`\p{Ll}?\p{Lu}(?:\p{Lu}|$)|\p{Lu}\p{Ll}\p{Lu}`.test(name) &&
  !isNoName(name.toLowerCase()) &&
  !isMedicine(name.toLowerCase()) &&
  !isGivenName(name)

const isTownName = (name: string) => isPlace(name) || !isGivenName(name)
