import { z } from 'zod'
import { versionField } from '#app/domain/form-version.server.ts'
import { isMethodKey } from '#app/domain/methods/method-catalogue.server.ts'
import { leaveFields } from '#app/domain/privacy/leave-form.server.ts'
import { lineOfText, richText } from '#app/domain/rich-text/text-input.server.ts'
import { webLink } from '#app/domain/rich-text/web-link.server.ts'
import { enrolmentModeFields } from './criteria-input.server.ts'
import { accessFields, typeFields } from './facts-input.server.ts'
import { hoursFields } from './hours-input.server.ts'
import { seatRules } from './seat-rules-form.server.ts'
import {
  confirmationAnswers,
  enrolmentRoles,
  mostSeats,
  nameAudiences,
  offerAnswers,
  seatAnswers,
  visibilities,
} from './session.ts'

const needed = (max: number, message: string) => lineOfText({ max }).refine((text) => text !== '', message)

const seats = z.coerce
  .number('sessions.capacity.invalid')
  .int('sessions.capacity.invalid')
  .min(1, 'sessions.capacity.invalid')
  .max(mostSeats, 'sessions.capacity.invalid')

const facts = z.object({
  title: needed(160, 'sessions.title.required'),
  introduction: richText({ max: 6_000 }).default(''),
  visibility: z.enum(visibilities, 'form.choose').default('everyone'),
  methodKey: z.string('sessions.method.required').refine(isMethodKey, 'sessions.method.required'),
})

const place = z
  .object({ place: lineOfText({ max: 200 }).default(''), onlineLink: webLink.default('') })
  .refine(({ place, onlineLink }) => place !== '' || onlineLink !== '', {
    path: ['place'],
    message: 'sessions.place.required',
  })

const room = z.object({ accessFacts: lineOfText({ max: 300 }).default(''), capacity: seats })

/** What the session was when the form was opened. */
const opened = z.object({
  ...versionField,
  state: z.enum(['announced', 'postponed']).default('announced'),
})

/**
 * Planning a session and revising it ask for the same; the circle is chosen once.
 * The parts are read side by side and in the order of the form, so that everything that is wrong is told at once.
 */
const SessionForm = facts
  .and(typeFields)
  .and(hoursFields)
  .and(place)
  .and(accessFields)
  .and(room)
  .and(enrolmentModeFields)
  .and(seatRules)
  .and(z.object(leaveFields))
export const ReviseSession = SessionForm.and(opened)
export type ReviseSession = z.output<typeof ReviseSession>

export const PlanSession = z.object({ id: z.uuid(), circleId: z.uuid('sessions.circle.required') }).and(SessionForm)
export type PlanSession = z.output<typeof PlanSession>

export const CancelSession = z.object({ reason: needed(300, 'sessions.cancel.required'), ...leaveFields })

export const PostponeSession = z.object({
  period: needed(120, 'postponement.period.required'),
  reason: needed(300, 'postponement.reason.required'),
  ...leaveFields,
})
export type PostponeSession = z.output<typeof PostponeSession>

export const AnswerPostponement = z.object({ answer: z.enum(seatAnswers, 'form.choose') })

export const AnswerOffer = z.object({ answer: z.enum(offerAnswers, 'form.choose') })
export const ConfirmSeat = z.object({ answer: z.enum(confirmationAnswers, 'form.choose') })

export const MoveInList = z.object({
  enrolmentId: z.uuid('waitingList.who.required'),
  place: z.coerce
    .number('waitingList.place.invalid')
    .int('waitingList.place.invalid')
    .min(1, 'waitingList.place.invalid'),
  reason: needed(300, 'waitingList.reason.required'),
  ...leaveFields,
})
export type MoveInList = z.output<typeof MoveInList>

export const SayWhetherCertain = z.object({ certain: z.enum(['yes', 'no'], 'form.choose') })

export const PickCases = z.object({
  caseIds: z.array(z.uuid()).max(20, 'sessions.cases.too-many').default([]),
  ...versionField,
})

export const ChooseSeat = z.object({
  role: z.enum(enrolmentRoles, 'form.choose'),
  brings: lineOfText({ max: 300 }).default(''),
  hopes: lineOfText({ max: 300 }).default(''),
  needs: lineOfText({ max: 300 }).default(''),
  authorityRelation: z
    .enum(['', 'yes', 'no'], 'form.choose')
    .default('')
    .transform((answer) => (answer === '' ? null : answer === 'yes')),
  // Security: who does not say so is shown to nobody.
  shownTo: z.enum(nameAudiences, 'form.choose').optional(),
  ...leaveFields,
})
export type ChooseSeat = z.output<typeof ChooseSeat>

export const ShowName = z.object({ shownTo: z.enum(nameAudiences, 'form.choose') })

export const AnswerSeatWarning = z.object({
  answer: z.enum(['leave', 'coarser', 'off_table', 'other_case', 'keep_off'], 'seatWarnings.answer.required'),
})

export const KeepOffTables = z.object({ keep: z.enum(['yes', 'no'], 'form.choose') })
