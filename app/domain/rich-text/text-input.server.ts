import { z } from 'zod'
import { canonical } from './rich-text.ts'

// What every form lets in as text. Messages are keys of app/i18n, with the limit beside the field where it matters.

type Limits = { max: number; required?: boolean }

/** A name, a title, a question: one line. Line breaks become spaces. */
export const lineOfText = ({ max, required = false }: Limits) =>
  text(max, required, (typed) => tidy(typed.replace(/\s+/gu, ' ')).trim())

/** A text in our notation (rich-text.ts), kept in its one canonical spelling. */
export const richText = ({ max, required = false }: Limits) => text(max, required, (typed) => canonical(tidy(typed)))

/** Plain text of several lines. */
export const linesOfText = ({ max, required = false }: Limits) =>
  text(max, required, (typed) => tidy(typed).replace(/\r\n?/g, '\n').trim())

function text(max: number, required: boolean, clean: (typed: string) => string) {
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
      .transform((typed) => orNothing(clean(typed.normalize('NFC'))))
      .refine((cleaned) => [...cleaned].length <= max, 'form.too-long')
      .refine((cleaned) => !required || cleaned !== '', 'form.required')
  )
}

/**
 * Leaves out what no one can see: control characters and, for security, the overrides that make a text read other than
 * it is (U+202A-202E, U+2066-2069). The direction marks that names in Arabic or Hebrew need stay.
 */
const tidy = (typed: string) => typed.replace(/[[\p{Cc}\u202a-\u202e\u2066-\u2069]--[\n\r\t]]/gv, '')

/** A field with only joiners and marks in it looks empty, so it is. */
const orNothing = (cleaned: string) => (/[^\s\p{Cf}\p{M}]/u.test(cleaned) ? cleaned : '')
