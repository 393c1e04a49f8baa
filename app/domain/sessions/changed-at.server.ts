import { sql } from 'kysely'

/** When something of the session last changed, as far as people were told of it. */
export const changedAt = sql<Date>`coalesce(
  (select max(e."occurredAt") from events e where e."subjectId" = sessions.id), sessions."createdAt")`
