import { sql } from 'kysely'
import { visibleTo } from '#app/access/visibility.ts'
import type { Context } from '#app/domain/context.server.ts'
import { recordEvent } from '#app/domain/events/record-event.server.ts'
import { Conflict, NotFound } from '#app/errors.ts'
import type { EnrolmentMode } from './enrolment-mode.ts'
import { hasBegun, isHeld, type SessionState } from './session.ts'

const columns = [
  'id',
  'circleId',
  'coCircleIds',
  'typeKey',
  'typeName',
  'state',
  'audience',
  'startsAt',
  'endsAt',
  'place',
  'address',
  'city',
  'onlineLink',
  'capacity',
  'mostPerOrganisation',
  'experienceSeats',
  'experienceDays',
  'signOffHours',
  'reconfirms',
  'releasesUnconfirmed',
  'datedAt',
  'sequence',
  'heldBack',
  'visibility',
  'enrolmentMode',
] as const

export type LockedSession = Awaited<ReturnType<typeof lockSession>>

/** The session, held still until the transaction ends: seats are counted and given out one by one. */
export async function lockSession(ctx: Context, id: string) {
  const found = await ctx.db
    .selectFrom('sessions')
    .select(columns)
    .where('id', '=', id)
    .where(({ ref }) => visibleTo(ctx.viewer, ref('audience')))
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw new NotFound('session')
  return { ...found, state: found.state as SessionState, enrolmentMode: found.enrolmentMode as EnrolmentMode }
}

/** What was cancelled or held can be read, not changed. While it is postponed the old date counts for nothing. */
export function mustBeToCome({ state, ...hours }: LockedSession, { now }: Context): void {
  if (state === 'cancelled') throw new Conflict('sessions.is-cancelled')
  if (state !== 'postponed' && isHeld(hours, now)) throw new Conflict('sessions.is-held')
}

export function mustNotHaveBegun(session: LockedSession, ctx: Context): void {
  mustBeToCome(session, ctx)
  if (session.state !== 'postponed' && hasBegun(session, ctx.now)) throw new Conflict('sessions.has-begun')
}

/** In a query: it is still to come, whether or not the date is known. */
export const isAhead = (now: Date) =>
  sql<boolean>`(sessions.state = 'postponed' or sessions.state = 'announced' and sessions."startsAt" > ${now})`

type Step =
  | 'planned'
  | 'revised'
  | 'retyped'
  | 'organised'
  | 'prepared'
  | 'moved'
  | 'postponed'
  | 'redated'
  | 'cancelled'
  | 'certain'
  | 'uncertain'

export const recordSession = (ctx: Context, step: Step, session: { id: string; audience: string[] }) =>
  recordEvent(ctx, { name: `session.${step}`, subjectId: session.id, audience: session.audience })

type Change = { id: string; startsAt: Date; endsAt: Date; period?: string; reason?: string }

/** What an event meant for the date, for the history on the page. */
export async function noteChange({ db }: Context, eventId: string, change: Change): Promise<void> {
  const { id: sessionId, startsAt, endsAt, period = '', reason = '' } = change
  await db.insertInto('sessionChanges').values({ eventId, sessionId, startsAt, endsAt, period, reason }).execute()
}
