import { matchesOf, type Rule } from '../finding.ts'
import { isNoName } from '../names/not-names.ts'
import { kindOf } from '../names/organisation-words.ts'
import { pattern } from '../pattern.ts'
import { isFunctionWord, isGivenName, isOnlyCompound, isOrdinary, isPlace, isSurname } from '../words/lookup.ts'

// People by how their name is written, whatever stands around it: a surname that begins with "In 't", a name between
// quotes.

/** "Deurwaarder In 't Veld", "op naam van Op den Camp", "neem ik ter Haar"; not "in 't Harde", "In den Haag". */
const PREFIXED = pattern.g`(?<!\p{L})(?:ter \p{Lu}[\p{L}-]{2,24}|(?:In|Op|Aan|Uit|Onder|Bij|Van|Over|Voor) (?:'t|den|der) \p{Lu}[\p{L}-]{2,24})(?![\p{L}\d]| \d)`
/** "Ottoline van Heemstra tot Dieren" */
const OF_AN_ESTATE = pattern.g`(?<!\p{L})(?:\p{Lu}[\p{L}.]{0,15} ){0,2}[Vv]an \p{Lu}[\p{L}-]{2,24} tot (?:den? )?\p{Lu}\p{Ll}{3,24}`
/** 'Man, "Tarzan", verblijft', "noemt zich 'Kapitein'", 'Ilias, achternaam onbekend ("Ruska")' */
const NICKNAME = pattern.g`(?<=(?<!\p{L})(?:bijna(?:am|men)|alias|bijgenaamd|noem\p{L}{0,3}|heet|roepna(?:am|men)|bekend als|[Mm]an|[Vv]rouw|[Jj]ongen|[Mm]eisje)(?: [^\s".:;]{1,12}){0,4},?:? ")\p{Lu}\p{Ll}{2,20}(?=")|(?<=\p{Lu}\p{Ll}{2,20}(?: \p{Ll}{2,12}\.?){0,3} \(")\p{Lu}\p{Ll}{2,20}(?="\))|(?<=(?<!\p{L})(?:[Aa]lias|[Bb]ijgenaamd|[Bb]ijnaam):? )(?:de )?\p{Lu}[\p{L}-]{1,20}(?: \p{Lu}[\p{L}-]{1,20}){0,2}|(?<!\p{L})\p{Lu}[\p{L}.-]{1,20} ["'(](?:de )?\p{Lu}\p{Ll}{1,20}["')] (?:(?:van|de|der|den|ter|ten|te|el) ){0,2}\p{Lu}[\p{L}-]{1,24}`
/** "NAAM Bayer, İ.", "Amrani, T. El": as registers write it. */
const INDEXED = pattern.g`(?<![\p{L}.])(?:(?:[Vv]an|VAN|[Dd]er?|DER?|[Dd]en|DEN|[Dd]os|[Dd]a|[Tt]e|[EeAa]l) ){0,2}\p{Lu}[\p{L}'-]{1,24}, (?:(?:dr|drs|mr|ir|mw|dhr|mevr)\. )?(?:(?:\p{Lu}|[TSC]j|Th|Chr?|Ph|IJ|Joh)\.[ ]?){1,4}(?:(?:van|de|den|der|ter|ten|'t|[EeAa]l)(?!\p{L}) ?){0,3}(?!\p{Lu}|\p{Ll})`
/** "patient LIESHOUT, MARTINUS VAN" */
const SHOUTED = pattern.g`(?<=(?<!\p{L})(?:[Pp]ati[eë]nte?|[Cc]li[eë]nte?|[Bb]ewoner|[Nn]aam(?: \p{Ll}{3,12})?|NAAM|PATI[EË]NT|CLI[EË]NT)[: ]{1,3})\p{Lu}{3,20}(?:-\p{Lu}{2,20})?, \p{Lu}\p{L}{1,20}(?: \p{Lu}{2,20})?(?: (?:VAN|DE|DER|DEN|TEN|TER)){0,2}(?![\p{L}\d])`
/** "een man die zich Besnik noemt", "de 46-jarige H. belde aan" */
const CALLED = pattern.g`(?<=(?<!\p{L})zich )\p{Lu}\p{Ll}{1,20}(?= (?:noemt|noemde|laat noemen))|(?<=(?:noemen|heet u|heten|uw naam)\? ?)\p{Lu}[\p{L}'-]{1,20}(?=[\n.,]|$)|(?<=\d-jarige )\p{Lu}\.(?= \p{Ll})`
/** "Mees v.d. B.": a first name, and a surname of which one letter is left; "Rob v. Es", "mw v. Loon". */
const SHORTENED = pattern.g`(?<![\p{L}\d.])(?:\p{Lu}\p{Ll}{1,20} |(?:\p{Lu}\.[ ]?){1,4})?(?<=[ .\n]|^)[vV](?:\. ?(?:d\. ?)?|/d )\p{Lu}\p{Ll}[\p{L}-]{0,20}|(?<![\p{L}\d.])\p{Lu}\. van(?: der| den| de)? \p{Lu}\.(?! ?\p{Lu})|(?<![\p{L}\d.])\p{Lu}\p{Ll}{1,20} (?:(?:v\.? ?d\.?|v\.?|van (?:der|den|de)|ter|ten|de|el) \p{Lu}\.|v\.? ?d\.? \p{Lu})(?![\p{L}\d])`
/** "Podotherapeut E. van Halm", "J. in 't Veld": letters and the small words of a surname, whatever word it ends with. */
const LETTERED = pattern.g`(?<![\p{L}\d.])(?:(?:\p{Lu}|[TSC]j|Th|Chr?|Ph|IJ|Joh)\.[ ]?){1,5}(?<=[. ])(?:(?:(?:in|op|aan|uit|onder) )?(?:van|von|de|der|den|ten|ter|te|'t|el|al|la|le|du)(?: (?:de|der|den|het|'t|la))? |\(\p{Lu}\p{Ll}{1,14}\) (?:(?:van|de|der|den|ten|ter|te|'t|el|al) ){0,3}|(?:Oude|Olde|Groot|Klein|Lutke|Nije?) |(?=\p{Lu}\p{Ll}{2,24}(?:, geb| \()))\p{Lu}[\p{L}'-]{2,24}`
/** "Mei Zhang", "August de Mey", "April Jansen belde": a month has a day before it, or a year behind it. */
const OF_A_MONTH = pattern.g`(?<![\p{L}\d]|\d |(?<!\p{L})(?:[Ii]n|[Oo]p|[Ee]ind|[Bb]egin|[Hh]alf|[Mm]edio|[Ss]inds|[Pp]er|[Tt]ot|[Vv]an|[Vv]anaf|[Vv]oor|[Nn]a|[Ll]ast|[Ss]ince|[Uu]ntil) )(?:Mei|April|June|August) (?:(?:[Vv]an|[Dd]e[nr]?|[Tt]e[nr]?) ){0,2}\p{Lu}\p{Ll}{1,14}(?: \p{Lu}\p{Ll}{1,14})?(?! \d)`
/** "Guus K., klas", "Rob S.": a first name, and the letter of a surname. */
const ONE_LETTER = pattern.g`(?<!\p{L})\p{Lu}\p{Ll}{1,14} \p{Lu}\.(?!\p{L}| \p{Lu}\p{Ll}|[ -]?\p{Lu}\.)|(?<!\p{L})\p{Lu}\p{Ll}{1,14} \p{Lu}(?:\.(?=\s*\n)|(?=[?!,;:)\n]))`
/** "Rooie Corrie", "Papa Ric" */
const CALLED_SO = pattern.g`(?<!\p{L})(?:Rooie|Lange|Kleine|Dikke|Grote|Gekke|Ouwe|Jonge|Zwarte|Blonde|Papa|Mama|Ome) \p{Lu}\p{Ll}{1,14}(?![\p{L}\d-])`
/** "Kramer jr." */
const YOUNGER = pattern.g`(?<!\p{L})\p{Lu}\p{Ll}{2,20} (?:jr|sr)(?!\p{L})`
export const shared: Pick<Rule, 'label' | 'kind' | 'proof' | 'proposals'> = {
  label: 'PERSON',
  kind: 'suggest',
  proof: 'context',
  proposals: { nl: ['iemand', 'N.'], en: ['someone', 'N.'] },
}

