import { type Match, matchesOf, type Rule } from '../finding.ts'
import { isRole, isRoles, kin } from '../names/cues.ts'
import { isNoName } from '../names/not-names.ts'
import { isGivenName, isOnlyCompound, isOrdinary, isPlace, isSurname } from '../words/lookup.ts'
import { isNickname, shared } from './person-by-shape.ts'

// People by the line, the cell or the place in a note where they stand: who signs, who comes at what time, whoever a
// role names in the cell before.

/** "Paraaf: JtB", "Verslag: ML": whose letters they are. */
const INITIALED =
  /(?<=(?<!\p{L})(?:[Pp]araaf|[Pp]ar\.|[Gg]et\.|[Nn]otulist|[Vv]erslag|[Aa]uteur|[Oo]pgesteld door|[Ii]ngevuld door|[Gg]ezien)(?: ?[:|] ?| ))\p{Lu}\p{Ll}?\p{Lu}{1,2}(?![\p{L}\d.])/gu
/** "Aangemaakt. ML": who wrote it, behind the last sentence. */
const SIGNED = /(?<=(?:\p{L}{2}[\p{L}\d]{0,3}|\d{4})[.!] {1,2})\p{Lu}{2,3}(?=\s*(?:\n|$))/gu
/** "Ingevuld door Wen, locatiemanager" */
const WRITTEN_BY =
  /(?<=(?<!\p{L})(?:[Ii]ngevuld|[Oo]pgesteld|[Gg]eschreven|[Gg]enotuleerd|[Oo]ndertekend|[Aa]fgenomen|[Gg]erapporteerd) door )\p{Lu}\p{Ll}{1,20}(?=[,.;)\n]|$)/gu
/** "MK, triagist" */
const WHO =
  /(?<=^|[\n.!?] ?|\d )(?:\p{Lu}{2,3}(?=, (\p{Ll}{4,24}))|\p{Lu}\p{Ll}{1,14}(?=, (?:\p{Ll}{4,24}\s*(?:\n|$)|\p{L}[\p{L} -]{1,24}\s*$)))/gu
/** "13.50 Lieve (groep 1)", "9-10 Emir zelf": who comes at what time, or on what day. */
const AT_TIME =
  /(?<=(?:^|\n)(?:\d{1,2}[.:]\d\d(?: ?u(?:ur)?)?|\d{1,2}[-/]\d{1,2})[:,]? )\p{Lu}\p{Ll}{1,14}(?: \p{Lu}\p{Ll}{1,14})?(?= \(| [-–] |[,:]|\n|$| \p{Ll})/gu
/** "Shanaya: oma belt morgen": whom a line is about, or who says it. */
const TURN = /(?<=(?:^|\n)(?:[-•*] )?)\p{Lu}\p{Ll}{1,14}(?=: \p{Ll})/gu
/** "mevrouw S. wil", "cliënt K., 14 jaar": of whose name one letter is left; X, Y and N are nobody's. */
const ONE_LETTER =
  /(?<=(?<![\p{L}\d])(\p{L}{2,20})\.? )(?:van (?:d(?:en|er|e) )?)?(?![XYN]\.)\p{Lu}\.(?= \p{Ll}|[,;:)]|\s*(?:\n|$))/gu
