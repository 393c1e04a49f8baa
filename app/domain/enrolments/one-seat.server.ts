import { sql } from 'kysely'
import type { Context } from '#app/domain/context.server.ts'
import { Conflict } from '#app/errors.ts'

/**
 * Who has an account since they took a seat as a guest: one person has one seat. By address and name, since of one address
 * there may be two people. What was mailed to that address opens the seat they have.
 */
export async function mustNotSitAsGuest({ db }: Context, sessionId: string, memberId: string): Promise<void> {
  const seated = await db
    .selectFrom('guests')
    .innerJoin('enrolments', 'enrolments.guestId', 'guests.id')
    .innerJoin('members', 'members.email', 'guests.email')
    .select('guests.id')
    .where('guests.sessionId', '=', sessionId)
    .where('members.id', '=', memberId)
    .where(sql<boolean>`lower(members.name) = lower(guests.name)`)
    .where('enrolments.state', 'in', ['waiting', 'offered', 'enrolled'])
    .executeTakeFirst()
  if (seated) throw new Conflict('guestSeats.yours')
}
