import { before } from '../before.ts'
import { type Match, matchesOf, type Rule } from '../finding.ts'
import { pattern } from '../pattern.ts'
import { endOfNumber, startOfStreet } from './street.ts'

// Endings that only streets have, and endings that need a house number after them.
const SURE =
  'straat|strjitte|buorren|str\\.?|laan|plein|gracht|kade|singel|steeg|dreef|plantsoen|dijk|boulevard|allee|weg'
const MAYBE =
  'hof|pad|dyk|leane|wei|park|baan|brug|dam|haven|hoek|kamp|markt|oord|poort|ring|wal|werf|wijk|zoom|bos|erf|gaarde|akker|berg|burg|veld|hoeve|' +
  'meent|horst|stede|waard|kwartier|heuvel|tuin|kreek|donk|schans|voort|land|eind|molen|waterlaan|lei|rode|plaats'
const BEFORE_NUMBER = pattern.g`(?<![\p{L}\d])[\p{L}'.-]{3,44}(?: (?:Noord|Oost|Zuid|West|[NOZW]Z))?(?= \d)`
const NUMBERED = pattern.i`(?:${SURE}|${MAYBE})(?:[- ](?:noord|oost|zuid|west|[nozw]z))?$`
/** Villages end in -dijk too, so without a number it says nothing. */
const UNNUMBERED = SURE.replace('|dijk', '')
const STREET = pattern.g`(?<![\p{L}\d])\p{Lu}[\p{L}'.-]{2,30}(?:${UNNUMBERED})(?![\p{L}\d])`
const HEADED = pattern.g`(?<![\p{L}\d])(?:Laan|Plein|Weg|Hof|Park|Kade|Lange|Korte|Oude|Nieuwe|Achter|'t)(?: (?:van|naar|de|der|den|het|'t)){0,2} \p{Lu}[\p{L}'-]{2,25}(?= \d)`
const BEFORE_POSTCODE = pattern.g`(?<![\p{L}\d])(?:(?:[Dd]e|[Hh]et|[Ii]t|'t|Den|Op|Aan) )?\p{Lu}[\p{L}'.-]{1,30}(?: (?:\p{Lu}[\p{L}'-]{1,25}|van|de|der|den|het|aan)){0,3}(?: 19\d\d)? (?:nr\.? ?)?\d{1,4}(?: ?(?:[a-z]|[A-Z]\d{0,2}|bov(?:en)?|bvn|hs|huis|bis|zw(?:art)?|rd|rood|I{1,3}|[1-4]hoog))?(?:[-/]\d{1,4})?(?: hoog)?(?=,?(?: {1,2}[|·])? {0,2}\n?\(?[1-9]\d{3} ?[A-Z]{2}(?![\p{L}\d]))`
const PART_OF_STREET = "(?:\\p{Lu}[\\p{L}.]{1,15} (?:(?:van|de|der|den|ten|ter|'t) ){0,2}){0,2}"
/** "aan de Lijsterbeshof", "bij de Pastoor Ruygrokpad", "aan de Achter de Hoven", "aan de Zonnedauw in Ommen", "hoek Ravelijn" */
const ALONG = pattern.g`(?=\p{Lu})(?:(?<=(?<!\p{L})(?:[Aa]an|[Bb]ij|[Hh]oek|[Tt]ussen|[Ll]angs|[Nn]abij) (?:de|het) )(?:${PART_OF_STREET}\p{Lu}[\p{L}'-]{2,30}(?:dijk|${MAYBE})|(?:Achter|Onder|Op|Boven|Voor|Lange|Korte|Oude|Nieuwe|Kleine|Hoge|Lage)(?: (?:de|het|den))? \p{Lu}[\p{L}'-]{2,25})(?![\p{L}\d])|(?<=(?<!\p{L})(?:[Aa]an|[Oo]p|[Ii]n|[Uu]it) (?:de )?)(?:Achter|Onder|Boven|Lange|Korte) (?:de|het|den|d'|'t) \p{Lu}[\p{L}'-]{2,25}(?![\p{L}\d])|(?<=(?<!\p{L})[Aa]an (?:de|het) )\p{Lu}[\p{L}'-]{2,25}(?= (?:in|te) \p{Lu})|(?<=(?<!\p{L})hoek (?:(?:de|het) )?)\p{Lu}[\p{L}'-]{2,25}(?![\p{L}\d]))`
const NOT_STREETS =
  /(?:spoor|snel|auto)weg$|^(?:onder|half|halver|snel|auto|spoor|hoofd|uit|water|lucht|mid|fiets|land|hoog|toe|voort|ver|in|over|om|zij|wand|dwars|rond|spoed|zorg|hulp|school|stads|af|doodlopende |bewijs|leer|loop|rij|trap|rol)(?:weg|wege|baan|pad|straat|hoek|land|eind|brug|wijk|park|tuin|berg)e?$|^(?:stand|werk|zit|parkeer|woon|lig|slaap|geboorte|opvang|verblijf|stage|behandel|crisis|leer|arbeids)?plaats$|^(?:kwartier|straat|weg|park|plein|hof|pad|baan|hoek|haven|markt|land|berg|veld|tuin|eind|wijk|dam|bos|kamp|ring|poort|dijk|kade|wal|molen|steeg|brug|gracht|laan|nederland|eiland|buitenland|gezinsverband|verband|weiland|wijkteam|jaarverslag|weekeind|ziekenland|vandaan)$/i
