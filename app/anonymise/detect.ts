import type { Finding, Rule, TextLanguage } from './finding.ts'
import { type Proven, resolve } from './resolve.ts'
import { bsn } from './rules/bsn.ts'
import { dateRules } from './rules/date.ts'
import { email } from './rules/email.ts'
import { iban } from './rules/iban.ts'
import { person } from './rules/person.ts'
import { phone } from './rules/phone.ts'
import { postcode } from './rules/postcode.ts'

export type { Finding } from './finding.ts'

export const rules: Rule[] = [bsn, iban, phone, email, postcode, person, ...dateRules]

/** Places in a text where someone may be recognisable, in reading order, without overlaps. */
export function detect(text: string, { lang = 'nl' }: { lang?: TextLanguage } = {}): Finding[] {
  return resolve(rules.flatMap((rule) => findingsOf(rule, text, lang)))
}

function findingsOf({ name, label, kind, proof, proposals, find }: Rule, text: string, lang: TextLanguage): Proven[] {
  return find(text, lang).map((match) => ({
    start: match.start,
    end: match.end,
    label,
    kind,
    rule: name,
    proposals: match.proposals ?? proposals[lang],
    proof,
  }))
}
