import type { Context } from '#app/domain/context.server.ts'
import { readMySeat } from '#app/domain/enrolments/enrolment-queries.server.ts'
import { addressOfCode, codeOfSeat, qrOf } from '#app/domain/enrolments/seat-code.server.ts'
import type { NameAudience } from '#app/domain/sessions/session.ts'
import type { ShownSession } from '#app/domain/sessions/session-queries.server.ts'
import { wasPresent } from './attendance-queries.server.ts'

/** All there is to my own seat: the code for the door, who sees my name, and whether I was there. */
export async function readSeatPage(ctx: Context, session: ShownSession) {
  return readDoor(ctx, session, (await readMySeat(ctx, session.id)).id)
}

/** The same of a seat. Security: the caller knows whose it is. */
export async function readDoor(ctx: Context, session: ShownSession, enrolmentId: string) {
  const present = await wasPresent(ctx, session, enrolmentId)
  const isToCome = session.state === 'announced' && session.standing !== 'held'
  return {
    // A date that does not stand has no door.
    qr: isToCome ? qrOf(addressOfCode(codeOfSeat(enrolmentId))) : null,
    shownTo: await shownToOf(ctx, enrolmentId),
    present,
    hasProof: present && session.standing === 'held',
  }
}

export type SeatPage = Awaited<ReturnType<typeof readDoor>>

async function shownToOf({ db }: Context, enrolmentId: string): Promise<NameAudience> {
  const { shownTo } = await db
    .selectFrom('enrolments')
    .select('shownTo')
    .where('id', '=', enrolmentId)
    .executeTakeFirstOrThrow()
  return shownTo as NameAudience
}
