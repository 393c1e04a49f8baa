import { z } from 'zod'
import {
  emailAddress,
  hasOrganisation,
  organisationFields,
  personFields,
} from '#app/domain/members/member-fields.server.ts'
import { ChooseSeat } from '#app/domain/sessions/session-forms.server.ts'

const { name, sector, experienceExpert } = personFields
const mail = z.union([z.literal(''), emailAddress], 'account.email.strange').default('')

const person = { name, sector, experienceExpert, ...organisationFields, email: mail }

/** Someone without an account takes the seat they are invited to. */
export const AcceptGuestSeat = ChooseSeat.extend(person).refine(hasOrganisation.check, hasOrganisation.said)
export type AcceptGuestSeat = z.output<typeof AcceptGuestSeat>

/** A host writes down someone who came by paper, telephone or mail. */
export const SeatGuest = ChooseSeat.extend({
  /** Of this form: sent twice, it seats once. */
  id: z.uuid(),
  ...person,
}).refine(hasOrganisation.check, hasOrganisation.said)
export type SeatGuest = z.output<typeof SeatGuest>
