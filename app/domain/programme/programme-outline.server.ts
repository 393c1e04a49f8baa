import type { ProgrammeWarning } from './programme.ts'
import type { DraftRow } from './programme-draft.ts'
import { rowsIn } from './programme-forms.server.ts'
import { type Hours, timed } from './programme-times.server.ts'
import { warningsFor } from './programme-warnings.server.ts'

export type Outline = {
  /** Per row of the form a time that nobody typed. */
  about: (string | null)[]
  /** Rows are counted as the form shows them. */
  warnings: ProgrammeWarning[]
}

/** What follows from a form, finished or not: the times between the rows, and what does not agree. */
export function outlineOf(drafts: DraftRow[], hours: Hours): Outline {
  const { rows } = rowsIn(drafts)
  const times = new Map(timed(rows, hours).map((row, index) => [rows[index]?.at, row.isAbout ? row.time : null]))
  return {
    about: drafts.map((_, at) => times.get(at) ?? null),
    warnings: warningsFor(rows, hours).map((one) => ({ ...one, row: (rows[one.row - 1]?.at ?? -1) + 1 })),
  }
}