/** "3. Zakariye, m, 2019-07-07": what stands before a sex and a day of birth. */
const BORN =
  /(?<=^|[\n;] ?|\d[.)] )\p{Lu}[\p{L}'’-]{1,20}(?: [\p{L}'’-]{1,20}){0,3}(?=,? (?:[mvj]|man|vrouw|jongen|meisje),? (?:\d{1,2}[-./]\d{1,2}|\d{4}-))|(?<=^|[\n;|(] ?|\d )(?:\p{Lu}\. ?){1,4}(?:(?:van|de|den|der|ter|ten|te|el) ){0,2}\p{Lu}[\p{L}'’-]{1,20}(?=,? \d{1,2}[-./]\d{1,2}[-./]\d{2})/gu
/** "huisarts;Goudappel", "wijkagent | De Boer": whoever a role names in the cell before. */
const BESIDE_ROLE =
  /(?<=(?:^|[\n;|\t] ?)(\p{L}{4,24}) ?[;|\t] ?)(?:(?:van|de|den|der|ter|ten|te|el) ){0,2}\p{Lu}[\p{L}'’-]{1,20}(?: [\p{L}'’-]{1,20}){0,3}(?= ?[;|\t\n]|$)/gu
const NAME = "(?:(?:[Vv]an|[Dd]e[rn]?|[Tt]e[rn]|El|Al|['’]t) ){0,3}\\p{Lu}[\\p{L}'’-]{1,24}"
/** "Oude Hengel 8.30: niet thuis" */
const ROUND = new RegExp(`(?<=^|\\n)${NAME}(?: ${NAME})?(?= (?:[01]?\\d|2[0-3])[.:][0-5]\\d ?(?:u|uur)?:)`, 'gu')

/** "huisarts Te Grotenhuis": behind a role a small word with a capital begins a surname, whatever word it is. */
const ROLE_NAMED = /(?<=(?<!\p{L})(\p{L}{3,24}) )(?:Van(?: de[rn]?)?|Te[rn]?|El) \p{Lu}[\p{L}-]{2,24}/gu
/** "- Van Oirschot: beschikking loopt af" */
const LISTED = /(?<=(?:^|\n)(?:[-•*] )?)(?:Van(?: de[rn]?)?|Te[rn]?|El) \p{Lu}[\p{L}-]{2,24}(?=:| \()/gu
/** "geen geur. Ank", and the next line begins with a day: who wrote the one before it. */
const JOURNAL = /(?<=[\p{L}\d][.!)] )\p{Lu}\p{Ll}{1,14}(?=\n\d{1,2}[-/.:]\d)/gu

export const inNoteRules: Rule[] = [
  {
    ...shared,
    name: 'person.initialed',
    find: (text) => matchesOf(text, INITIALED, ({ 0: name }) => !isNoName(name.toLowerCase())),
  },
  {
    ...shared,
    name: 'person.staff',
    needs: /\p{L}, \p{L}/u,
    find: (text) =>
      matchesOf(
        text,
        WHO,
        ({ 0: name, 1: role }) =>
          (role === undefined ? isGivenName(name) || !(isOrdinary(name, 'nl') || isPlace(name)) : isRole(role)) &&
          !isNoName(name.toLowerCase()),
      ),
  },
  {
    ...shared,
    name: 'person.born',
    needs: /\p{L},? \d/u,
    find: (text) => matchesOf(text, BORN),
  },
  {
    ...shared,
    name: 'person.beside-role',
    needs: /[;|\t]/,
    find: (text) =>
      matchesOf(
        text,
        BESIDE_ROLE,
        ({ 0: name, 1: role = '' }) =>
          isRole(role.toLowerCase()) &&
          !isRole(name.toLowerCase()) &&
          name
            .split(' ')
            .some(
              (word) =>
                /^\p{Lu}/u.test(word) &&
                (isSurname(word) || isGivenName(word) || (isOnlyCompound(word) && role === role.toLowerCase())),
            ),
      ),
  },
  { ...shared, name: 'person.turn', needs: /\p{L}: \p{Ll}/u, find: turns },
  { ...shared, name: 'person.at-time', needs: /\d[-/.:]\d/, find: atTimes },
  { ...shared, name: 'person.one-letter', needs: / \p{Lu}\.(?: \p{Ll}|[,;:)\n]|$)/u, find: lettersAlone },
  {
    ...shared,
    name: 'person.signed',
    find: (text) => matchesOf(text, SIGNED, ({ 0: name }) => isNickname(name.toLowerCase())),
  },
  {
    ...shared,
    name: 'person.of-role',
    needs: / (?:Van|Te|El)/,
    find: (text) => matchesOf(text, ROLE_NAMED, ({ 1: role = '' }) => isRole(role.toLowerCase())),
  },
  { ...shared, name: 'person.in-list', needs: /:| \(/, find: (text) => matchesOf(text, LISTED) },
  {
    ...shared,
    name: 'person.journal',
    needs: /\n\d/,
    find: (text) => matchesOf(text, JOURNAL, ({ 0: name }) => isGivenName(name) || !isOrdinary(name, 'nl')),
  },
  {
    ...shared,
    name: 'person.writer',
    needs: /door/,
    find: (text) => matchesOf(text, WRITTEN_BY, ({ 0: name }) => isWriter(name.toLowerCase())),
  },
  { ...shared, name: 'person.round', needs: /\d[.:]\d\d/, find: rounds },
]

/** "21:06 Shanaya: ik!": a name that no list knows, where another line has one in the same place. */
function atTimes(text: string): Match[] {
  const lines = matchesOf(text, AT_TIME, ({ 0: name }) =>
    name.split(' ').every((word) => !isNoName(word.toLowerCase()) && !kin.has(word.toLowerCase())),
  )
  const nameOf = ({ start, end }: Match) => text.slice(start, end)
  const isKnown = (match: Match) => isNamed(nameOf(match).split(' '))
  const speaks = ({ end }: Match) => text.charAt(end) === ':'
  const isChat = lines.some((match) => speaks(match) && isKnown(match))
  return lines.filter((match) => isKnown(match) || (isChat && speaks(match) && !isOrdinary(nameOf(match), 'nl')))
}

/** Where two lines begin with a name and a colon, what begins another so and is no word is one too. */
function turns(text: string): Match[] {
  const lines = matchesOf(text, TURN, ({ 0: name }) => !isOrdinary(name, 'nl') && !isNoName(name.toLowerCase()))
  return lines.filter(({ start, end }) => isGivenName(text.slice(start, end))).length > 1 ? lines : []
}

const isNamed = ([first = '', last]: string[]) =>
  last ? (isGivenName(first) || isSurname(first)) && isGivenName(last) : isGivenName(first)

const isWriter = (lower: string) => isNickname(lower) && !isRole(lower) && !isRoles(lower) && !kin.has(lower)

/** Where one line of a round tells a name, the other lines do too, whatever words they are. */
function rounds(text: string): Match[] {
  const lines = matchesOf(text, ROUND, ({ 0: name }) => !name.split(' ').some((word) => isNoName(word.toLowerCase())))
  const isStrange = ({ start, end }: Match) =>
    text
      .slice(start, end)
      .split(' ')
      .some((word) => !isOrdinary(word, 'nl'))
  return lines.filter(isStrange).length > 1 ? lines : lines.filter(isStrange)
}

const TITLED = /^(?:mevrouw|mevr|mw|meneer|mijnheer|dhr|heer|juf|meester|familie|fam|gezin)$/

/** Behind a title or a role a letter is someone, and then that letter is in the whole text. */
function lettersAlone(text: string): Match[] {
  const told = matchesOf(text, ONE_LETTER, ({ 1: word = '' }) => {
    const lower = word.toLowerCase()
    return TITLED.test(lower) || isRole(lower) || kin.has(lower)
  })
  const letters = [...new Set(told.map(({ start, end }) => text.slice(start, end)))].filter((name) => name.length === 2)
  const again =
    letters.length > 0 &&
    new RegExp(`(?<!\\p{L}|\\p{Lu}\\. ?)[${letters.map(([letter]) => letter).join('')}]\\.(?= \\p{Ll}|[,;:)])`, 'gu')
  return [...told, ...(again ? matchesOf(text, again) : [])]
}
