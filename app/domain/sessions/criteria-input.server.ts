import { z } from 'zod'
import { lineOfText } from '#app/domain/rich-text/text-input.server.ts'
import { type Criterion, enrolmentModes, mostCriteria } from './enrolment-mode.ts'

const question = lineOfText({ max: 200 })
const typedRows = z.array(z.string()).max(mostCriteria).default([])

/** The part of the form of a session that says how people come in, and what is asked of who applies. */
export const enrolmentModeFields = z
  .object({
    enrolmentMode: z.enum(enrolmentModes, 'form.choose').default('direct'),
    'criterion[]': typedRows,
    'criterionAtLeast[]': typedRows,
  })
  .transform((typed, check) => {
    const criteria = criteriaIn(typed['criterion[]'], typed['criterionAtLeast[]'], check)
    if (typed.enrolmentMode === 'application' && criteria.length === 0)
      check.addIssue({ code: 'custom', path: ['criterion-0'], message: 'modes.criteria.missing' })
    // Kept when the mode is another one, too: a host may go back to it.
    return { enrolmentMode: typed.enrolmentMode, criteria }
  })

/** Row by row and in that order; rows left empty are dropped. */
function criteriaIn(questions: string[], least: string[], check: z.RefinementCtx): Criterion[] {
  return Array.from({ length: Math.max(questions.length, least.length) }, (_, at) => at).flatMap((at) => {
    const [typed, typedLeast] = [(questions[at] ?? '').trim(), (least[at] ?? '').trim()]
    if (typed === '' && typedLeast === '') return []
    const fail = (field: string, message: string) => check.addIssue({ code: 'custom', path: [field], message })
    const read = question.safeParse(typed)
    if (!read.success) fail(`criterion-${at}`, read.error.issues[0]?.message ?? '')
    else if (read.data === '') fail(`criterion-${at}`, 'modes.criterion.required')
    const atLeast = typedLeast === '' ? null : wholeNumber(typedLeast)
    if (atLeast === undefined) fail(`criterion-least-${at}`, 'modes.criterion.number')
    return [{ question: read.data ?? '', atLeast: atLeast ?? null }]
  })
}

/** From 0 to 999; nothing when it is no such number. */
export const wholeNumber = (typed: string): number | undefined =>
  /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : undefined
