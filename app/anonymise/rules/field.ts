import { type Match, matchesOf, type Rule } from '../finding.ts'
import { isFunctionWord, isNoName } from '../names/not-names.ts'
import { isGivenName, isPlace, isSurname } from '../words/lookup.ts'

// Forms name what follows: "Woonplaats: Hoorn", "Werkgever: Hoekstra".

const NOTHING =
  '(?:geen|onbekend|n\\.?v\\.?t|idem|zie|nog|niet|ja|nee|nederland|online|teams|thuis|mevrouw|mw|meneer|dhr|de heer|mevr|mr|dr)(?!\\p{L})'
const field = (labels: string) =>
  new RegExp(
    `(?<=(?:^|[\\n;|.])[ \\d.)*-]{0,6}(?:${labels}) {0,8}: {0,3})(?!${NOTHING})['’]?\\p{Lu}[^\\n,;:|()]{1,48}(?=[\\n,;|(]|$)`,
    'giu',
  )
const PLACE = field(
  '(?:(?:woon|verblijf|post|bezoek|factuur)?adres|straat(?:naam)?(?: ?(?:\\+|en|/) ?(?:huis)?n(?:umme)?r\\.?)?|woonplaats|(?:postcode ?(?:en|/|,) ?)?plaats|geboorteplaats|geboorteland|gemeente|locatie|wijk|buurt|dorp|stad|place|town|city|address|street)',
)
const ORGANISATION = field(
  '(?:werkgever|organisatie|instelling|school|opleiding|zorgverzekeraar|zorgverzekering|verzekeraar|zorgaanbieder|aanbieder|apotheek|bedrijf|vereniging|kerk|employer|organisation|insurer|pharmacy)',
)

/** "aangemeld bij Karakter": a word like any other, but for the verb before it. */
const AT =
  /(?<=(?<!\p{L})(?:aangemeld|aanmelding|behandeling|begeleiding|opgenomen|opname|intake|verwezen|verwijzing|zorg|werkt|werkte|werkzaam|stage|dagbesteding|therapie|medewerk(?:er|ster)|behandelaar|begeleid(?:er|ster)|abonnement|schuld(?:en)?|contract) (?:bij|naar) (?:(?:de|het) )?)\p{Lu}\p{Ll}[\p{L}'’-]{2,24}(?: \p{Lu}\p{Ll}[\p{L}'’-]{1,24}){0,2}(?![\p{L}-])/gu

const found = (text: string, pattern: RegExp): Match[] =>
  [...text.matchAll(pattern)]
    .filter(([value]) => /^['’]?\p{Lu}/u.test(value))
    .map(({ 0: value, index }) => ({ start: index, end: index + value.trimEnd().replace(/\.$/, '').length }))

export const fieldRules: Rule[] = [
  {
    name: 'place.field',
    label: 'LOCATION',
    kind: 'suggest',
    proof: 'context',
    needs: /:/,
    proposals: { nl: ['een plaats', 'de regio'], en: ['a place', 'the region'] },
    find: (text) => found(text, PLACE),
  },
  {
    name: 'org.field',
    label: 'ORG',
    kind: 'suggest',
    proof: 'context',
    needs: /:/,
    proposals: { nl: ['een organisatie'], en: ['an organisation'] },
    find: (text) => found(text, ORGANISATION),
  },
  {
    name: 'org.at',
    label: 'ORG',
    kind: 'suggest',
    proof: 'shape',
    proposals: { nl: ['een organisatie'], en: ['an organisation'] },
    find: (text) => matchesOf(text, AT, ({ 0: name }) => isOrganisation(name.toLowerCase())),
  },
]

const isOrganisation = (name: string) => {
  const [first = ''] = name.split(' ')
  return ![isFunctionWord, isNoName, isGivenName, isSurname].some((is) => is(first)) && !isPlace(name)
}
