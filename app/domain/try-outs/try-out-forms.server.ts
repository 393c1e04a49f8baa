import { z } from 'zod'
import { shownField } from '#app/domain/form-version.server.ts'
import { leaveFields } from '#app/domain/privacy/leave-form.server.ts'
import { linesOfText } from '#app/domain/rich-text/text-input.server.ts'
import { results } from './try-out.ts'

export const NoteStep = z.object({ id: z.uuid(), step: linesOfText({ max: 1_000, required: true }), ...leaveFields })

export const TellBack = z.object({
  tryOutId: z.uuid(),
  result: z.enum(results, { error: 'form.choose' }),
  told: linesOfText({ max: 2_000 }).default(''),
  ...shownField,
  ...leaveFields,
})
/** What does not come by a form was never shown on a page. */
export type TellBack = Omit<z.output<typeof TellBack>, 'version'> & { version?: string }
