import { batchSize, caseIsReleased, inScope, type Source } from './source.server.ts'

/** An uncertainty is read through its case, and found by the words of its title too. */
export const uncertaintySource: Source = {
  kind: 'uncertainty',
  async read(db, scope) {
    const rows = await db
      .selectFrom('uncertainties')
      .innerJoin('cases', 'cases.id', 'uncertainties.caseId')
      .select(['uncertainties.id', 'uncertainties.caseId', 'cases.audience', 'uncertainties.question as title'])
      .select(['cases.title as body', 'cases.themes', 'cases.sector', 'cases.openedOn as day'])
      .where(caseIsReleased)
      .where(inScope(scope, 'uncertainties.id', 'uncertainties.caseId'))
      .orderBy('uncertainties.id')
      .limit(batchSize(scope))
      .execute()
    return rows.map((row) => ({ kind: 'uncertainty', ...row, body: row.body ?? '' }))
  },
}
