import { z } from 'zod'
import { lineAsKept, linesAsKept, richAsKept } from './as-kept.ts'

// What every form lets in as text. Messages are keys of app/i18n, with the limit beside the field where it matters.

type Limits = { max: number; required?: boolean }

/** A name, a title, a question. */
export const lineOfText = (limits: Limits) => text(limits, lineAsKept)

/** A text in our notation (rich-text.ts). */
export const richText = (limits: Limits) => text(limits, richAsKept)

/** Plain text of several lines. */
export const linesOfText = (limits: Limits) => text(limits, linesAsKept)

function text({ max, required = false }: Limits, asKept: (typed: string) => string) {
  return (
    z
      .string({ error: 'form.required' })
      // Security: PostgreSQL refuses NUL, and a lone surrogate is no text; both are told, never silently changed (X18).
      .refine((typed) => !typed.includes('\u0000') && typed.isWellFormed(), {
        error: 'form.odd-characters',
        abort: true,
      })
      // Security: what can never fit is refused before any work is done on it.
      .refine((typed) => typed.length <= max * 4, { error: 'form.too-long', abort: true })
      .transform(asKept)
      .refine((kept) => [...kept].length <= max, 'form.too-long')
      .refine((kept) => !required || kept !== '', 'form.required')
  )
}
