import { type RawBuilder, sql } from 'kysely'

const last = (column: 'period' | 'reason'): RawBuilder<string> => sql<string>`coalesce((
  select c.${sql.ref(column)} from "sessionChanges" c join events e on e.id = c."eventId"
  where c."sessionId" = sessions.id and sessions.state = 'postponed' and e.name = 'session.postponed'
  order by e.number desc limit 1), '')`

/** What the host said when it was postponed; empty for every other session. */
export const newPeriod = last('period')
export const postponedBecause = last('reason')
