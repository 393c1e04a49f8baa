import type { Label, Match, Rule, TextLanguage } from '../finding.ts'
import { isRole, isRoles, kin } from '../names/cues.ts'
import { isNoName } from '../names/not-names.ts'
import { pattern } from '../pattern.ts'
import { isGivenName, isOrdinary, isPlace, isSurname, nationalityOf } from '../words/lookup.ts'

// A table says at its head what stands below: "naam|lft|school", with "Anna|15|De Vaart" on the lines that follow.

type Column = { label: Label; head: RegExp; cell: RegExp; isOne?: (value: string) => boolean }

const heads = (words: string) => new RegExp(`^(?:${words})\\.?$`, 'i')

/** A word of the language is no one, also in a column of people: "arts", "Onbekend", "Vervallen". */
function isSomeone(value: string): boolean {
  const words = value.split(/[ .]+/).filter(Boolean)
  if (words.some((word) => isRole(word.toLowerCase()) || isRoles(word.toLowerCase()) || kin.has(word.toLowerCase())))
    return false
  // "Tolk: Arabisch"
  if (words.some((word) => nationalityOf(word) !== undefined)) return false
  return words.some((word) => isGivenName(word) || isSurname(word) || isPlace(word) || !isOrdinary(word, 'nl'))
}

const PART = "(?:\\p{Lu}[\\p{L}'-]*\\.?|van|de|der|den|ter|ten|te|el|al|'t)(?![\\p{L}\\d])"

const people: Column = {
  label: 'PERSON',
  head: heads(
    '(?:(?:voor|achter|roep|familie)?na(?:am|men)|cli[eë]nt(?:naam)?|patiënt|bewoner|leerling|student|deelnemer|jongere|kind|ouder|vader|moeder|partner|melder|aanvrager|betrokkene|huurder|verdachte|eigenaar|medewerker|behandelaar|begeleider|mentor|contact(?:persoon)?|evv|hulpverlener|collega|vrijwilliger|persoon|wie|(?:gezien|gebeld|ingevuld|aangemeld|afgenomen) door|bij wie|name|client|person|resident|pupil)(?: (?:cli[eë]nt|kind|leerling|ouder|medewerker))?',
  ),
  cell: pattern`^${PART}(?:(?: |, ?(?=\p{Lu}\.))${PART}){0,6}`,
  isOne: isSomeone,
}

/** "Achternaam: Wassenaar": whatever word stands there. */
const surname: Column = { ...people, head: heads('(?:achter|familie|geslachts|meisjes)naam'), isOne: undefined }

const columns: Column[] = [
  surname,
  people,
  {
    label: 'AGE',
    head: heads('lft|leeftijd|lftd|oud|age'),
    cell: /^\d{1,3}(?:[.,;]\d{1,2})?(?: ?(?:jr|jaar|j|mnd|maanden))?(?!\d)/,
  },
  {
    label: 'ORG',
    head: heads(
      'schuldeiser|crediteur|werkgever|school|organisatie|instelling|instantie|zorgaanbieder|aanbieder|verwijzer|verzekeraar|leverancier|bedrijf|corporatie|verhuurder|apotheek|employer|creditor|organisation|provider',
    ),
    cell: pattern`^'?\p{Lu}[\p{L}\d.&' -]{1,40}`,
    isOne: (value) => value.includes(' ') || !isOrdinary(value, 'nl'),
  },
  {
    label: 'LOCATION',
    head: heads('(?:woon|verblijf)?adres|woning|pand|straat|woonplaats|plaats|wijk|buurt|dorp|address|place|town'),
    cell: pattern`^'?\p{Lu}[\p{L}\d.' -]{2,40}`,
  },
  {
    label: 'ID',
    head: heads(
      'nr|(?:ons |uw )?kenmerk|(?:dossier|zaak|klant|cli[eë]nt|polis|contract|factuur|leerling|beschikking)s?[- ]?(?:nr|nummer|no|code)?|ref(?:erentie)?|nummer|reference|number',
    ),
    cell: pattern`^(?=(?:[^\d\n]*\d){3})[\p{L}\d][\p{L}\d./ -]{2,30}`,
  },
  {
    label: 'DATE',
    head: heads('geb|geboren|geboortedatum|geb\\. ?datum|gebdatum|born|birth ?date'),
    cell: pattern`^\d[\d\p{L}./ -]{3,20}`,
  },
]

const proposals: Partial<Record<Label, Record<TextLanguage, string>>> = {
  PERSON: { nl: 'iemand', en: 'someone' },
  AGE: { nl: 'een leeftijd', en: 'an age' },
  ORG: { nl: 'een organisatie', en: 'an organisation' },
  LOCATION: { nl: 'een plaats', en: 'a place' },
  ID: { nl: 'een nummer', en: 'a number' },
  DATE: { nl: 'een datum', en: 'a date' },
}

type Cell = { value: string; start: number }

function cellsOf(line: string, start: number, separator: RegExp): Cell[] {
  let at = start
  return line.split(separator).map((raw) => {
    const from = line.indexOf(raw, at - start)
    at = start + from + raw.length
    return { value: raw.trim(), start: start + from + raw.length - raw.trimStart().length }
  })
}

