import { z } from 'zod'
import { leaveFields } from '#app/domain/privacy/leave-form.server.ts'
import { linesOfText } from '#app/domain/rich-text/text-input.server.ts'
import { results } from './try-out.ts'

export const NoteStep = z.object({ id: z.uuid(), step: linesOfText({ max: 1_000, required: true }), ...leaveFields })

export const TellBack = z.object({
  tryOutId: z.uuid(),
  result: z.enum(results, { error: 'form.choose' }),
  told: linesOfText({ max: 2_000 }).default(''),
  ...leaveFields,
})
export type TellBack = z.output<typeof TellBack>
