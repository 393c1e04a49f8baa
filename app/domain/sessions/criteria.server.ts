import { sql } from 'kysely'
import type { Context } from '#app/domain/context.server.ts'
import type { Criterion } from './enrolment-mode.ts'

/** What this session asks of who applies, in order. */
export const criteriaOf = sql<Criterion[]>`coalesce((
  select json_agg(json_build_object('question', c.question, 'atLeast', c."atLeast") order by c.position)
  from criteria c where c."sessionId" = sessions.id), '[]')`

export async function writeCriteria({ db }: Context, sessionId: string, criteria: Criterion[]): Promise<void> {
  await db.deleteFrom('criteria').where('sessionId', '=', sessionId).execute()
  if (criteria.length === 0) return
  await db
    .insertInto('criteria')
    .values(criteria.map((criterion, index) => ({ ...criterion, sessionId, position: index + 1 })))
    .execute()
}
