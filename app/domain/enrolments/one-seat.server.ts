import { sql } from 'kysely'
import type { Context } from '#app/domain/context.server.ts'
import { Conflict } from '#app/errors.ts'

const holding = ['waiting', 'offered', 'enrolled']

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
    .where('enrolments.state', 'in', holding)
    .executeTakeFirst()
  if (seated) throw new Conflict('guestSeats.yours')
}

/**
 * And the other way around: who sits with their account needs no seat as a guest. Security: only for who reads the mail of
 * that address; whether it belongs to a member is told to nobody else (L32).
 */
export async function mustNotSitAsMember({ db }: Context, sessionId: string, person: { name: string; email: string }) {
  const seated = await db
    .selectFrom('enrolments')
    .innerJoin('members', 'members.id', 'enrolments.memberId')
    .select('enrolments.id')
    .where('enrolments.sessionId', '=', sessionId)
    .where('members.email', '=', person.email)
    .where(sql<boolean>`lower(members.name) = lower(${person.name})`)
    .where('enrolments.state', 'in', holding)
    .executeTakeFirst()
  if (seated) throw new Conflict('seatInvitations.seated')
}
