import { z } from 'zod'
import {
  emailAddress,
  hasOrganisation,
  named,
  newPassword,
  organisationFields,
  personFields,
} from '#app/domain/members/member-fields.server.ts'
import { leaveFields } from '#app/domain/privacy/leave-form.server.ts'
import { linesOfText } from '#app/domain/rich-text/text-input.server.ts'

export const circleFields = {
  circleName: named('circles.name.missing', 80),
  leadingQuestion: named('circles.question.missing', 200),
  ...leaveFields,
}

export const FoundCircle = z.object({
  id: z.uuid(),
  ...circleFields,
  groundRules: linesOfText({ max: 2_000 }).default(''),
})
export type FoundCircle = z.output<typeof FoundCircle>

export const Invite = z.object({
  /** Of this form: sent twice, it invites once. */
  id: z.uuid(),
  addresses: z.string('circles.invite.nobody').max(5_000, 'circles.invite.too-many'),
  role: z.enum(['member', 'host']).default('member'),
})
export type Invite = z.output<typeof Invite>

/** Someone new: an account, and the ground rules of the circle. */
export const AcceptAsNew = z
  .object({
    ...personFields,
    ...leaveFields,
    ...organisationFields,
    newPassword,
    groundRules: z.literal('yes', 'circles.invitation.rules-missing'),
  })
  .refine(hasOrganisation.check, hasOrganisation.said)
export type AcceptAsNew = z.output<typeof AcceptAsNew>

/** The very first person, organisation and circle. */
export const FirstSteps = z.object({
  setUpCode: z.string('circles.first.code-wrong').trim().max(100, 'circles.first.code-wrong'),
  ...personFields,
  newOrganisation: named('account.organisation.missing', 120),
  email: emailAddress,
  newPassword,
  ...circleFields,
})
export type FirstSteps = z.output<typeof FirstSteps>
