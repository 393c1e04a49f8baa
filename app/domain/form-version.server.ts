import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Conflict } from '#app/errors.ts'

// Two hosts may have the same form open. What one has kept is not written over in silence by the other, who has not seen it.

/** What a form says of what it showed when it was opened. A form of our own always does. */
export const versionField = { version: z.string().max(60).optional() }

/** The same where a yes counts for what was shown, and for nothing else: a form that does not say what it showed, showed nothing. */
export const shownField = { version: z.string().max(60).default('') }

/** Changes when anything in it does, in whatever order its names stand. */
export const versionOf = (kept: unknown): string =>
  createHash('sha256').update(JSON.stringify(kept, inOrder)).digest('base64url').slice(0, 22)

/** Whether there is anything to keep; only of who has seen what is kept now. The same form sent twice is no change. */
export function isChange(version: string | undefined, kept: unknown, next: unknown): boolean {
  if (versionOf(next) === versionOf(kept)) return false
  mustKnow(version, kept)
  return true
}

export function mustKnow(version: string | undefined, kept: unknown, reason = 'form.changed-meanwhile'): void {
  if (version !== undefined && version !== versionOf(kept)) throw new Conflict(reason)
}

/** A form that is sent twice is kept once. What was changed in between, after going back, is not dropped in silence. */
export function mustBeTheSame(kept: unknown, sent: unknown): void {
  if (versionOf(kept) !== versionOf(sent)) throw new Conflict('form.sent-before')
}

const inOrder = (_name: string, value: unknown) =>
  value && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value
