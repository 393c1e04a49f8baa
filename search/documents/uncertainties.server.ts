import { progressOf } from '#search/progress.ts'
import { noFacts } from './document.ts'
import { batchSize, caseIsReleased, inScope, type Source, timesTold } from './source.server.ts'

/** An uncertainty is read through its case, and found by the words of its title too. */
export const uncertaintySource: Source = {
  kind: 'uncertainty',
  async read(db, scope) {
    const rows = await db
      .selectFrom('uncertainties')
      .innerJoin('cases', 'cases.id', 'uncertainties.caseId')
      .select(['uncertainties.id', 'uncertainties.caseId', 'cases.audience', 'uncertainties.question as title'])
      .select(['cases.title as body', 'cases.themes', 'cases.sector', 'cases.openedOn as day'])
      .select(['uncertainties.state', 'cases.circleId', timesTold.as('told')])
      .where(caseIsReleased)
      .where(inScope(scope, 'uncertainties.id', 'uncertainties.caseId'))
      .orderBy('uncertainties.id')
      .limit(batchSize(scope))
      .execute()
    return rows.map(({ state, told, ...row }) => ({
      ...noFacts,
      kind: 'uncertainty',
      ...row,
      body: row.body ?? '',
      state: progressOf('uncertainty', state, told),
    }))
  },
}
