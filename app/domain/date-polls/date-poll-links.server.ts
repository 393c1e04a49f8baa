import { randomBytes } from 'node:crypto'
import type { Context } from '#app/domain/context.server.ts'
import { hashOf, isOfSomeoneHere } from '#app/domain/enrolments/seat-token.server.ts'
import { NotFound } from '#app/errors.ts'

// Security: the link is a key to the answers of one seat; the database holds its hash only.

export async function makeDateToken({ db }: Context, pollId: string, enrolmentId: string): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  const tokenHash = hashOf(token)
  await db
    .insertInto('datePollLinks')
    .values({ pollId, enrolmentId, tokenHash })
    .onConflict((conflict) => conflict.columns(['pollId', 'enrolmentId']).doUpdateSet({ tokenHash }))
    .execute()
  return token
}

export async function findByToken({ db }: Context, token: string) {
  const found = await db
    .selectFrom('datePollLinks')
    .innerJoin('enrolments', 'enrolments.id', 'datePollLinks.enrolmentId')
    .innerJoin('sessions', 'sessions.id', 'enrolments.sessionId')
    .select(['datePollLinks.enrolmentId', 'enrolments.sessionId', 'enrolments.state as seatState'])
    .select(['sessions.title', 'sessions.state', 'sessions.heldBack', 'sessions.audience', 'enrolments.memberId'])
    .where('datePollLinks.tokenHash', '=', hashOf(token))
    .where(isOfSomeoneHere)
    .executeTakeFirst()
  if (!found) throw new NotFound('date link')
  return found
}
