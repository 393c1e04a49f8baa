import { z } from 'zod'
import { shownField, versionField } from '#app/domain/form-version.server.ts'
import { levels } from '#app/domain/insights/insight.ts'
import { leaveFields } from '#app/domain/privacy/leave-form.server.ts'
import { linesOfText } from '#app/domain/rich-text/text-input.server.ts'
import { outcomes } from '#app/domain/uncertainties/uncertainty.ts'
import { answers, type Place, places } from './harvest.ts'

const sentence = linesOfText({ max: 600 }).default('')
const level = z.enum(levels).default('self')
const shifts = z.array(z.uuid()).max(3).default([])
const outcome = z.union([z.enum(outcomes), z.literal('').transform(() => undefined)]).optional()

/** What the host wrote down of a table. A draft may be unfinished; offering it asks for more. */
export const DraftHarvest = z.object({
  sessionId: z.uuid(),
  thought1: sentence,
  seen1: sentence,
  holdsWhen1: sentence,
  level1: level,
  shifts1Ids: shifts,
  thought2: sentence,
  seen2: sentence,
  holdsWhen2: sentence,
  level2: level,
  shifts2Ids: shifts,
  thought3: sentence,
  seen3: sentence,
  holdsWhen3: sentence,
  level3: level,
  shifts3Ids: shifts,
  outcome1: outcome,
  outcome2: outcome,
  outcome3: outcome,
  firstStep: linesOfText({ max: 1_000 }).default(''),
  /** Where the draft goes next; no part of the harvest. */
  next: z.enum(['keep', 'offer']).default('keep'),
  ...versionField,
  ...leaveFields,
})
export type DraftHarvest = z.output<typeof DraftHarvest>

const answer = z.union([z.enum(answers), z.literal('').transform(() => undefined)]).optional()
const agreed = z.union([z.enum(['yes', 'no']), z.literal('').transform(() => undefined)]).optional()

/** What the bringer says, line by line. A line without an answer stays as it is. */
export const AnswerHarvest = z.object({
  answer1: answer,
  thought1: sentence,
  seen1: sentence,
  holdsWhen1: sentence,
  answer2: answer,
  thought2: sentence,
  seen2: sentence,
  holdsWhen2: sentence,
  answer3: answer,
  thought3: sentence,
  seen3: sentence,
  holdsWhen3: sentence,
  agree1: agreed,
  agree2: agreed,
  agree3: agreed,
  stepId: z.uuid().optional(),
  step: linesOfText({ max: 1_000 }).default(''),
  /** Security: what is answered are the lines on the page, as they stood there. */
  ...shownField,
  ...leaveFields,
})
/** What does not come by a form was never shown on a page. */
export type AnswerHarvest = Omit<z.output<typeof AnswerHarvest>, 'version'> & { version?: string }

/** The three texts of one line, as typed. */
export const textsAt = (form: DraftHarvest | AnswerHarvest, place: Place) => ({
  thought: form[`thought${place}`],
  seen: form[`seen${place}`],
  holdsWhen: form[`holdsWhen${place}`],
})

/** The texts of these lines by the names of their fields, for the gate. */
export const textsIn = (form: DraftHarvest | AnswerHarvest, at: readonly Place[] = places): Record<string, string> =>
  Object.fromEntries(
    at.flatMap((place) => Object.entries(textsAt(form, place)).map(([name, text]) => [name + place, text])),
  )