function find(text: string, lang: TextLanguage): Match[] {
  const found: Match[] = []
  let [at, head]: [number, { separator: RegExp; kinds: (Column | undefined)[] } | undefined] = [0, undefined]
  for (const line of text.split('\n')) {
    const start = at
    at += line.length + 1
    if (lang === 'nl') found.push(...inField(line, start, lang))
    const separator = SEPARATORS.find((sign) => line.split(sign).length > 2)
    const cells = separator ? cellsOf(line, start, separator) : []
    if (!separator || (head && (separator !== head.separator || Math.abs(cells.length - head.kinds.length) > 1)))
      head = undefined
    if (!separator) found.push(...cellsOf(line, start, / {3,}/).slice(1).flatMap(inCell))
    if (!separator) continue
    const inHead = cells.map((cell, column) => inColumn(cell, head?.kinds[column], lang))
    found.push(...inHead.flatMap((told, at) => (told.length > 0 ? told : inCell(cells[at] as Cell, at, cells))))
    if (!head) {
      const kinds = cells.map(({ value }) => columns.find((column) => column.head.test(value)))
      if (kinds.some(Boolean) && cells.every(({ value }) => !/\d/.test(value))) head = { separator, kinds }
    }
  }
  return found
}

/** "Tolk: Beata, via de telefoon", "Voornaam: Zoë   Achternaam: Van der Ham": what says who follows. */
function inField(line: string, start: number, lang: TextLanguage): Match[] {
  return [...line.matchAll(FIELD)].flatMap(({ 0: whole, 1: label = '', index }) => {
    const end = index + whole.length
    const column = surname.head.test(label) ? surname : people
    return isPersonField(label) ? inColumn({ value: line.slice(end), start: start + end }, column, lang) : []
  })
}

const FIELD = pattern.g`(?<=^[ *·-]{0,4}|: | {2})(\p{L}(?:[\p{L}-]| (?! )){1,28}?) ?: {0,30}(?=\p{Lu})`
/** "Huisarts tot opname": since when, or of what. */
const ROLE_OF = pattern`^\p{L}+(?= (?:tot|van|voor|na|in|bij|op|sinds|nu|tijdens) )`
const isPersonField = (label: string) =>
  people.head.test(label) ||
  LED_BY.test(label) ||
  [label, ROLE_OF.exec(label)?.[0] ?? ''].some((who) => isRole(who.toLowerCase()))
const LED_BY = /^(?:tolk|notulist|gespreksvoerder|voorzitter|opsteller|afzender|interpreter|chair)$/i

const SEPARATORS = [/\|/, /\t/, /;/, / {3,}/, / \/ /]

const SURNAME_ALONE = pattern`^(?:v/d|v\.d\.|[Vv]an(?: de[rn]?)?|[Tt]e[rn]?|[Ee]l) \p{Lu}[\p{L}-]+$`

/** "11.10   Dolly, glazenwasser   3", "07.50 | v/d Meer |", "07.15 | Bakker |": a name with a cell of its own. */
function inCell({ value, start }: Cell, at: number, cells: Cell[]): Match[] {
  const isVisit = /^\d\d?[.:]\d\d$/.test(cells[at - 1]?.value ?? '') && pattern`^\p{Lu}\p{Ll}+$`.test(value)
  if (SURNAME_ALONE.test(value) || (isVisit && isSurname(value))) return [{ start, end: start + value.length }]
  const [, name = '', next = ''] = pattern`^(\p{Lu}[\p{L}-]{1,20})(?:$|, (\p{L}*))`.exec(value) ?? []
  return name && isNamed(name, next) ? [{ start, end: start + name.length }] : []
}

/** A first name is someone here whatever else it is; what no list knows only before a role or another name. */
function isNamed(name: string, next: string): boolean {
  const lower = name.toLowerCase()
  if (isNoName(lower) || kin.has(lower) || isRole(lower)) return false
  return (
    isGivenName(name) || ((pattern`^\p{Lu}`.test(next) || isRole(next)) && !isOrdinary(name, 'nl') && !isPlace(name))
  )
}

function inColumn({ value, start }: Cell, column: Column | undefined, lang: TextLanguage): Match[] {
  const said = column?.cell.exec(value)?.[0].trimEnd().replace(/,$/, '')
  if (!column || !said || (column.isOne && !column.isOne(said))) return []
  return [
    {
      start,
      end: start + said.length,
      label: column.label,
      kind: isDirect(column) ? 'block' : 'suggest',
      proposals: [proposals[column.label]?.[lang] ?? ''],
    },
  ]
}

const isDirect = ({ label }: Column) => label === 'PERSON' || label === 'ID'

export const table: Rule = {
  name: 'table.column',
  label: 'PERSON',
  kind: 'suggest',
  proof: 'context',
  proposals: { nl: ['iemand'], en: ['someone'] },
  needs: /[:|\t;]| {3}| \/ /,
  find,
}
