import { type Match, matchesOf, type Rule } from '../finding.ts'
import { pattern } from '../pattern.ts'
import { isGivenName, isOrdinary } from '../words/lookup.ts'

// Forms name what follows: "Woonplaats: Hoorn", "Werkgever: Hoekstra".

const NOTHING =
  '(?:geen|onbekend|n\\.?v\\.?t|idem|zie|nog|niet|ja|nee|nederland|online|teams|thuis|mevrouw|mw|meneer|dhr|de heer|mevr|mr|dr)(?!\\p{L})'
const field = (labels: string) =>
  pattern.gi`(?<=(?:^|[\n;|.])[ \d.)*-]{0,6}(?:(?:naam|vorige|huidige|nieuwe|uitkerende|grootste|laatste|eerste|belangrijkste|andere) )?(?:${labels}) {0,8}: {0,3})(?!${NOTHING})'?\p{Lu}(?:[^\n,;:|().]|\.(?! )|(?<=[ .]\p{L}{1,2}|gebr)\.){1,48}(?=[\n,;|(]|\. |$)`
const PLACE = field(
  '(?:(?:woon|verblijf|post|bezoek|factuur)?adres|straat(?:naam)?(?: ?(?:\\+|en|/) ?(?:huis)?n(?:umme)?r\\.?)?|woonplaats|(?:postcode ?(?:en|/|,) ?)?plaats(?:,? (?:en )?datum)?|geboorteplaats|geboorteland|gemeente|locatie|wijk|buurt|dorp|stad|complex|place|town|city|address|street)',
)
const ORGANISATION = field(
  '(?:werkgever|inlener|uitzendbureau|leerbedrijf|pensioenfonds|arbodienst|\\p{L}{0,16}(?:centrale|leverancier|maatschappij)|organisatie|instelling|school|zorgverzekeraar|zorgverzekering|verzekeraar|zorgaanbieder|aanbieder|apotheek|bedrijf|vereniging|kerk|company|employer|organisation|insurer|pharmacy)',
)

/** Of these as often a sentence follows. */
const PERHAPS = field(
  '\\p{L}{0,16}(?:verzekering|corporatie|verhuurder|instantie|bank|bureau|opvang|dagbesteding|dagbehandeling|opleiding|stage(?:plek|plaats)?|energie|aanmelder|verwijzer|schuldeiser|opdrachtgever|woonvorm|club|sport)',
)

/** "Geboren: 5 februari 1993, Ommen" */
const BORN_IN = pattern.g`(?<=(?<!\p{L})[Gg]eb(?:oren|\.)[: ]{1,2}(?:op )?\d[^\n,;:]{4,18}\d, )\p{Lu}[\p{L}'-]{2,25}(?=[\n.;,]|$)`

const found = (text: string, values: RegExp): Match[] =>
  [...text.matchAll(values)]
    .filter(([value]) => pattern`^'?\p{Lu}`.test(value))
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
    find: (text) => [
      ...found(text, ORGANISATION).filter((match) => !isSaid(text, match)),
      ...found(text, PERHAPS).filter((match) => isCalled(text, match)),
    ],
  },
]

/** "School: Komt vaak te laat.": what is said of it. */
const isSaid = (text: string, { start, end }: Match) => {
  const [first = '', second = ''] = text.slice(start, end).split(' ')
  return (
    isOrdinary(first, 'nl') &&
    pattern`^(?!(?:van|de|der|den|het|en|in|voor|aan|op|te|ter|of|bij)$)\p{Ll}+$`.test(second)
  )
}

/** "Rondom Bewind", "Triodos"; not "Drie dagen", "Basis". */
const isCalled = (text: string, { start, end }: Match) => {
  const words = text.slice(start, end).split(' ')
  const [first = ''] = words
  const isNone =
    (words.length === 1 && isOrdinary(first, 'nl')) || isGivenName(first.toLowerCase()) || first.endsWith('.')
  return (
    !isNone &&
    words.every((word) => pattern`^'?\p{Lu}`.test(word) || /^(?:van|de|het|en|in|voor|aan|der|den)$/.test(word))
  )
}
