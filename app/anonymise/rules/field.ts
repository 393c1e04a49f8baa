import { type Match, matchesOf, type Rule } from '../finding.ts'
import { isFunctionWord, isNoName } from '../names/not-names.ts'
import { isGivenName, isOrdinary, isPlace, isSurname } from '../words/lookup.ts'

// Forms name what follows: "Woonplaats: Hoorn", "Werkgever: Hoekstra".

const NOTHING =
  '(?:geen|onbekend|n\\.?v\\.?t|idem|zie|nog|niet|ja|nee|nederland|online|teams|thuis|mevrouw|mw|meneer|dhr|de heer|mevr|mr|dr)(?!\\p{L})'
const field = (labels: string) =>
  new RegExp(
    `(?<=(?:^|[\\n;|.])[ \\d.)*-]{0,6}(?:(?:naam|vorige|huidige|nieuwe|uitkerende|grootste|laatste|eerste|belangrijkste|andere) )?(?:${labels}) {0,8}: {0,3})(?!${NOTHING})['’]?\\p{Lu}(?:[^\\n,;:|().]|\\.(?! )|(?<=[ .]\\p{L}{1,2}|gebr)\\.){1,48}(?=[\\n,;|(]|\\. |$)`,
    'giu',
  )
const PLACE = field(
  '(?:(?:woon|verblijf|post|bezoek|factuur)?adres|straat(?:naam)?(?: ?(?:\\+|en|/) ?(?:huis)?n(?:umme)?r\\.?)?|woonplaats|(?:postcode ?(?:en|/|,) ?)?plaats|geboorteplaats|geboorteland|gemeente|locatie|wijk|buurt|dorp|stad|complex|place|town|city|address|street)',
)
const ORGANISATION = field(
  '(?:werkgever|\\p{L}{0,16}(?:centrale|leverancier|maatschappij)|organisatie|instelling|school|zorgverzekeraar|zorgverzekering|verzekeraar|zorgaanbieder|aanbieder|apotheek|bedrijf|vereniging|kerk|company|employer|organisation|insurer|pharmacy)',
)

/** Of these as often a sentence follows. */
const PERHAPS = field(
  '\\p{L}{0,16}(?:verzekering|corporatie|verhuurder|instantie|bank|bureau|opvang|dagbesteding|dagbehandeling|opleiding|stage(?:plek|plaats)?|energie|aanmelder|verwijzer|schuldeiser|opdrachtgever|woonvorm|club|sport)',
)