export const byShapeRules: Rule[] = [
  {
    ...shared,
    name: 'person.prefixed',
    needs: pattern`(?:'t|de[nr]|ter) \p{Lu}`,
    find: (text) => matchesOf(text, PREFIXED, ({ 0: name }) => !isPlace(name.replace(pattern`^\p{L}+ `, ''))),
  },
  {
    ...shared,
    name: 'person.of-estate',
    needs: pattern`an \p{Lu}[\p{L}-]{1,24} tot `,
    find: (text) =>
      matchesOf(
        text,
        OF_AN_ESTATE,
        ({ 0: name }) =>
          !name
            .replace(/^.*[Vv]an (.*) tot/, '$1')
            .split(' ')
            .every(isPlace),
      ),
  },
  {
    ...shared,
    name: 'person.called',
    needs: /zich|jarige|\?/,
    find: (text) => matchesOf(text, CALLED, ({ 0: name }) => isNickname(name.toLowerCase())),
  },
  {
    ...shared,
    name: 'person.nickname',
    needs: pattern.i`"|['(]\p{Lu}\p{Ll}+[')]|alias|bij[gn]`,
    find: (text) => matchesOf(text, NICKNAME, ({ 0: name }) => isNickname(name.toLowerCase())),
  },
  { ...shared, name: 'person.indexed', find: (text) => matchesOf(text, INDEXED, isIndexed) },
  {
    ...shared,
    name: 'person.lettered',
    kind: 'block',
    needs: pattern`\p{Lu}\. ?[\p{L}(]`,
    find: (text) => matchesOf(text, LETTERED, isLettered),
  },
  {
    ...shared,
    name: 'person.of-a-month',
    needs: /(?:Mei|April|June|August) /,
    find: (text) => matchesOf(text, OF_A_MONTH, isWord),
  },
  {
    ...shared,
    name: 'person.letter',
    needs: pattern`\p{L} \p{Lu}[.?!,;:)\n]`,
    find: (text) =>
      matchesOf(
        text,
        ONE_LETTER,
        ({ 0: name }) => isGivenName(name.replace(/ .*/, '')) && !isNoName(name.replace(/ .*/, '').toLowerCase()),
      ),
  },
  {
    ...shared,
    name: 'person.called-so',
    needs: pattern`[ae] \p{Lu}`,
    find: (text) => matchesOf(text, CALLED_SO, ({ 0: name }) => isGivenName(name.replace(/.* /, ''))),
  },
  { ...shared, name: 'person.younger', needs: / [js]r/, find: (text) => matchesOf(text, YOUNGER) },
  {
    ...shared,
    name: 'person.shouted',
    kind: 'block',
    needs: pattern`\p{Lu}{2}, \p{Lu}`,
    find: (text) => matchesOf(text, SHOUTED),
  },
  {
    ...shared,
    name: 'person.shortened',
    needs: pattern.i`v\.|v[ /]?d|(?:van|de[nr]?|te[nr]|el) \p{Lu}\.`,
    find: (text) => matchesOf(text, SHORTENED, ({ 0: name }) => !name.includes('/') || isFamilyName(name)),
  },
]

