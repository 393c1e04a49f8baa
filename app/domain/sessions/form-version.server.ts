import { createHash } from 'node:crypto'
import { Conflict } from '#app/errors.ts'

// Two hosts may have the same form open. What one has kept is not written over in silence by the other, who has not seen it.

/** Changes when anything in it does, in whatever order its names stand. */
export const versionOf = (kept: unknown): string =>
  createHash('sha256').update(JSON.stringify(kept, inOrder)).digest('base64url').slice(0, 22)

/** `version`: of what the form showed when it was opened. A form of our own always says so. */
export function mustKnow(version: string | undefined, kept: unknown, reason = 'form.changed-meanwhile'): void {
  if (version !== undefined && version !== versionOf(kept)) throw new Conflict(reason)
}

const inOrder = (_name: string, value: unknown) =>
  value && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value
