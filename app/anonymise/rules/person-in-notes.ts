import { type Match, matchesOf, type Rule } from '../finding.ts'
import { isLikeDeed, isRole, isRoles, kin } from '../names/cues.ts'
import { isMedicine, isNoName } from '../names/not-names.ts'
import { TITLES } from '../names/surroundings.ts'
import { isMade } from '../names/things.ts'
import { pattern } from '../pattern.ts'
import { isGivenName, isOnlyCompound, isOrdinary, isPlace, isSurname, nationalityOf } from '../words/lookup.ts'
import { isNickname, shared } from './person-by-shape.ts'

// People by the line, the cell or the place in a note where they stand: who signs, who comes at what time, whoever a
// role names in the cell before.

/** "MK, triagist" */
const WHO = pattern.g`(?<=^|[\n.!?] ?|\d )(?:\p{Lu}{2,3}(?=, (\p{Ll}{4,24}))|(?:(?:Van(?: de[rn]?)?|De|Te[nr]?|El) )?\p{Lu}\p{Ll}{1,14}(?=, (?:\p{Ll}{4,24}\s*(?:\n|$)|\p{L}[\p{L} -]{1,24}\s*$)))`
/** "13.50 Lieve (groep 1)", "9-10 Emir zelf": who comes at what time, or on what day. */
const AT_TIME = pattern.g`(?<=(?:^|\n)\[?(?:(?:\d{1,2}[-/]\d{1,2}[-/]\d{2,4},? )?\d{1,2}[.:]\d\d(?::\d\d)?(?: ?u(?:ur)?)?|\d{1,2}[-/]\d{1,2})\]?[:,]? (?:- )?)\p{Lu}\p{Ll}{1,14}(?: \p{Lu}\p{Ll}{1,14})?(?= \(| - |[,:]|\n|$| \p{Ll})`
/** "Shanaya: oma belt morgen", "1. Grytsje – wacht op indicatie": whom a line is about, or who says it. */
const TURN = pattern.g`(?<=(?:^|\n)([-·*] |\d{1,2}[.)] )?)\p{Lu}\p{Ll}{1,14}(?=(: | - )(\p{Ll}+))`
/** "mevrouw S. wil", "cliënt K., 14 jaar": of whose name one letter is left; X, Y and N are nobody's. */
const ONE_LETTER = pattern.g`(?<=(?<![\p{L}\d])(\p{L}{2,20})\.? \(?)(?:van (?:d(?:en|er|e) )?)?(?![XYN]\.)\p{Lu}\.(?= \p{Ll}|[,;:)]|\s*(?:\n|$))`
/** "klasgenoot (M.S.)", "akkoord: R.B.", "M.v.d.S.": two letters, and no "N.B." or "B.V." */
const TWO_LETTERS = pattern.g`(?<![\p{L}\d.])(?!N\. ?[BVN]|B\. ?V|P\. ?[SM]|T\. ?V|R\. ?K|D\. ?V|M\. ?A|C\. ?V|[UL]\. ?S|A\. ?D)\p{Lu}\.(?:\p{Lu}\.| ?(?:v\. ?)?d\. ?\p{Lu}\.)(?! ?\p{L}\.| ?\p{Lu}| (?:van|de[nr]?|te[nr]?|el|in|'t) |[\p{L}\d])`
/** "hoi ank," on a line of its own */
const GREETED = pattern.g`(?<=(?:^|\n)(?:[Hh]oi|[Hh]ey|[Hh]allo|[Dd]ag|[Hh]ai?) )\p{Ll}{2,12}(?=,? ?\n)`
/** "| Fimke | 14.00 |": alone in a cell, and no word. */
const IN_CELL = pattern.g`(?<=[|\t] ?| {2})\p{Lu}\p{Ll}{2,14}(?= ?[|\t]| {2}| ?(?:\n|$))`

/** "huisarts;Goudappel", "wijkagent | De Boer": whoever a role names in the cell before. */
const BESIDE_ROLE = pattern.g`(?<=(?:^|[\n;|\t] ?)(\p{L}{4,24}) ?[;|\t] ?)(?:(?:van|de|den|der|ter|ten|te|el) ){0,2}\p{Lu}[\p{L}'-]{1,20}(?: [\p{L}'-]{1,20}){0,3}(?= ?[;|\t\n]|$)`
/** "Ingevuld door Wen, locatiemanager" */
const WRITTEN_BY = pattern.g`(?<=(?<!\p{L})(?:[Ii]ngevuld|[Oo]pgesteld|[Gg]eschreven|[Gg]enotuleerd|[Oo]ndertekend|[Aa]fgenomen|[Gg]erapporteerd) door )\p{Lu}\p{Ll}{1,20}(?=[,.;)\n]|$)`
/** "geen geur. Ank", and the next line begins with a day: who wrote the one before it. */
const JOURNAL = pattern.g`(?<=[\p{L}\d][.!)] )\p{Lu}\p{Ll}{1,14}(?=\n\d{1,2}[-/.:]\d)`

