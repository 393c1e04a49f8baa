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
  const found = [names, numbers].flatMap((said) => foundAmong(looked(said, ''))).filter(isSurelyNoName)
  if (found.length === 0) return
  throw new Invalid(Object.fromEntries(found.map(({ field }) => [field, ['form.only-name']])))
}

const isSurelyNoName = ({ kind, label, confidence, rule, fragment }: FoundIn): boolean =>
  (kind === 'block' &&
    noName.includes(label) &&
    (label !== 'LOCATION' || confidence > 0.8 || rule.startsWith('postcode'))) ||
  // "Herdenking 15 augustus 1945" is what some are called; nobody is called after a day in digits.
  (label === 'DATE' && /^(?:\d{4}\D\d{1,2}\D\d{1,2}|\d{1,2}\D\d{1,2}\D\d{4})$/.test(fragment))

const digits = 'nul een twee drie vier vijf zes zeven acht negen'.split(' ')
const digit = `(?:${digits.join('|')})`
const spoken = new RegExp(`(?<![\\p{L}\\d])${digit}(?:[ -]+${digit})*(?![\\p{L}\\d])(?:[ -]+(?=\\d))?`, 'giu')

/** Apart from the words around them, "Jan 1985" is a month, and as they may be told: "nul zes 12345678". */
const numbersIn = (name: string): string =>
  name
    .replace(spoken, (told) => told.split(/[ -]+/).map(digitOf).join(''))
    .split(/\s+/)
    .filter((part) => /\d/.test(part))
    .join(' ')

const digitOf = (word: string) => (word === '' ? '' : digits.indexOf(word.toLowerCase()))
