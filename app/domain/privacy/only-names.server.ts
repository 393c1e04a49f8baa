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
  const found = foundAmong(looked(names, '')).filter(isSurelyNoName)
  if (found.length === 0) return
  throw new Invalid(Object.fromEntries(found.map(({ field }) => [field, ['form.only-name']])))
}

const isSurelyNoName = ({ kind, label, confidence, rule }: FoundIn): boolean =>
  kind === 'block' &&
  noName.includes(label) &&
  (label !== 'LOCATION' || confidence > 0.8 || rule.startsWith('postcode'))
