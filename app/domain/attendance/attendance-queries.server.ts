import { can } from '#app/access/policy.ts'
import type { Context } from '#app/domain/context.server.ts'
import { seatOfCode } from '#app/domain/enrolments/seat-code.server.ts'
import { readSessionToLead } from '#app/domain/sessions/planning-queries.server.ts'
import type { SessionState } from '#app/domain/sessions/session.ts'
import { visibleSessions } from '#app/domain/sessions/session-queries.server.ts'
import { NotFound } from '#app/errors.ts'
import { markingWindow, whyNotNow } from './attendance-window.server.ts'
import { ofThisDate } from './date-of-mark.server.ts'

type Session = { id: string; startsAt: string | Date }

/** Who has a seat, by name, with whether they are here. Security: the caller hosts this session, or asks for one seat. */
const seatsOf = ({ db }: Context, session: Session) =>
  db
    .selectFrom('seatHolders as holder')
    .innerJoin('enrolments', 'enrolments.id', 'holder.enrolmentId')
    .leftJoin('organisations', 'organisations.id', 'holder.organisationId')
    .leftJoin('attendances', (join) =>
      join
        .onRef('attendances.enrolmentId', '=', 'holder.enrolmentId')
        .on('attendances.markedAt', '>', ofThisDate(session)),
    )
    .leftJoin('members as marker', 'marker.id', 'attendances.markedById')
    .select(['holder.enrolmentId as id', 'holder.name', 'organisations.name as organisation', 'enrolments.needs'])
    .select(['attendances.markedAt', 'marker.name as markedBy'])
    .$narrowType<{ id: string; name: string }>()
    .where('holder.sessionId', '=', session.id)
    .where('holder.state', '=', 'enrolled')

/** The list at the door. Security: for the hosts alone; whoever is missing on it is shown to nobody else. */
export async function readAttendanceList(ctx: Context, sessionId: string) {
  const session = await readSessionToLead(ctx, sessionId)
  const rows = await seatsOf(ctx, session).orderBy('holder.name').orderBy('holder.enrolmentId').execute()
  return { session: factsOf(session), ...openingOf(session, ctx.now), seats: rows.map(seatShown) }
}

export type AttendanceList = Awaited<ReturnType<typeof readAttendanceList>>
export type AttendanceSeat = AttendanceList['seats'][number]

/**
 * What the code someone shows says. Security: to a host of that session whose seat it is; to anyone else nothing at all,
 * not even of which session.
 */
export async function readSeatCode(ctx: Context, code: string) {
  const enrolmentId = seatOfCode(code)
  if (!enrolmentId) throw new NotFound('seat code')
  const session = await visibleSessions(ctx)
    .innerJoin('enrolments', 'enrolments.sessionId', 'sessions.id')
    .select([
      'sessions.id',
      'sessions.circleId',
      'sessions.coCircleIds',
      'sessions.title',
      'sessions.state',
      'sessions.startsAt',
    ])
    .select(['sessions.endsAt'])
    .where('enrolments.id', '=', enrolmentId)
    .executeTakeFirst()
  if (!session || !can(ctx.viewer, 'session.revise', session)) return null
  const known = { ...session, state: session.state as SessionState }
  const row = await seatsOf(ctx, known).where('holder.enrolmentId', '=', enrolmentId).executeTakeFirst()
  return { session: factsOf(known), ...openingOf(known, ctx.now), seat: row ? seatShown(row) : null }
}

export type SeatCode = NonNullable<Awaited<ReturnType<typeof readSeatCode>>>

/** Whether I was there, for my own seat. */
export async function wasPresent({ db }: Context, session: Session, enrolmentId: string): Promise<boolean> {
  const found = await db
    .selectFrom('attendances')
    .select('enrolmentId')
    .where('enrolmentId', '=', enrolmentId)
    .where('markedAt', '>', ofThisDate(session))
    .executeTakeFirst()
  return found !== undefined
}

type Facts = { id: string; title: string; startsAt: string | Date; endsAt: string | Date }

const factsOf = ({ id, title, startsAt, endsAt }: Facts) => ({
  id,
  title,
  startsAt: new Date(startsAt).toISOString(),
  endsAt: new Date(endsAt).toISOString(),
})

const openingOf = (session: Facts & { state: SessionState }, now: Date) => ({
  whyNot: whyNotNow(session, now) ?? null,
  opens: markingWindow(session).opens.toISOString(),
})

type Row = {
  id: string
  name: string
  organisation: string | null
  needs: string
  markedAt: Date | null
  markedBy: string | null
}

const seatShown = ({ organisation, markedAt, markedBy, ...seat }: Row) => ({
  ...seat,
  organisation: organisation ?? '',
  marked: markedAt && { at: markedAt.toISOString(), by: markedBy ?? '' },
})