/** "Geboren: 5 februari 1993, Ommen" */
const BORN_IN =
  /(?<=(?<!\p{L})[Gg]eb(?:oren|\.)[: ]{1,2}(?:op )?\d[^\n,;:]{4,18}\d, )\p{Lu}[\p{L}'’-]{2,25}(?=[\n.;,]|$)/gu

const NAMED = "\\p{Lu}\\p{Ll}[\\p{L}'’-]{2,24}(?: \\p{Lu}\\p{Ll}[\\p{L}'’-]{1,24}){0,2}(?![\\p{L}-])"
const either = (words: string) => words.replace(/(?<=^|[| ])\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)
const DEALT_WITH = either(
  'aangemeld|aanmelding|aanmelden|behandeling|behandeld|begeleiding|begeleid|opgenomen|opname|intake|verwezen|verwijzing|doorverwezen|zorg|werkt|werkte|werkzaam|werken|stage|dagbesteding|therapie|medewerker|medewerkster|medewerkers|behandelaar|begeleider|begeleidster|casemanager|abonnement|schuld|schulden|contract|wachtlijst|plek|plaats|plaatsing|geplaatst|indicatie|verzekerd|revalidatie|revalideert|onderzoek|spoed|crisisdienst|dienst|vestiging|onderwijs|bestelling|klacht|achterstand|lening|hypotheek',
)
/** "aangemeld bij Karakter", "de wachtlijst van Parnassia": a word like any other, but for what stands before it. */
const AT = new RegExp(
  `(?<=(?<!\\p{L})(?:${DEALT_WITH}) (?:(?:voor|in|op|als|is|was|wordt|werd|weer|nog|nu) (?:\\p{Ll}{3,14} )?)?(?:bij|naar|via) (?:(?:de|het) )?|(?<!\\p{L})(?:medewerk(?:er|ster)s?|wachtlijst|crisisdienst|vestiging|locatie|bewoners|team) van |(?<!\\p{L})(?:[Vv]ia|[Vv]anuit) )${NAMED}|(?<=(?<!\\p{L})[Vv]an )${NAMED}(?= uit(?:[ .,;]|$))`,
  'gu',
)
/** "Cordaan heeft geen plek": what no person has or does. */
const DOES = new RegExp(
  `(?<![\\p{L}-])${NAMED}(?= (?:levert|biedt|declareert|factureert|indiceert|heeft (?:geen|nog|weer|wel|een) (?:plek|plaats|plekje|capaciteit|wachtlijst|aanbod|contract|vacatures?))(?!\\p{L}))`,
  'gu',
)

const found = (text: string, pattern: RegExp): Match[] =>
  [...text.matchAll(pattern)]
    .filter(([value]) => /^['’]?\p{Lu}/u.test(value))
    .map(({ 0: value, index }) => ({
      start: index,
      end: index + value.replace(/ \/.*/, '').trimEnd().replace(/\.$/, '').length,
    }))

export const fieldRules: Rule[] = [
  {
    name: 'place.field',
    label: 'LOCATION',
    kind: 'suggest',
    proof: 'context',
    needs: /:|geb/i,
    proposals: { nl: ['een plaats', 'de regio'], en: ['a place', 'the region'] },
    find: (text) => [...found(text, PLACE), ...matchesOf(text, BORN_IN)],
  },
  {
    name: 'org.field',
    label: 'ORG',
    kind: 'suggest',
    proof: 'context',
    needs: /:/,
    proposals: { nl: ['een organisatie'], en: ['an organisation'] },
    find: (text) => [...found(text, ORGANISATION), ...found(text, PERHAPS).filter((match) => isCalled(text, match))],
  },
  {
    name: 'org.at',
    label: 'ORG',
    kind: 'suggest',
    proof: 'list',
    proposals: { nl: ['een organisatie'], en: ['an organisation'] },
    find: (text, lang) =>
      (lang === 'nl' ? [AT, DOES] : [DOES]).flatMap((pattern) =>
        matchesOf(
          text,
          pattern,
          ({ 0: name, index }) => !isMadeOf(text, name, index) && isOrganisation(name.toLowerCase()),
        ),
      ),
  },
]

/** "Rondom Bewind", "Triodos"; not "Drie dagen", "Basis". */
const isCalled = (text: string, { start, end }: Match) => {
  const words = text.slice(start, end).split(' ')
  const [first = ''] = words
  const isNone =
    (words.length === 1 && isOrdinary(first, 'nl')) || isGivenName(first.toLowerCase()) || first.endsWith('.')
  return (
    !isNone && words.every((word) => /^['’]?\p{Lu}/u.test(word) || /^(?:van|de|het|en|in|voor|aan|der|den)$/.test(word))
  )
}

/** "bij het Wmo-loket", "via Boedelrekening": words, and the name of no one. */
const isMadeOf = (text: string, name: string, index: number) =>
  /-\p{Ll}/u.test(name) || (/via $/i.test(text.slice(Math.max(0, index - 4), index)) && isOrdinary(name, 'nl'))

/** "bij Jeugdzorg": everywhere one of that name. */
const COMMON = /(?:zorg|werk|hulp|dienst|zaken|beleid|contact|bureau|gemeente|school|centrum)$/

const isOrganisation = (name: string) => {
  const [first = ''] = name.split(' ')
  if (isOrdinary(first, 'nl') && COMMON.test(first)) return false
  return ![isFunctionWord, isNoName, isGivenName, isSurname].some((is) => is(first)) && !isPlace(name)
}
