import { sql } from 'kysely'
import type { AccessFeature, Spoken } from './access.ts'
import type { SessionType } from './session-type.ts'

// Facts of a session in the words of this capability, for every query that shows one.

export const factColumns = [
  sql<SessionType>`sessions."typeKey"`.as('typeKey'),
  sql<AccessFeature[]>`sessions."accessFeatures"`.as('accessFeatures'),
  sql<Spoken>`sessions.spoken`.as('spoken'),
]

/** The circles that organise it as well, by name. */
export const coCircles = sql<{ id: string; name: string }[]>`coalesce((
  select json_agg(json_build_object('id', c.id, 'name', c.name) order by c.name) from circles c
  where c.id = any(sessions."coCircleIds")
), '[]')`

/** The member who planned it: its text is theirs, and theirs to take words out of. */
export const plannedBy = sql<string | null>`(
  select e."actorId" from events e where e.name = 'session.planned' and e."subjectId" = sessions.id limit 1
)`

/** Its own circle, or one that organises it as well. */
export const isOfCircle = (circleId: string) =>
  sql<boolean>`(sessions."circleId" = ${circleId} or ${circleId} = any(sessions."coCircleIds"))`
