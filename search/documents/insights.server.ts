import { evidenceOf, progressOf } from '#search/progress.ts'
import { noFacts } from './document.ts'
import { batchSize, circleShown, inScope, type Source, textOf, themesShown, timesTold } from './source.server.ts'

/** Only what the bringer has approved. */
export const insightSource: Source = {
  kind: 'insight',
  async read(db, scope) {
    const rows = await db
      .selectFrom('insights')
      .innerJoin('cases', 'cases.id', 'insights.caseId')
      .innerJoin('harvests', 'harvests.id', 'insights.harvestId')
      .innerJoin('sessions', 'sessions.id', 'harvests.sessionId')
      .select(['insights.id', 'insights.caseId', 'insights.audience', 'insights.seen', 'insights.thought'])
      .select(['insights.holdsWhen', 'cases.sector', 'insights.publishedOn as day'])
      .select(['insights.level', 'insights.state', 'sessions.methodKey as method'])
      .select([themesShown.as('themes'), circleShown.as('circleId'), timesTold.as('told')])
      .where('insights.state', 'not in', ['sketched', 'blocked'])
      .where(inScope(scope, 'insights.id', 'insights.caseId'))
      .orderBy('insights.id')
      .limit(batchSize(scope))
      .execute()
    return rows.map(({ seen, thought, holdsWhen, state, told, ...row }) => ({
      ...noFacts,
      kind: 'insight',
      ...row,
      title: textOf(seen),
      body: textOf(thought, holdsWhen),
      state: progressOf('insight', state, told),
      evidence: evidenceOf(state, told),
    }))
  },
}
