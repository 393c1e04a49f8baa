import { sql } from 'kysely'
import type { Context } from '#app/domain/context.server.ts'
import type { Given } from '#app/domain/sessions/seat-rules.server.ts'
import { holdsSeat } from '#app/domain/sessions/seats.server.ts'
import type { EnrolmentState } from '#app/domain/sessions/session.ts'

/**
 * Everyone who sits here, is offered a seat, has just given it back or waits, in the order of the list. For who decides
 * about seats, behind the lock of the session.
 */
export async function readTable({ db, now }: Context, sessionId: string) {
  const rows = await db
    .selectFrom('enrolments as e')
    .innerJoin('seatHolders as h', 'h.enrolmentId', 'e.id')
    .select([
      'e.id',
      'e.state',
      'e.sequence',
      'e.memberId',
      'e.guestId',
      'e.waitingNumber',
      'e.offeredAt',
      'e.enrolledAt',
    ])
    .select(['e.askedAt', 'e.confirmedAt', 'h.organisationId'])
    .select(holdsSeat(now).as('holdsSeat'))
    .select(sql<boolean>`coalesce(h."experienceExpert", false)`.as('experienceExpert'))
    // Whom a host wrote down may have no address.
    .select(sql<boolean>`not exists (select from guests g where g.id = e."guestId" and g.email = '')`.as('hasMail'))
    .where('e.sessionId', '=', sessionId)
    .where(sql<boolean>`(${holdsSeat(now)} or e.state = 'waiting')`)
    .orderBy('e.waitingNumber')
    .execute()
  return rows.map((row) => ({ ...row, state: row.state as EnrolmentState }))
}

export type AtTable = Awaited<ReturnType<typeof readTable>>[number]

/** What is given out, as it counts for this person. */
export function givenTo({ organisationId }: { organisationId: string | null }, table: AtTable[]): Given {
  const given = table.filter(({ holdsSeat }) => holdsSeat)
  return {
    taken: given.length,
    experts: given.filter(({ experienceExpert }) => experienceExpert).length,
    ofOrganisation: given.filter((one) => organisationId && one.organisationId === organisationId).length,
  }
}
