import { sql } from 'kysely'
import { visitor } from '#app/access/viewer.ts'
import type { Context } from '#app/domain/context.server.ts'
import { newPeriod } from '#app/domain/sessions/postponement-words.server.ts'
import { visibleSessions } from '#app/domain/sessions/session-queries.server.ts'
import { whereItIs } from '#app/domain/sessions/where-it-is.server.ts'

export const newsSteps = ['planned', 'moved', 'postponed', 'redated', 'cancelled'] as const
export type NewsStep = (typeof newsSteps)[number]

const mostNews = 50
const names = sql.join(newsSteps.map((step) => sql.lit(`session.${step}`)))

/**
 * The last thing that became of the date of each session, the newest first. Only the last: what was said before it no longer
 * holds. Security: what a visitor may read, whoever asks.
 */
export async function listNews(ctx: Context) {
  const rows = await visibleSessions({ ...ctx, viewer: visitor })
    .innerJoin('events', 'events.subjectId', 'sessions.id')
    .select(['events.id as eventId', 'events.name', 'events.occurredAt'])
    .select(['sessions.id', 'sessions.title', 'sessions.startsAt', 'sessions.endsAt', whereItIs.as('place')])
    .select(newPeriod.as('period'))
    .where(sql<boolean>`events.name in (${names})`)
    .where(
      sql<boolean>`not exists (select from events later
        where later."subjectId" = events."subjectId" and later.number > events.number and later.name in (${names}))`,
    )
    .orderBy('events.number', 'desc')
    .limit(mostNews)
    .execute()
  return rows.map(({ name, ...row }) => ({ ...row, step: name.replace('session.', '') as NewsStep }))
}

export type News = Awaited<ReturnType<typeof listNews>>[number]
