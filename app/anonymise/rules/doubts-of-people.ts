import type { Proven } from '../finding.ts'
import { isLikeDeed, isRole, kin } from '../names/cues.ts'
import { isNoName } from '../names/not-names.ts'
import { isNational } from '../names/organisation-words.ts'
import { pattern } from '../pattern.ts'
import { isGivenName, isListedWord, isOrdinary, isPlace } from '../words/lookup.ts'
import type { Doubt } from './doubts.ts'

/** Letters that are those of a public body, or of what is no name. */
export const isNothing = (letters: string) => isNational(letters.toLowerCase()) || isNoName(letters.toLowerCase())
const isPerson = ({ label }: Proven) => label === 'PERSON'

/** Of people, by what stands for them. */
export const people: Doubt[] = [
  // "paraaf GHS", "Wordt vervolgd. mb", "10-02-2025 ER"
  {
    label: 'PERSON',
    pattern: pattern.g`(?<![\p{L}\d])(?:(?<=[.!?]\s{1,2}|[\n;]|[Pp]araaf:? )(?:\p{Lu}\p{L}?\p{Lu}{1,2}|\p{Ll}{2,3})(?=\s{0,9}(?:\n|$)| / )|(?<=\d\d,? |: | ?/ ?|door )\p{Lu}{2,3}(?=\.?\s{0,9}(?:\n|$)|/\p{Lu})|(?<=akkoord )\p{Ll}{2,3}(?=[,.\n])|(?<=gr |[Gg]roet(?:en|jes)? |, |\n|[.!?] )\p{Lu}\.(?=\s{0,9}(?:\n|$))|(?<=\d \()\p{Lu}(?=\)))`,
    accept: ({ 0: letters, index, input }) =>
      !isNothing(letters) &&
      (!isListedWord(letters) || pattern`\d\d,? $`.test(input.slice(Math.max(0, index - 4), index))),
  },
  // "- Zwart, Cornelis, 17-08-1957"
  {
    label: 'PERSON',
    pattern: pattern.g`(?<=(?:^|\n)[-·*\d. ]{0,4}|[|\t;] ?)(?:(?:De|Van|Den|Ter) )?\p{Lu}\p{Ll}+(?=, (\p{Lu}\p{Ll}+)(?!\p{L}))`,
    accept: ({ 1: first = '' }) => isGivenName(first),
  },
  // "Spike", "noemt hem “De Lange”"
  {
    label: 'PERSON',
    pattern: pattern.g`\p{Lu}(?<=((?:\p{Ll}+:? )?)["'].)\p{Ll}+(?: \p{Lu}\p{Ll}{2,14})?(?=["'])`,
    accept: ({ 0: name, 1: before = '' }) =>
      (name.length > 2 && !isListedWord(name) && !name.includes(' ')) ||
      isGivenName(name) ||
      /^(?:noem\p{L}*|alias|bijnaam|heet|als|en|met) /u.test(before),
  },
  // "Zij meldt dat F. huilt", or Farida: a letter that someone's name begins with, or that something is given to.
  {
    label: 'PERSON',
    pattern: pattern.g`(?<=(\p{Ll}{1,30}),? )\p{Lu}\.(?=,? (?:\p{Ll}|\()|,)`,
    accept: ({ 0: letter, 1: word = '', input }, { found }) =>
      /^(?:aan|met|door)$/.test(word) ||
      found.some((one) => isPerson(one) && input.charAt(one.start) === letter.charAt(0)),
  },
  // "mw H op de lijst", "mevrouw N., 90 jaar"
  {
    label: 'PERSON',
    pattern: pattern.g`\p{Lu}(?<=(?<!\p{L})(?:[Mm]w|[Dd]hr|[Mm]evr|[Mm]evrouw|[Mm]eneer|[Ff]am)\.? .)\.?(?![\p{L}\d]| ?\p{Lu})`,
  },
  // "Notitie HV 6 juni", "tekent met TG", "| alginaat | TG"
  {
    label: 'PERSON',
    pattern: pattern.g`\p{Lu}(?<=(?:(?:[Nn]otitie|[Hh]uisbezoek|[Vv]erslag|[Rr]apportage|[Tt]elefoonnotitie|[Cc]onsult|[Tt]ekent met|[Gg]ezien door|[Vv]ervolg \() ?|\| ?).)\p{Lu}{1,2}(?=\)|,| \d|\.?\s{0,9}(?:\n|$))`,
    accept: ({ 0: letters }) => !isNothing(letters),
  },
  // "paraaf M.Cr.", "St.B.", "F. S. informeert"
  {
    label: 'PERSON',
    pattern: pattern.g`(?<![\p{L}\d.])\p{Lu}\p{Ll}?\.(?: ?\p{Lu}\p{Ll}{0,2}\.)(?= \p{Ll}|\s{0,9}(?:\n|$))`,
    accept: ({ 0: letters }) => !/^(?:N\. ?[BV]|B\. ?V|P\. ?S|R\. ?K|T\. ?V|M\. ?A|D\. ?V|A\. ?D)/.test(letters),
  },
  // "Van Gils niet bellen", "Te Lintelo wijst erop": what may begin the sentence, before a surname that was found
  {
    label: 'PERSON',
    pattern: pattern.g`(?<=(?:^|[.,:;!?")\n]) ?)(?:Van|De|Te[nr]?|Den|El|Al|D[ao]s?|'t)(?: de[nr]?)? (?=\p{Lu})`,
    joins: true,
  },
  // "Truke van Summeren": no list knows either
  {
    label: 'PERSON',
    pattern: pattern.g`(?<![\p{L}\d.-])(\p{Lu}\p{Ll}+) (?:van|de|ten|ter|te|el|al)(?: (?:de[nr]?|'t))? (\p{Lu}\p{Ll}+)(?![\p{L}-])`,
    accept: ({ 1: first = '', 2: last = '' }) =>
      !isOrdinary(first, 'nl') && !isListedWord(last) && ![first, last].some(isPlace),
  },
  // "CH vraagt budget aan"
  {
    label: 'PERSON',
    pattern: pattern.g`(?<=(?:^|[.!?:;\n]) ?(?:[-·*] )?)\p{Lu}{2}(?= (\p{Ll}{3,}))`,
    accept: ({ 0: letters, 1: deed = '' }) => !isNothing(letters) && !isListedWord(letters) && isLikeDeed(deed, 'nl'),
  },
  // "medew.: jvds", "Toetser: Mvdb": all that stands behind a role
  {
    label: 'PERSON',
    pattern: pattern.g`(?<=(?<!\p{L})(\p{L}{3,20})\.?: ?)\p{L}{2,12}(?=\s*\n| {2,}|[\t|]|$)`,
    accept: ({ 0: name, 1: word = '' }) =>
      (isRole(word.toLowerCase()) ||
        kin.has(word.toLowerCase()) ||
        /^(?:medew|beh|toetser|opsteller|invoer|paraaf|ingevoerd|gezien|door)$/i.test(word)) &&
      !isOrdinary(name, 'nl') &&
      !isNothing(name),
  },
  // A column of a log that holds one word which is none.
  {
    label: 'HANDLE',
    pattern: pattern.g`\p{Ll}(?<=(?:\t|\| ?).)\p{Ll}{4,20}(?= ?[\t|])`,
    accept: ({ 0: name }) => !isOrdinary(name, 'nl') && !isOrdinary(name, 'en'),
  },
  // "Verstegen – van Orsouw"
  {
    label: 'PERSON',
    pattern: pattern.g`-(?<=\p{Ll} .) (?:van|de[nr]?|te[nr]?)(?: de[nr]?)? \p{Lu}[\p{L}-]+`,
    joins: true,
  },
  // "Jansen op de Haar", "Scholten op Reimer": behind a surname that was found
  {
    label: 'PERSON',
    pattern: pattern.g`o(?<=\p{Ll} .)p (?:(?:de|den|het|'t) )?\p{Lu}\p{Ll}{2,14}(?=[,.;)\n]|$| (?:belt|belde|zegt|zei|komt|kwam|wil|is|was|heeft|had|woont)(?!\p{L}))`,
    joins: true,
  },
]
