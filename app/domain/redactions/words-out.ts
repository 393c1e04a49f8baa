import { emphasis } from './emphasis.ts'
import { blank, isCode, loose, marks, mostInName, orders, unseen, writingsOf } from './loosely.ts'
import { oneNumber } from './numbers.ts'

export type Replacement = { words: string; instead: string }

/** What stands in a text where words were taken out and nothing was put in their place. */
const gap = '[…]'

/** The same words, with nothing in their place. */
export const withoutWords = (replacements: Replacement[]): Replacement[] =>
  replacements.map(({ words }) => ({ words, instead: '' }))

/**
 * A function that takes words out of a text in our notation: in small letters and capitals, as a genitive, with other spaces,
 * hyphens and marks in between, the last name first, and over the end of a line. Whole words only: "Jan" leaves "januari" alone.
 * `taken` hears how they were written where they stood.
 */
export function wordsOut(
  replacements: Replacement[],
  taken: (words: string) => void = () => {},
): (source: string) => string {
  // The longest first, so that "Jan de Vries" goes before "Jan" leaves a half.
  const rules = replacements
    .map(({ words, instead }) => ({ words, pattern: patternOf(words), instead: withoutMarks(instead) || gap }))
    .toSorted((one, other) => other.words.length - one.words.length)
  // Letter by letter, with its marks apart: they may be there or not.
  return (source) => rules.reduce((text, rule) => replaced(text, rule, taken), source.normalize('NFD')).normalize('NFC')
}

type Rule = { pattern: RegExp; instead: string }

/** Where emphasis began or ended within the words that go, its mark stays beside what comes there. */
function replaced(text: string, { pattern, instead }: Rule, taken: (words: string) => void): string {
  const isEmphasised = emphasis(text)
  return text.replace(pattern, (words, at: number) => {
    taken(words.normalize('NFC'))
    const [before, after] = [isEmphasised(at), isEmphasised(at + words.length)]
    if (before === after) return instead
    return before ? `${instead}*` : `*${instead}`
  })
}

/** Whether a text holds words that `out` takes out of it. */
export const holdsWords =
  (out: (source: string) => string) =>
  (source: string): boolean =>
    out(source.normalize('NFC')) !== source.normalize('NFC')

const withoutMarks = (text: string) => text.replace(/[*\\]/g, '').trim()

/** Security: what may stand between two letters is never a letter of the words itself, so no text makes this slow. */
function patternOf(words: string): RegExp {
  const [lead, tail] = [new RegExp(`^[${loose}]+`, 'u'), new RegExp(`[${loose}]+$`, 'u')].map(
    (ends) => `(?:${[...(withoutMarks(words).match(ends)?.[0] ?? '')].map(escaped).join('')})?`,
  )
  const before = `(?<!(?![${blank}])[\\p{L}\\p{N}][${marks}]{0,3})`
  const behind = `[${marks}]*(?:['’]?s)?(?![${marks}])(?!(?![${blank}])[\\p{L}\\p{N}])`
  return new RegExp(`${before}${lead}${areaCode}(?:${writtenAs(words).join('|')})${behind}${tail}`, 'giu')
}

/** Each way to write these words down. A comma may stand in a name as in a list; in a number it parts two. */
function writtenAs(words: string): string[] {
  const number = oneNumber(words)
  if (number) return [number.pieces.map((ways) => `(?:${ways.map(digits).join('|')})`).join(any)]
  const code = isCode(words)
  return writingsOf(words).flatMap((parts) => {
    const between = words.includes(',') || (!code && parts.length <= mostInName) ? `[${loose},]*` : any
    const comma = words.includes(',') ? between : `${any},${any}`
    return orders(parts).map((order) =>
      order.parts
        .map((part, at) => (at === 0 ? '' : at === order.comma ? comma : between) + signsOf(part, code))
        .join(''),
    )
  })
}

/** A number is the same however it is grouped; a word only with what nobody sees in it, or a hyphen. */
const signsOf = (part: string, code: boolean) =>
  code && /^\p{N}/u.test(part) ? digits(part) : lettersOf(part).join(inWord)

/** Two letters may be one sign. */
const lettersOf = (part: string): string[] =>
  (part.match(/ij|ss|./gisu) ?? []).map((letters) => {
    if (letters.length === 1) return escaped(letters)
    return `(?:${[...letters].join(inWord)}|${letters.toLowerCase() === 'ij' ? 'ĳ' : 'ß'})`
  })

const digits = (part: string) => [...part].map(escaped).join(any)

const any = `[${loose}]*`
const inWord = `[${unseen}\\p{Pd}]*`
/** "(06) 12345678" goes with its bracket, "(06-12345678)" within its brackets. */
const areaCode = `(?:\\((?=\\+?\\p{N}+\\)[${loose}]*\\p{N}))?`
const escaped = (sign: string) => (/[\^$.|?+()[\]{}/]/.test(sign) ? `\\${sign}` : sign)
