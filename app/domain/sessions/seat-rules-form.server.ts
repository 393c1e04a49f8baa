import { z } from 'zod'
import { mostSeats, type SeatRuleField, seatRulesOfHouse } from './session.ts'

const whole = (most: number, message: string) =>
  z.coerce.number(message).int(message).min(0, message).max(most, message)

/** A field left empty is not a nought: it is the rule of the house. */
const number = (most: number, otherwise: string, message: string) =>
  z.preprocess((typed) => (isEmpty(typed) ? otherwise : typed), whole(most, message))

/** Here the rule of the house follows the number of seats. */
const orOfHouse = (message: string) =>
  z.preprocess((typed) => (isEmpty(typed) ? null : typed), whole(mostSeats, message).nullable())

const isEmpty = (typed: unknown) => typed === undefined || (typeof typed === 'string' && typed.trim() === '')

const yesOrNo = (otherwise: string) =>
  z
    .enum(['yes', 'no'], 'form.choose')
    .default(otherwise === 'yes' ? 'yes' : 'no')
    .transform((said) => said === 'yes')

const ofHouse = seatRulesOfHouse

export const seatRules = z.object({
  mostPerOrganisation: orOfHouse('seatRules.number.invalid'),
  wantedOrganisations: number(50, ofHouse.wantedOrganisations, 'seatRules.wanted.invalid'),
  experienceSeats: orOfHouse('seatRules.number.invalid'),
  experienceDays: number(60, ofHouse.experienceDays, 'seatRules.days.invalid'),
  signOffHours: number(168, ofHouse.signOffHours, 'seatRules.hours.invalid'),
  reconfirms: yesOrNo(ofHouse.reconfirms),
  releasesUnconfirmed: yesOrNo(ofHouse.releasesUnconfirmed),
})

/** As a form shows them. */
export function seatRulesTyped(rules: z.output<typeof seatRules>): Record<SeatRuleField, string> {
  const typed = (value: number | null) => (value === null ? '' : String(value))
  const said = (value: boolean) => (value ? 'yes' : 'no')
  return {
    mostPerOrganisation: typed(rules.mostPerOrganisation),
    wantedOrganisations: typed(rules.wantedOrganisations),
    experienceSeats: typed(rules.experienceSeats),
    experienceDays: typed(rules.experienceDays),
    signOffHours: typed(rules.signOffHours),
    reconfirms: said(rules.reconfirms),
    releasesUnconfirmed: said(rules.releasesUnconfirmed),
  }
}