/** Not "mw. B. van Buurtzorg", whose name has been left out already. */
function isLettered({ 0: name }: RegExpExecArray): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1)
  return isNickname(last.toLowerCase()) && !kindOf(last.toLowerCase(), 'nl') && !/^(?:Sociale|Team|UWV|Werk)/.test(last)
}

const isWord = ({ 0: name }: RegExpExecArray) =>
  name
    .split(' ')
    .every(
      (word, at) =>
        at === 0 || pattern`^\p{Ll}`.test(word) || isSurname(word) || isGivenName(word) || !isOrdinary(word, 'nl'),
    )

/** A word that could be one of the language too only at the head of a line or a cell: "Beekhof, J. (v)". */
function isIndexed({ 0: name, index, input }: RegExpExecArray): boolean {
  const [family = ''] = name.split(',')
  if (isPlace(family) || !isNickname(family.toLowerCase())) return false
  const isHead = /(?:^|[\n|;\t] ?|\d[.)] )$/.test(input.slice(Math.max(0, index - 3), index))
  return (
    isSurname(family) ||
    !isOrdinary(family, 'nl') ||
    (isHead && isOnlyCompound(family) && !pattern`^ ?\p{Lu}`.test(input.slice(index + name.length)))
  )
}

/** "Suus v/d Aa", and not "Mette v/d Kredietbank". */
function isFamilyName(name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1)
  return isSurname(last) || !(isOrdinary(last, 'nl') || kindOf(last.toLowerCase(), 'nl'))
}

export const isNickname = (lower: string) => !isFunctionWord(lower) && !isNoName(lower)
