import { noFacts } from './document.ts'
import { batchSize, caseIsReleased, circleShown, inScope, type Source, textOf, themesShown } from './source.server.ts'

/** A post is for whom its thread is: the insight's readers under an insight, the case's readers under an uncertainty. */
export const postSource: Source = {
  kind: 'post',
  async read(db, scope) {
    const rows = await db
      .selectFrom('posts')
      .innerJoin('cases', 'cases.id', 'posts.caseId')
      .leftJoin('insights', 'insights.id', 'posts.insightId')
      .select(['posts.id', 'posts.caseId', 'posts.body', 'posts.sector', 'posts.postedOn as day'])
      .select([themesShown.as('themes'), circleShown.as('circleId')])
      .select(({ fn }) => fn.coalesce('insights.audience', 'cases.audience').as('audience'))
      .where(({ or, and, eb }) =>
        or([
          and([eb('posts.insightId', 'is', null), caseIsReleased]),
          eb('insights.state', 'not in', ['sketched', 'blocked']),
        ]),
      )
      .where('posts.heldBack', '=', false)
      .where(inScope(scope, 'posts.id', 'posts.caseId'))
      .orderBy('posts.id')
      .limit(batchSize(scope))
      .execute()
    return rows.map((row) => ({ ...noFacts, kind: 'post', ...row, title: '', body: textOf(row.body) }))
  },
}
