import { z } from 'zod'
import { leaveFields } from '#app/domain/privacy/leave-form.server.ts'
import { lineOfText } from '#app/domain/rich-text/text-input.server.ts'
import { mostCriteria } from '#app/domain/sessions/enrolment-mode.ts'
import { ChooseSeat } from '#app/domain/sessions/session-forms.server.ts'
import { requestAnswers } from './seat-request.ts'

const rows = (max: number) => z.array(lineOfText({ max })).max(mostCriteria).default([])

/** What is asked beside the choice of a seat depends on the session, so the domain says what is missing. */
export const TakeSeat = ChooseSeat.extend({
  reason: lineOfText({ max: 600 }).default(''),
  /** The criteria as they stood on the form. */
  'asked[]': rows(200),
  'answer[]': rows(300),
})
export type TakeSeat = z.output<typeof TakeSeat>

export const AnswerRequest = z
  .object({
    answer: z.enum(requestAnswers, 'form.choose'),
    words: lineOfText({ max: 600 }).default(''),
    ...leaveFields,
  })
  .refine(({ answer, words }) => answer !== 'no' || words !== '', { path: ['words'], error: 'requests.words.required' })
export type AnswerRequest = z.output<typeof AnswerRequest>