const LIVES_AT = pattern.i`(?:woon(?:t|de|achtig)?|wonen|adres|verhuis(?:d|t|de)|gevestigd|lives?|lived)(?: \p{L}{1,12}){0,2}(?: (?:in|aan|op|naar|at|on))?(?: (?:de|het|een))?[: ]{1,2}$`

const ENGLISH_ENDS =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Court|Ct|Boulevard|Blvd|Close|Crescent|Square|Terrace|Place|Pl|Highway|Parkway|Row|Mews|Gardens|Way|Hill|Green|Grove|Walk|Rise|Quay|View'
const ENGLISH = pattern.g`(?<![\p{L}\d])\d{1,5}[A-Za-z]?,? (?:(?:North|South|East|West|[NSEW])\.? )?(?:\p{Lu}[\p{L}'.-]{0,25} ){1,3}(?:${ENGLISH_ENDS})\b\.?(?:,? (?:Apt|Apartment|Suite|Ste|Unit|Flat)\.? ?#?\d{1,5}[A-Z]?)?`
const BOX = pattern.gi`(?<![\p{L}\d])(?:postbus|antwoordnummer|p\.? ?o\.? box) \d(?:\.?\d){0,5}(?!\d)`
const FLAT = pattern.gi`(?<![\p{L}\d])(?:flat|appartement|apartment|huisnummer|huisnr\.?)[: ]{1,2}(?:nr\.? |nummer )?\d{1,4} ?[A-Za-z]?(?![\p{L}\d])(?:, \p{L}{3,20} (?:House|Court|Lodge)(?!\p{L}))?`
const POINT = pattern.g`(?<![\d.,])-?\d{1,2}[.]\d{3,9} ?°? ?[NSns]?,? {0,2}-?\d{1,3}[.]\d{3,9} ?°?(?: ?[EWOewo](?!\p{L}))?(?![\d.])`

const homes = {
  nl: ['in een straat in de buurt', 'in een gewone straat'],
  en: ['in a street nearby', 'in an ordinary street'],
}
const shared = { label: 'LOCATION', kind: 'block', proof: 'shape', proposals: homes } as const

export const addressRules: Rule[] = [
  {
    ...shared,
    name: 'address.numbered',
    proof: 'context',
    needs: / \d/,
    find: (text) => numbered(text, BEFORE_NUMBER, NUMBERED),
  },
  { ...shared, name: 'address.headed', needs: / \d/, find: (text) => numbered(text, HEADED) },
  {
    ...shared,
    name: 'address.postcode',
    proof: 'context',
    needs: /\d{4}/,
    find: (text) =>
      matchesOf(text, BEFORE_POSTCODE).map((match) => ({ ...match, start: afterPreposition(text, match) })),
  },
  { ...shared, name: 'address.english', needs: /\d/, find: (text) => matchesOf(text, ENGLISH) },
  {
    ...shared,
    name: 'address.box',
    needs: /postbus|antwoordnummer|box/i,
    proposals: { nl: ['een postbus'], en: ['a PO box'] },
    find: (text) => matchesOf(text, BOX),
  },
  {
    ...shared,
    name: 'address.flat',
    kind: 'suggest',
    needs: /\d/,
    proposals: { nl: ['een woning'], en: ['a home'] },
    find: (text) => matchesOf(text, FLAT),
  },
  {
    ...shared,
    name: 'address.point',
    needs: /\.\d/,
    proposals: { nl: ['een plek'], en: ['a place'] },
    find: (text) => matchesOf(text, POINT),
  },
  { ...shared, name: 'address.street', kind: 'suggest', find: streets },
  {
    ...shared,
    name: 'address.along',
    kind: 'suggest',
    find: (text) => matchesOf(text, ALONG, ({ 0: street }) => !NOT_STREETS.test(street)),
  },
]

/** "Noor aan de Dorpsstraat 14, 1234 AB" lives on the Dorpsstraat. */
function afterPreposition(text: string, { start, end }: Match): number {
  const lead = /^.{0,60}(?: aan| op| in)(?: de| het) /.exec(text.slice(start, end))?.[0] ?? ''
  return start + lead.length
}

function numbered(text: string, kind: RegExp, ending?: RegExp): Match[] {
  return [...text.matchAll(kind)].flatMap(({ 0: street, index }) => {
    if (ending && !ending.test(street)) return []
    const isCapital = pattern`^\p{Lu}|^'[ts]`.test(street)
    // "Schoolstraat 10", "Hoofdweg 3": with a capital and a number it is one.
    const isNone =
      NOT_STREETS.test(street) && !(isCapital && /^(?!snel|auto|spoor|half).{3,}(?:straat|weg)$/i.test(street))
    const end = isNone ? 0 : endOfNumber(text, index + street.length)
    // In small letters only what can be nothing else: "kerkstraat 12", but not "het bos 3 keer".
    const isSure =
      isCapital || pattern`\p{L}{3,}(?:straat|str\.?|laan|plein|gracht|singel|steeg|dreef|plantsoen)$`.test(street)
    return end && isSure ? [{ start: startOfStreet(text, index), end }] : []
  })
}

function streets(text: string): Match[] {
  return matchesOf(text, STREET, ({ 0: street, index }) => {
    if (NOT_STREETS.test(street)) return false
    const cue = before(text, index, 40)
    const beginsSentence = /(?:^|[.!?:\n]['")]? {0,2})$/.test(cue)
    return !beginsSentence || LIVES_AT.test(cue)
  }).map(({ start, end }) => ({ start: startOfStreet(text, start), end }))
}
