import { z } from 'zod'

export const MarkAttendance = z.object({
  present: z.enum(['yes', 'no'], 'form.choose'),
  /** What was searched for, to come back to the same list. */
  query: z.string().max(200).default(''),
})
