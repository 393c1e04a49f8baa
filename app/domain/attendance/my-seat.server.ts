import { memberOf } from '#app/access/policy.ts'
import type { Context } from '#app/domain/context.server.ts'
import { readMySeat } from '#app/domain/enrolments/enrolment-queries.server.ts'
import { addressOfCode, codeOfSeat, qrOf } from '#app/domain/enrolments/seat-code.server.ts'
import { readMyName } from '#app/domain/enrolments/shown-names.server.ts'
import type { ShownSession } from '#app/domain/sessions/session-queries.server.ts'
import { wasPresent } from './attendance-queries.server.ts'

/** All there is to my own seat: the code for the door, who sees my name, and whether I was there. */
export async function readSeatPage(ctx: Context, session: ShownSession) {
  memberOf(ctx.viewer)
  const { id } = await readMySeat(ctx, session.id)
  const present = await wasPresent(ctx, session, id)
  const isToCome = session.state === 'announced' && session.standing !== 'held'
  return {
    // A date that does not stand has no door.
    qr: isToCome ? qrOf(addressOfCode(codeOfSeat(id))) : null,
    shownTo: await readMyName(ctx, session.id),
    present,
    hasProof: present && session.standing === 'held',
  }
}

export type SeatPage = Awaited<ReturnType<typeof readSeatPage>>
