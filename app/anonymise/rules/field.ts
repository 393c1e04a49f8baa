import type { Match, Rule } from '../finding.ts'

// Forms name what follows: "Woonplaats: Hoorn", "Werkgever: Hoekstra".

const NOTHING =
  '(?:geen|onbekend|n\\.?v\\.?t|idem|zie|nog|niet|ja|nee|nederland|online|teams|thuis|mevrouw|mw|meneer|dhr|de heer|mevr|mr|dr)(?!\\p{L})'
const field = (labels: string) =>
  new RegExp(
    `(?<=(?:^|[\\n;|])[ \\d.)*-]{0,6}(?:${labels}) {0,8}: {0,3})(?!${NOTHING})['’]?\\p{Lu}[^\\n,;:|()]{1,48}(?=[\\n,;|(]|$)`,
    'giu',
  )
const PLACE = field(
  '(?:(?:woon|verblijf|post|bezoek|factuur)?adres|straat(?:naam)?|woonplaats|(?:postcode ?(?:en|/|,) ?)?plaats|geboorteplaats|geboorteland|gemeente|wijk|buurt|dorp|stad|place|town|city|address|street)',
)
const ORGANISATION = field(
  '(?:werkgever|organisatie|instelling|school|opleiding|zorgverzekeraar|zorgverzekering|verzekeraar|zorgaanbieder|aanbieder|apotheek|bedrijf|vereniging|kerk|employer|organisation|insurer|pharmacy)',
)

const found = (text: string, pattern: RegExp): Match[] =>
  [...text.matchAll(pattern)]
    .filter(([value]) => /^['’]?\p{Lu}/u.test(value))
    .map(({ 0: value, index }) => ({ start: index, end: index + value.trimEnd().replace(/\.$/, '').length }))

export const fieldRules: Rule[] = [
  {
    name: 'place.field',
    label: 'LOCATION',
    kind: 'suggest',
    proof: 'list',
    needs: /:/,
    proposals: { nl: ['een plaats', 'de regio'], en: ['a place', 'the region'] },
    find: (text) => found(text, PLACE),
  },
  {
    name: 'org.field',
    label: 'ORG',
    kind: 'suggest',
    proof: 'list',
    needs: /:/,
    proposals: { nl: ['een organisatie'], en: ['an organisation'] },
    find: (text) => found(text, ORGANISATION),
  },
]
