import { randomUUID } from 'node:crypto'
import { can } from '#app/access/policy.ts'
import type { Context } from '#app/domain/context.server.ts'
import { asksFirst } from '#app/domain/sessions/enrolment-mode.ts'
import type { ChooseSeat } from '#app/domain/sessions/session-forms.server.ts'
import { isInvited } from '#app/domain/sessions/session-queries.server.ts'
import { type LockedSession, mustNotHaveBegun } from '#app/domain/sessions/session-state.server.ts'
import { Conflict } from '#app/errors.ts'
import { findEnrolment, type Holder, passChoice } from './seat-giving.server.ts'

/**
 * Whether this person has a seat by saying so. Security: a host said how people come in; whoever leads the session or is
 * invited to it is in, and what a host gives or accepts does not come by here.
 */
export const letsThemselvesIn = (ctx: Context, session: LockedSession): boolean =>
  session.enrolmentMode === 'open' ||
  session.enrolmentMode === 'direct' ||
  isInvited(ctx, session.id) ||
  can(ctx.viewer, 'session.revise', session)

export function mustBeLetIn(ctx: Context, session: LockedSession): void {
  if (letsThemselvesIn(ctx, session)) return
  throw new Conflict(asksFirst(session.enrolmentMode) ? 'requests.ask-first' : 'modes.invited-only')
}

/** Nobody sits yet: a host answers first. The session is locked. Gives the id of the enrolment. */
export async function askForSeat(ctx: Context, session: LockedSession, holder: Holder, choice: ChooseSeat) {
  const before = await findEnrolment(ctx, session.id, holder)
  if (before && before.state !== 'signed_off')
    throw new Conflict(alreadySo[before.state] ?? 'sessions.already-enrolled')
  mustNotHaveBegun(session, ctx)
  if (session.state === 'postponed') throw new Conflict('sessions.is-postponed')

  const id = before?.id ?? randomUUID()
  const asked = { ...(await passChoice(ctx, id, choice)), state: 'requested', enrolledAt: ctx.now, signedOffAt: null }
  if (before) await ctx.db.updateTable('enrolments').set(asked).where('id', '=', id).execute()
  else
    await ctx.db
      .insertInto('enrolments')
      .values({ id, sessionId: session.id, ...holder, ...asked })
      .execute()
  return id
}

const alreadySo: Record<string, string> = {
  requested: 'requests.already-asked',
  declined: 'requests.already-declined',
  waiting: 'waitingList.already',
}

/** What was asked for is answered with no, taken up again, or taken back by who asked. */
export async function moveAskedSeat({ db }: Context, id: string, state: 'requested' | 'declined' | 'signed_off') {
  await db.updateTable('enrolments').set({ state }).where('id', '=', id).execute()
}
