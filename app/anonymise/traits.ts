import type { Finding, TextLanguage } from './finding.ts'
import { pattern } from './pattern.ts'
import { shareOfPlace } from './populations.ts'
import { said } from './trait-words.ts'

export type TraitKind =
  | 'sex'
  | 'age'
  | 'place'
  | 'work'
  | 'life'
  | 'origin'
  | 'health'
  | 'event'
  | 'media'
  | 'organisation'

/** Something a text says of someone, and what share of people it goes for: as it is said, and said more loosely. */
export type Trait = { kind: TraitKind; start: number; end: number; share: number; looser: number }

// Of every hundred people about so many are in their tens, twenties and so on; over ninety all are one group.
const DECADES = [0.1, 0.115, 0.13, 0.13, 0.12, 0.14, 0.125, 0.095, 0.045, 0.009]
const TENS = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig']
const TENS_EN = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties']
const BAND = pattern.gi`(?<!\p{L})(?:in de|in (?:his|her|their)) (${[...TENS, ...TENS_EN].join('|')})(?!\p{L})`
const WOMAN = pattern.i`(?<!\p{L})(?:mevrouw|vrouw|moeder|dochter|weduwe|meisje|oma|zus|woman|mother|daughter|widow|girl)(?!\p{L})`
const MAN = pattern.i`(?<!\p{L})(?:meneer|man|vader|zoon|weduwnaar|jongen|opa|broer|father|son|widower|boy)(?!\p{L})`
const OF_A_BIRTH = 1 / 25_000
const OF_AN_EVENT = 1 / 10_000
const EVENT = pattern.i`(?<!\p{L})(?:brand|ongeval|ongeluk|steekpartij|schietpartij|ontruiming|aanrijding|overval|aanhouding|inval|arrestatie|uitzetting|huisuitzetting|overlijden|begrafenis|moord|explosie|ramp|rechtszaak|rechtszitting|zitting|fire|accident|stabbing|shooting|eviction|arrest|funeral|murder|explosion|trial)(?!\p{L})`

export function traitsIn(text: string, findings: Finding[], lang: TextLanguage): Trait[] {
  const found = findings.flatMap((finding) => traitOf(finding, text))
  return [...sexIn(text), ...bandsIn(text), ...found, ...said(text, lang)]
}

function traitOf(finding: Finding, text: string): Trait[] {
  const { label, kind, start, end } = finding
  const fragment = text.slice(start, end)
  const place = { start, end }
  if (label === 'AGE') return ageIn(fragment).map((trait) => ({ ...trait, ...place }))
  if (label === 'LOCATION') return [{ kind: 'place', ...place, share: shareOfPlace(fragment, kind), looser: 0.2 }]
  if (label === 'ORG') return [{ kind: 'organisation', ...place, share: 1 / 3_000, looser: 0.1 }]
  if (label !== 'DATE') return []
  if (kind === 'block') return [{ kind: 'event', ...place, share: OF_A_BIRTH, looser: 0.1 }]
  const around = text.slice(Math.max(0, start - 80), end + 80)
  // A day by itself is a day of many; the day of a fire is in the paper.
  return EVENT.test(around) ? [{ kind: 'event', ...place, share: OF_AN_EVENT, looser: 0.05 }] : []
}

function ageIn(fragment: string): Pick<Trait, 'kind' | 'share' | 'looser'>[] {
  const years = Number(/\d+/.exec(fragment)?.[0] ?? Number.NaN)
  if (Number.isNaN(years)) return [{ kind: 'age', share: 0.012, looser: 0.11 }]
  const ofTen = DECADES[Math.min(9, Math.floor(years / 10))] ?? 0.009
  return [{ kind: 'age', share: ofTen / 10, looser: ofTen }]
}

function bandsIn(text: string): Trait[] {
  return [...text.matchAll(BAND)].map(({ 0: whole, 1: ten = '', index }) => {
    const at = Math.max(TENS.indexOf(ten.toLowerCase()), TENS_EN.indexOf(ten.toLowerCase()))
    const share = DECADES[at + 2] ?? 0.1
    return { kind: 'age', start: index, end: index + whole.length, share, looser: 0.4 }
  })
}

/** Only when the text speaks of men alone, or of women alone. */
function sexIn(text: string): Trait[] {
  const [woman, man] = [WOMAN.exec(text), MAN.exec(text)]
  const only = woman && man ? undefined : (woman ?? man)
  return only ? [{ kind: 'sex', start: only.index, end: only.index + only[0].length, share: 0.5, looser: 1 }] : []
}
