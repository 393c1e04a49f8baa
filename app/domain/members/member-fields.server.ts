import { z } from 'zod'
import { sectors } from '#app/access/sector.ts'
import { lineOfText } from '#app/domain/rich-text/text-input.server.ts'
import type { MessageKey } from '#app/i18n/nl.ts'
import { languages } from '#app/i18n/translate.ts'
import { canonicalAddress } from './email-address.ts'
import { longestPassword, shortestPassword } from './password-rules.ts'

/** The fields in which people say who they are, for every form that asks. */

export const emailAddress = z
  .string('account.email.missing')
  .max(320, 'account.email.strange')
  .transform((typed, { addIssue }) => {
    const address = canonicalAddress(typed)
    if (!address)
      addIssue({ code: 'custom', message: typed.trim() ? 'account.email.strange' : 'account.email.missing' })
    return address ?? z.NEVER
  })

export const newPassword = z
  .string('account.password.too-short')
  .min(shortestPassword, 'account.password.too-short')
  .max(longestPassword, 'account.password.too-long')

/** The password one has: never judged, only compared. */
export const knownPassword = z.string('account.password.missing').min(1, 'account.password.missing').max(1_000)

const yes = z.literal('yes').optional().transform(Boolean)

/** A line that must be there, with a message that says which: people read these above the form, one after another. */
export const named = (missing: MessageKey, max: number) =>
  lineOfText({ max })
    .default('')
    .refine((line) => line !== '', missing)

export const personFields = {
  name: named('account.name.missing', 80),
  roleTitle: named('account.roleTitle.missing', 80),
  sector: z.enum(sectors, 'account.sector.missing'),
  experienceExpert: yes,
}

/** One of the list, or a new one by name. */
export const organisationFields = {
  organisationId: z.union([z.uuid(), z.literal('')], 'account.organisation.missing').default(''),
  newOrganisation: lineOfText({ max: 120 }).default(''),
}

/** Said together with what else is missing, so that nobody has to send a form three times. */
export const hasOrganisation = {
  check: (form: { organisationId?: string; newOrganisation?: string }) =>
    Boolean(form.organisationId || form.newOrganisation),
  said: { path: ['organisationId'], error: 'account.organisation.missing', when: () => true },
}

export const language = z.enum(languages)
