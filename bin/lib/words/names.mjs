import { notNames } from './by-hand.mjs'
import { latinOf } from './cyrillic.mjs'
import { givenByHand, surnamesByHand } from './names-by-hand.mjs'
import { surnamesThatAreWords } from './surnames.mjs'

const GIVEN = 1
const SURNAME = 2
/** Of other words one in 256 looks like a name. Most of those are told apart by the words of the language, which are cheaper. */
const OF_LISTED = 8

// In these locales faker's names are few here, many there, or not in our letters.
const leaveOut =
  /^(eo|cs_CZ|sk|lv|hr|sr_RS_latin|zu_ZA|uz_UZ_latin|af_ZA|en_BORK|en_AU_ocker|ro_MD|sl_SI|az|it|yo_NG|en_ZA|fi|fr_CH|base)$/
const cyrillic = /^(uk|ru)$/
// OpenTaal's PN says how the genitive is made, of any proper name. What makes inhabitants or adjectives is no person.
const otherThanPerson = ['Fw', 'PI', 'PK', 'PJ', 'Aa', 'Ll', 'Za', 'Zf', 'Zb', 'Ze', 'Al', 'Lr', 'Cl']

// "Dieuwke", "Hindrik": OpenTaal does not say which name is whose; these endings are rarely those of a family.
const endsAsGiven =
  /(?:ke|je|tse|tze|ina|ia|ette|lien|wina|us|bert|brecht|rik|win|mund|trud|gonda|jet|dien|oud|fried|fred|ard|wald|bald|olf|ger|mer|erd|wig)$/

/** Every name with what it is: name -> GIVEN | SURNAME. */
export function namesOf(sources, fold, places) {
  const names = new Map()
  const add = (word, kind) => {
    for (const part of fold(word).split(/[^a-z']+/)) {
      if (/^[a-z][a-z']*[a-z]$/.test(part) && !notNames.has(part)) names.set(part, (names.get(part) ?? 0) | kind)
    }
  }
  const first = firstNames(sources, fold)
  for (const [locale, { person }] of Object.entries(sources.locales)) {
    if (!person || leaveOut.test(locale)) continue
    const write = cyrillic.test(locale) ? latinOf : (name) => name
    for (const name of single(person.first_name))
      if (first.has(fold(name)) || !(name.length > MOST_GIVEN[locale])) add(write(name), GIVEN)
    for (const name of single(person.last_name)) if (!isSeen(locale, name)) add(write(name), SURNAME)
  }
  for (const name of givenByHand) add(name, GIVEN)
  for (const name of [...surnamesByHand, ...surnamesThatAreWords]) add(name, SURNAME)

  for (const [name, langs] of first)
    if (langs.size > 4 || langs.has('tr') || (langs.has('de') && langs.size > 3)) add(name, GIVEN)
  for (const [word, flags] of sources.opentaal) {
    if (!/^\p{Lu}\p{Ll}+$/u.test(word) || !flags.has('PN') || otherThanPerson.some((flag) => flags.has(flag))) continue
    const name = fold(word)
    const isGiven = names.get(name) & GIVEN || [...(first.get(name) ?? [])].some((lang) => lang !== 'en')
    if (isGiven || !places.has(name)) add(name, isGiven ? GIVEN : endsAsGiven.test(name) ? GIVEN | SURNAME : SURNAME)
  }
  return names
}

/** Given names and family names that their end does not tell, each as hashes that can be asked and not read. */
export function hashedNames(names, { hash, endsAsGivenName, endsAsSurname }) {
  const of = (kind, isSeenByEnd) => {
    const listed = [...names].filter(([name, kinds]) => kinds & kind && !isSeenByEnd(name))
    return hash(new Map(listed.map(([name]) => [name, 1])), OF_LISTED)
  }
  return { given: of(GIVEN, endsAsGivenName), family: of(SURNAME, endsAsSurname) }
}

/** Letters of first names that no other list has: gods, saints and khans, most of them, and like no Dutch word. */
const MOST_GIVEN = { tr: 6, en_IN: 5, id_ID: 5, fr: 5, ro: 5, en: 5, hu: 5, en_NG: 5, pl: 6 }

/** "Breitenstein": no Dutch word is like it, so that it is taken for a name without a list. */
const isSeen = (locale, name) => name.length > (locale.startsWith('nl') ? 99 : 7)

const single = (lists) =>
  [...new Set(Object.values(lists ?? {}).flat())]
    .flatMap((name) => name.split(/[\s-]+/))
    .filter((name) => /^\p{Lu}/u.test(name) && name.length > 1)

function firstNames(sources, fold) {
  const first = new Map()
  for (const lang of ['de', 'en', 'es', 'fr', 'it', 'tr']) {
    for (const name of sources.firstNamesOf(lang)) {
      const folded = fold(name)
      first.set(folded, (first.get(folded) ?? new Set()).add(lang))
    }
  }
  return first
}
