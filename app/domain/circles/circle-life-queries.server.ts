import { visibleTo } from '#app/access/visibility.ts'
import type { Context } from '#app/domain/context.server.ts'
import { visibleInsights } from '#app/domain/insights/insight-queries.server.ts'
import { isOfCircle } from '#app/domain/sessions/session-facts.server.ts'

// A glimpse of what goes on in a circle: never more than the viewer would find on the pages of these things themselves.

/** Its next work sessions. */
export async function listCircleSessions({ db, viewer, now }: Context, circleId: string) {
  const sessions = await db
    .selectFrom('sessions')
    .select(['id', 'title', 'startsAt', 'endsAt'])
    .where(({ ref }) => visibleTo(viewer, ref('sessions.audience')))
    .where(isOfCircle(circleId))
    .where('state', '=', 'announced')
    .where('endsAt', '>', now)
    .orderBy('startsAt')
    .limit(5)
    .execute()
  return sessions.map(({ startsAt, endsAt, ...session }) => ({
    ...session,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
  }))
}

/** What its people are unsure about, the latest first. */
export const listCircleUncertainties = ({ db, viewer }: Context, circleId: string) =>
  db
    .selectFrom('uncertainties')
    .innerJoin('cases', 'cases.id', 'uncertainties.caseId')
    .select(['uncertainties.id', 'uncertainties.question', 'uncertainties.state'])
    .select(({ selectFrom, fn }) =>
      selectFrom('insightUncertainties as link')
        .innerJoin('insights', 'insights.id', 'link.insightId')
        .select(fn.countAll<string>().as('count'))
        .whereRef('link.uncertaintyId', '=', 'uncertainties.id')
        .where('insights.state', 'not in', ['sketched', 'blocked'])
        .where(({ ref }) => visibleTo(viewer, ref('insights.audience')))
        .as('insightCount'),
    )
    .where(({ ref }) => visibleTo(viewer, ref('cases.audience')))
    .where('cases.circleId', '=', circleId)
    .where('cases.state', 'not in', ['draft', 'checking', 'withdrawn'])
    .orderBy('cases.openedOn', 'desc')
    .orderBy('uncertainties.id')
    .limit(6)
    .execute()
    .then((rows) => rows.map((row) => ({ ...row, insightCount: Number(row.insightCount) })))

/** What it learned, the latest first. Security: which circle an insight is of, its case tells, to who may read that. */
export const listCircleInsights = (ctx: Context, circleId: string) =>
  visibleInsights(ctx)
    .innerJoin('cases', 'cases.id', 'insights.caseId')
    .select(['insights.id', 'insights.seen', 'insights.holdsWhen', 'insights.publishedOn'])
    .where('cases.circleId', '=', circleId)
    .where(({ ref }) => visibleTo(ctx.viewer, ref('cases.audience')))
    .orderBy('insights.publishedOn', 'desc')
    .orderBy('insights.id')
    .limit(4)
    .execute()
