import type { Label } from '#app/anonymise/finding.ts'
import { Invalid } from '#app/errors.ts'
import { type FoundIn, foundAmong, looked } from './found-in.server.ts'

/** What is never part of what someone or somewhere is called. A name itself is: a practice may be called after a person. */
const noName: Label[] = ['BSN', 'PHONE', 'EMAIL', 'IBAN', 'ID', 'PLATE', 'DATE', 'LOCATION']

/**
 * Security: what people and organisations are called is read by others and asks for no reason, so a number, an address or a
 * date of birth does not pass here at all. Only what is sure stops: there is no way past a false alarm.
 * @throws Invalid beside each field, by the name it has in its form.
 */
export function mustBeNames(names: Record<string, string>): void {
  const numbers = Object.fromEntries(Object.entries(names).map(([field, name]) => [field, numbersIn(name)]))
  const all = [names, numbers].flatMap((said) => foundAmong(looked(said, '')))
  // "Herdenking 15 augustus 1945" is what some places are called; no person is, nor a place after one.
  const ofSomeone = (field: string) =>
    field === 'name' || all.some((one) => one.field === field && one.label === 'PERSON')
  const found = all.filter((one) => isSurelyNoName(one) || (isOneDay(one) && ofSomeone(one.field)))
  if (found.length === 0) return
  throw new Invalid(Object.fromEntries(found.map(({ field }) => [field, ['form.only-name']])))
}

const isSurelyNoName = ({ kind, label, confidence, rule, fragment }: FoundIn): boolean =>
  (kind === 'block' &&
    noName.includes(label) &&
    (label !== 'LOCATION' || confidence > 0.8 || rule.startsWith('postcode'))) ||
  // Nobody is called after a day in digits.
  (label === 'DATE' && /^\d+(?:\D\d+){2}$/.test(fragment))

const isOneDay = ({ label, fragment }: FoundIn) => label === 'DATE' && /^\d{1,2}\D+\d{2,4}$/.test(fragment)

const digits = 'nul een twee drie vier vijf zes zeven acht negen'.split(' ')
const digit = `(?:${digits.join('|')})`
const spoken = new RegExp(`(?<![\\p{L}\\d])${digit}(?:[ -]+${digit})*(?![\\p{L}\\d])(?:[ -]+(?=\\d))?`, 'giu')

const dayFirst = /(?<!\d)(\d\d|\d(?= )) ?(\d\d|\d(?= )) ?((?:19|20)\d\d)(?!\d)/g
const yearFirst = /(?<!\d)((?:19|20)\d\d) ?(\d\d) ?(\d\d)(?!\d)/g

/**
 * Apart from the words around them, "Jan 1985" is a month, and as they may be told: "nul zes 12345678"; the numbers of a day
 * as one is written, whatever stood between them.
 */
const numbersIn = (name: string): string =>
  name
    .replace(spoken, (told) => told.split(/[ -]+/).map(digitOf).join(''))
    .split(/\s+/)
    .filter((part) => /\d/.test(part))
    .join(' ')
    .replace(dayFirst, '$1-$2-$3')
    .replace(yearFirst, '$1-$2-$3')

const digitOf = (word: string) => (word === '' ? '' : digits.indexOf(word.toLowerCase()))
