import type { Rule } from '../finding.ts'
import { addressRules } from './address.ts'
import { namedAddress } from './address-named.ts'
import { ageRules, monthsRule } from './age/age.ts'
import { ageWordRules } from './age/in-words.ts'
import { ofSomeoneRules } from './age/of-someone.ts'
import { saidAgeRules } from './age/said.ts'
import { bsn, mistypedBsn } from './bsn.ts'
import { numericDateRules } from './date/numeric.ts'
import { writtenDateRules } from './date/written.ts'
import { yearRules } from './date/year.ts'
import { emailRules } from './email.ts'
import { handleRules } from './handle.ts'
import { iban, mistypedIban } from './iban.ts'
import { idCue, idShape, plot } from './id.ts'
import { idNumberRules } from './id-number.ts'
import { ipRules } from './ip.ts'
import { landscape } from './landscape.ts'
import { phoneRules } from './phone.ts'
import { plateRules } from './plate.ts'
import { postcodeRules } from './postcode.ts'
import { urlRules } from './url.ts'

const needing = (needs: RegExp, ...rules: Rule[]): Rule[] => rules.map((rule) => ({ ...rule, needs }))

const numbers = [
  bsn,
  mistypedBsn,
  iban,
  mistypedIban,
  idCue,
  ...phoneRules,
  ...idNumberRules,
  idShape,
  plot,
  ...plateRules,
]
const days = [...numericDateRules, ...writtenDateRules, ...yearRules]

/** What gives itself away by how it is written: numbers, addresses, days. */
export const shapeRules: Rule[] = [
  ...needing(/\d/, ...numbers),
  ...[...postcodeRules, ...ageRules],
  ...[...emailRules, ...urlRules, ...ipRules, ...handleRules, ...addressRules, namedAddress, landscape],
  ...[...days, monthsRule, ...ageWordRules, ...saidAgeRules, ...ofSomeoneRules],
]
