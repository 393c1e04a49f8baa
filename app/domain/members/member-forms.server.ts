import { z } from 'zod'
import { leaveFields } from '#app/domain/privacy/leave-form.server.ts'
import {
  emailAddress,
  hasOrganisation,
  knownPassword,
  language,
  newPassword,
  organisationFields,
  personFields,
} from './member-fields.server.ts'

const returnTo = z.string().max(2_000).optional()

/** Not judged as an address: what is no address is simply unknown. */
export const SignIn = z.object({
  email: z.string('account.email.missing').trim().min(1, 'account.email.missing').max(320, 'account.email.strange'),
  password: knownPassword,
  returnTo,
})
export type SignIn = z.output<typeof SignIn>

export const ReviseAccount = z
  .object({ ...personFields, ...leaveFields, ...organisationFields, language })
  .refine(hasOrganisation.check, hasOrganisation.said)
export type ReviseAccount = z.output<typeof ReviseAccount>

export const ChangePassword = z.object({ currentPassword: knownPassword, newPassword })
export type ChangePassword = z.output<typeof ChangePassword>

export const AskReset = z.object({ email: emailAddress })

export const ResetPassword = z.object({ newPassword })

export const ChooseLanguage = z.object({ language, returnTo })
