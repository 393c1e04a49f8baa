import { progressOf } from '#search/progress.ts'
import { noFacts } from './document.ts'
import { batchSize, caseIsReleased, inScope, type Source, textOf, timesTold } from './source.server.ts'

export const caseSource: Source = {
  kind: 'case',
  async read(db, scope) {
    const rows = await db
      .selectFrom('cases')
      .select(['id', 'audience', 'title', 'happening', 'goesWell', 'runsInto', 'tried', 'themes', 'sector'])
      .select(['cases.state', 'circleId', 'openedOn as day', timesTold.as('told')])
      .where(caseIsReleased)
      .where(inScope(scope, 'cases.id', 'cases.id'))
      .orderBy('id')
      .limit(batchSize(scope))
      .execute()
    return rows.map(({ id, audience, title, themes, sector, circleId, day, state, told, ...texts }) => ({
      ...noFacts,
      kind: 'case',
      id,
      caseId: id,
      audience,
      title: title ?? '',
      body: textOf(texts.happening, texts.goesWell, texts.runsInto, texts.tried),
      themes,
      sector,
      circleId,
      state: progressOf('case', state, told),
      day,
    }))
  },
}