export const inNoteRules: Rule[] = [
  {
    ...shared,
    name: 'person.staff',
    needs: pattern`\p{L}, \p{L}`,
    find: (text) =>
      matchesOf(
        text,
        WHO,
        ({ 0: name, 1: role }) =>
          (role === undefined ? isGivenName(name) || !(isOrdinary(name, 'nl') || isPlace(name)) : isRole(role)) &&
          !isNoName(name.toLowerCase()),
      ),
  },
  { ...shared, name: 'person.turn', needs: pattern`\p{L}(?:: | - )\p{Ll}`, find: turns },
  { ...shared, name: 'person.at-time', needs: /\d[-/.:]\d/, find: atTimes },
  { ...shared, name: 'person.one-letter', needs: pattern`[ (]\p{Lu}\.(?: \p{Ll}|[,;:)\n]|$)`, find: lettersAlone },
  { ...shared, name: 'person.in-cell', needs: /[|\t]| {2}/, find: (text) => matchesOf(text, IN_CELL, isStrange) },
  {
    ...shared,
    name: 'person.greeted',
    needs: pattern`\p{Ll},? ?\n`,
    find: (text) => matchesOf(text, GREETED, ({ 0: name }) => !isOrdinary(name, 'nl')),
  },
  {
    ...shared,
    name: 'person.two-letters',
    needs: pattern`\p{Lu}\.(?: ?[vd]\.|\p{Lu}\.)`,
    find: (text) => matchesOf(text, TWO_LETTERS),
  },
  {
    ...shared,
    name: 'person.journal',
    needs: /\n\d/,
    find: (text) => matchesOf(text, JOURNAL, ({ 0: name }) => isGivenName(name) || !isOrdinary(name, 'nl')),
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
                pattern`^\p{Lu}`.test(word) &&
                (isSurname(word) || isGivenName(word) || (isOnlyCompound(word) && role === role.toLowerCase())),
            ),
      ),
  },
  {
    ...shared,
    name: 'person.writer',
    needs: /door/,
    find: (text) => matchesOf(text, WRITTEN_BY, ({ 0: name }) => isWriter(name.toLowerCase())),
  },
]

/** "21:06 Shanaya: ik!": a name that no list knows, where another line has one in the same place; a word, where most of them have. */
function atTimes(text: string): Match[] {
  const lines = matchesOf(text, AT_TIME, ({ 0: name }) =>
    name.split(' ').every((word) => !isNoName(word.toLowerCase()) && !kin.has(word.toLowerCase())),
  )
  const nameOf = ({ start, end }: Match) => text.slice(start, end)
  const isKnown = (match: Match) => isNamed(nameOf(match).split(' '))
  const speaks = ({ end }: Match) => text.charAt(end) === ':'
  const speakers = lines.filter(speaks)
  const known = speakers.filter((match) => isKnown(match) || !isOrdinary(nameOf(match), 'nl'))
  const isChat = known.some(isKnown)
  const isMost = known.length > 1 && known.length * 3 >= speakers.length * 2
  const isSomeone = (match: Match) => known.includes(match) || (isMost && !isRole(nameOf(match).toLowerCase()))
  return lines.filter((match) => isKnown(match) || (isChat && speaks(match) && isSomeone(match)))
}

/** Where two lines begin with a name, what begins another so and is no word is one too; so is, in a list, who does something. */
function turns(text: string): Match[] {
  const isName = ({ 0: name }: RegExpExecArray) => !isOrdinary(name, 'nl') && !isNoName(name.toLowerCase())
  const lines = matchesOf(text, TURN, isName)
  if (lines.filter(({ start, end }) => isGivenName(text.slice(start, end))).length > 1) return lines
  const acts = ({ 1: sign, 2: gap = '', 3: next = '' }: RegExpExecArray) =>
    sign !== undefined && (gap.includes('-') || isLikeDeed(next, 'nl'))
  return matchesOf(text, TURN, (line) => isName(line) && acts(line))
}

const isNamed = ([first = '', last]: string[]) =>
  last ? (isGivenName(first) || isSurname(first)) && isGivenName(last) : isGivenName(first)

const isWriter = (lower: string) => isNickname(lower) && !isRole(lower) && !isRoles(lower) && !kin.has(lower)

const isStrange = ({ 0: word }: RegExpExecArray) =>
  !isOrdinary(word, 'nl') &&
  !isPlace(word) &&
  !isMade(word) &&
  !isNoName(word.toLowerCase()) &&
  !isMedicine(word.toLowerCase()) &&
  nationalityOf(word) === undefined

/** Behind a title or a role a letter is someone, and then that letter is in the whole text. */
function lettersAlone(text: string): Match[] {
  const told = matchesOf(text, ONE_LETTER, ({ 1: word = '' }) => {
    const lower = word.toLowerCase()
    return TITLES.has(lower) || isRole(lower) || kin.has(lower)
  })
  const letters = [...new Set(told.map(({ start, end }) => text.slice(start, end)))].filter((name) => name.length === 2)
  const again =
    letters.length > 0 &&
    pattern.g`(?<!\p{L}|\p{Lu}\. ?)[${letters.map(([letter]) => letter).join('')}]\.(?= \p{Ll}|[,;:)])`
  return [...told, ...(again ? matchesOf(text, again) : [])]
}
