import { z } from 'zod'
import { leaveFields } from '#app/domain/privacy/leave-form.server.ts'
import { lineOfText } from '#app/domain/rich-text/text-input.server.ts'
import type { Replacement } from './words-out.ts'

export const redactionRows = [1, 2, 3] as const

const words = lineOfText({ max: 120 }).default('')
const rows = z.object({
  ...{ words1: words, words2: words, words3: words },
  ...{ instead1: words, instead2: words, instead3: words },
})

/** Which words go, and what stands there from now on. */
export const Redaction = rows
  .transform((typed): { replacements: Replacement[] } => ({
    replacements: redactionRows
      .map((row) => ({ words: typed[`words${row}`], instead: typed[`instead${row}`] }))
      .filter(({ words }) => words !== ''),
  }))
  .refine(({ replacements }) => replacements.length > 0, { path: ['words1'], error: 'redactions.words.required' })
  // Security: a letter or two would take half of a text with it.
  .refine(({ replacements }) => replacements.every(({ words }) => /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(words)), {
    path: ['words1'],
    error: 'redactions.words.short',
  })
  .and(z.object(leaveFields))
