import { batchSize, caseIsReleased, inScope, type Source, textOf } from './source.server.ts'

export const caseSource: Source = {
  kind: 'case',
  async read(db, scope) {
    const rows = await db
      .selectFrom('cases')
      .select(['id', 'audience', 'title', 'happening', 'goesWell', 'runsInto', 'tried', 'themes', 'sector'])
      .select('openedOn as day')
      .where(caseIsReleased)
      .where(inScope(scope, 'cases.id', 'cases.id'))
      .orderBy('id')
      .limit(batchSize(scope))
      .execute()
    return rows.map(({ id, audience, title, themes, sector, day, ...told }) => ({
      kind: 'case',
      id,
      caseId: id,
      audience,
      title: title ?? '',
      body: textOf(told.happening, told.goesWell, told.runsInto, told.tried),
      themes,
      sector,
      day,
    }))
  },
}
