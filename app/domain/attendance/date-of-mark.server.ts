import { sql } from 'kysely'

// A session may be put off while people come in. Who was marked more than six hours before the start was marked for a date
// that did not come, be it the evening before, and that counts for nothing. Told twice in the same words.

const sixHours = 6 * 60 * 60_000

/** A mark counts when it is later than this. */
export const ofThisDate = ({ startsAt }: { startsAt: string | Date }) =>
  new Date(new Date(startsAt).getTime() - sixHours)

/** The same in a query that joins both. */
export const isOfTheDate = sql<boolean>`attendances."markedAt" > sessions."startsAt" - interval '6 hours'`
