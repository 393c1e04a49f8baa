import { sql } from 'kysely'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { canOffer, daysBefore, hoursBefore, signOffEnds } from '#app/domain/sessions/seat-rules.server.ts'
import { hasBegun } from '#app/domain/sessions/session.ts'
import { type LockedSession, lockSession } from '#app/domain/sessions/session-state.server.ts'
import { freeSeat } from './enrolment-actions.server.ts'
import { recordEnrolment } from './seat-events.server.ts'
import { type AtTable, readTable } from './table.server.ts'
import { firstToSit, passOn } from './waiting-list.server.ts'

// What happens to seats by the clock. All of it may be done twice, late, or after a restart: it looks at what is, and
// what was done stands in the rows.

/** One table: offers that lapse, seats that come free, who is asked again, and who said nothing. */
export function tendSeats(ctx: Context, sessionId: string): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const session = await lockSession(ctx, sessionId)
    if (session.state !== 'announced' || hasBegun(session, ctx.now)) return
    await passOn(ctx, session)
    if (!session.reconfirms) return
    await askAgain(ctx, session)
    if (session.releasesUnconfirmed) await release(ctx, session)
  })
}

/** Every table where something may be due, each in a job of its own: one that fails holds up no other. */
export async function tendAllSeats({ db, now }: Context): Promise<void> {
  const soon = new Date(now.getTime() + 6 * 24 * 3_600_000)
  await sql`
    select graphile_worker.add_job('tend-seats', json_build_object('sessionId', s.id), job_key := 'tend ' || s.id)
    from sessions s where s.state = 'announced' and s."startsAt" > ${now} and exists (
      select from enrolments e where e."sessionId" = s.id
        and (e.state in ('waiting', 'offered') or e.state = 'enrolled' and s.reconfirms and s."startsAt" < ${soon}))
  `.execute(db)
}

const daysToAsk = [5, 1]

async function askAgain(ctx: Context, session: LockedSession): Promise<void> {
  if (ctx.now >= signOffEnds(session)) return
  const due = daysToAsk.map((days) => daysBefore(session.startsAt, days)).filter((moment) => moment <= ctx.now)
  const last = due.at(-1)
  if (!last) return
  for (const seat of await readTable(ctx, session.id)) {
    if (isSure(session, seat) || (seat.askedAt && seat.askedAt >= last)) continue
    // Who cannot be asked loses no seat by saying nothing.
    if (!seat.hasMail) continue
    // Who took the seat, or heard of this date, on the day before is not asked at once.
    if (Math.max(seat.enrolledAt.getTime(), session.datedAt.getTime()) > daysBefore(last, 1).getTime()) continue
    await ctx.db.updateTable('enrolments').set({ askedAt: ctx.now }).where('id', '=', seat.id).execute()
    await recordEnrolment(ctx, 'asked', session, seat)
  }
}

/** One yes is enough; a yes to another date is none. */
const isSure = ({ datedAt }: LockedSession, { state, confirmedAt }: AtTable) =>
  state !== 'enrolled' || (confirmedAt !== null && confirmedAt >= datedAt)

/** When a host wants it, the seats of who said nothing go to the list; and how long who was asked had to say so. */
export const releaseMoment = ({ startsAt }: { startsAt: Date }) => hoursBefore(startsAt, 12)
const timeToAnswer = 6

async function release(ctx: Context, session: LockedSession): Promise<void> {
  if (ctx.now < releaseMoment(session) || !canOffer(session.startsAt, ctx.now)) return
  const askedBefore = hoursBefore(ctx.now, timeToAnswer)
  const silent = (await readTable(ctx, session.id))
    .filter((seat) => !isSure(session, seat) && seat.askedAt && seat.askedAt >= session.datedAt)
    .filter(({ askedAt }) => askedAt !== null && askedAt <= askedBefore)
    .sort((a, b) => b.enrolledAt.getTime() - a.enrolledAt.getTime())
  for (const seat of silent) {
    const others = (await readTable(ctx, session.id)).filter(({ id }) => id !== seat.id)
    // Nobody loses a seat for nobody.
    if (!(await firstToSit(ctx, session, others))) continue
    await freeSeat(ctx, seat)
    await recordEnrolment(ctx, 'released', session, seat)
    await passOn(ctx, session)
  }
}
