import { sql } from 'kysely'
import { noFacts } from './document.ts'
import { batchSize, inScope, type Source, textOf } from './source.server.ts'

/** A work session, without the cases on its table: those may be for fewer people. */
export const sessionSource: Source = {
  kind: 'session',
  async read(db, scope) {
    const rows = await db
      .selectFrom('sessions')
      .select(['id', 'audience', 'title', 'introduction', 'place', 'circleId', 'methodKey'])
      .select(sql<string>`("startsAt" at time zone 'Europe/Amsterdam')::date`.as('day'))
      .select(({ selectFrom }) =>
        selectFrom('programmeRows')
          .select(sql<string | null>`string_agg("programmeRows".title, E'\n' order by position)`.as('rows'))
          .whereRef('sessionId', '=', 'sessions.id')
          .as('programme'),
      )
      .select(
        sql<string | null>`(
          select array_to_string(d."leadingQuestions" || d."audienceGroups", E'\n') from "sessionDetails" d where d."sessionId" = sessions.id
        )`.as('details'),
      )
      .where('state', '=', 'announced')
      .where(inScope(scope, 'sessions.id'))
      .orderBy('id')
      .limit(batchSize(scope))
      .execute()
    return rows.map(({ id, audience, title, day, circleId, methodKey, introduction, programme, details, place }) => ({
      ...noFacts,
      kind: 'session',
      id,
      audience,
      title,
      body: textOf(introduction, programme, details, place),
      method: methodKey,
      circleId,
      day,
    }))
  },
}
