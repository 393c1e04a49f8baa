import { sql } from 'kysely'
import { noFacts } from './document.ts'
import { batchSize, inScope, type Source, textOf } from './source.server.ts'

/** Name and leading question, which are for everyone. Security: nothing of who is in it, and no ground rules. */
export const circleSource: Source = {
  kind: 'circle',
  async read(db, scope) {
    const rows = await db
      .selectFrom('circles')
      .select(['id', 'name', 'leadingQuestion'])
      .select(sql<string>`("createdAt" at time zone 'Europe/Amsterdam')::date`.as('day'))
      .where(inScope(scope, 'id'))
      .orderBy('id')
      .limit(batchSize(scope))
      .execute()
    return rows.map(({ id, name, leadingQuestion, day }) => ({
      ...noFacts,
      kind: 'circle',
      id,
      audience: ['everyone'],
      title: name,
      body: textOf(leadingQuestion),
      circleId: id,
      day,
    }))
  },
}
