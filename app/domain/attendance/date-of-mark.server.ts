import { sql } from 'kysely'

// A session may be put off while people come in. Who was marked more than a day before the start was marked for a date that
// did not come, and that counts for nothing. Told twice in the same words.

const day = 24 * 60 * 60_000

/** A mark counts when it is later than this. */
export const ofThisDate = ({ startsAt }: { startsAt: string | Date }) => new Date(new Date(startsAt).getTime() - day)

/** The same in a query that joins both. */
export const isOfTheDate = sql<boolean>`attendances."markedAt" > sessions."startsAt" - interval '24 hours'`
