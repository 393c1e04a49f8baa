import { batchSize, inScope, type Source, textOf, themesShown } from './source.server.ts'

/** Only what the bringer has approved. */
export const insightSource: Source = {
  kind: 'insight',
  async read(db, scope) {
    const rows = await db
      .selectFrom('insights')
      .innerJoin('cases', 'cases.id', 'insights.caseId')
      .select(['insights.id', 'insights.caseId', 'insights.audience', 'insights.seen', 'insights.thought'])
      .select(['insights.holdsWhen', 'cases.sector', 'insights.publishedOn as day'])
      .select(themesShown.as('themes'))
      .where('insights.state', 'not in', ['sketched', 'blocked'])
      .where(inScope(scope, 'insights.id', 'insights.caseId'))
      .orderBy('insights.id')
      .limit(batchSize(scope))
      .execute()
    return rows.map(({ seen, thought, holdsWhen, ...row }) => ({
      kind: 'insight',
      ...row,
      title: textOf(seen),
      body: textOf(thought, holdsWhen),
    }))
  },
}
