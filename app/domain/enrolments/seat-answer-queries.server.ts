import { sql } from 'kysely'
import type { Context } from '#app/domain/context.server.ts'
import type { SeatAnswer } from '#app/domain/sessions/session.ts'

/** How many of those who had a seat answered what. Security: numbers only, and for who hosts; the caller knows. */
export async function countAnswers({ db }: Context, sessionId: string) {
  const of = (which: ReturnType<typeof sql>) => sql<number>`(count(*) filter (where ${which}))::int`
  return db
    .selectFrom('enrolments')
    .select([
      of(sql`state = 'enrolled' and "postponedAnswer" = 'stay'`).as('stay'),
      of(sql`state = 'enrolled' and "postponedAnswer" = 'wait'`).as('wait'),
      of(sql`state = 'enrolled' and "postponedAnswer" is null`).as('none'),
      of(sql`"postponedAnswer" = 'leave'`).as('leave'),
    ])
    .where('sessionId', '=', sessionId)
    .executeTakeFirstOrThrow()
}

export type AnswerCounts = Awaited<ReturnType<typeof countAnswers>>

/** What I said myself. */
export async function readMyAnswer({ db, viewer }: Context, sessionId: string): Promise<SeatAnswer | null> {
  if (viewer.kind !== 'member') return null
  const seat = await db
    .selectFrom('enrolments')
    .select('postponedAnswer')
    .where('sessionId', '=', sessionId)
    .where('memberId', '=', viewer.id)
    .executeTakeFirst()
  return (seat?.postponedAnswer ?? null) as SeatAnswer | null
}
