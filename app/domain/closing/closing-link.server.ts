import { createHash } from 'node:crypto'
import { config } from '#app/config.server.ts'
import type { Context } from '#app/domain/context.server.ts'
import { isOfSomeoneHere } from '#app/domain/enrolments/seat-token.server.ts'
import { keyed } from '#app/domain/privacy/keyed.server.ts'
import { Conflict, NotFound } from '#app/errors.ts'
import type { ClosingQuestion } from './closing.ts'

// Security: a link to answer once, without an answer that leads back to a person. The token is made of the seat with a
// key that is not in the database, so it is the same in the mail and on the site, nobody can make one up, and no row says
// whose it is. What is kept of it is a hash of each question that was answered (docs/decisions/0025).

const tokenOf = (sessionId: string, enrolmentId: string) => keyed('closing', `${sessionId} ${enrolmentId}`).slice(2)

export const closingPath = (sessionId: string, enrolmentId: string) =>
  `/closings/${sessionId}/${tokenOf(sessionId, enrolmentId)}`

export const closingAddress = (sessionId: string, enrolmentId: string) =>
  new URL(closingPath(sessionId, enrolmentId), config.publicUrl).href

export const usedHash = (token: string, question: ClosingQuestion) =>
  createHash('sha256').update(`${token} ${question}`).digest('base64url')

const daysOpen = 14

/** The session of this link, if it is one of those who sat there. */
export async function findByClosingLink({ db, now }: Context, sessionId: string, token: string) {
  const session = await db
    .selectFrom('sessions')
    .select(['id', 'title', 'startsAt', 'endsAt', 'state', 'heldBack'])
    .where('id', '=', sessionId)
    .executeTakeFirst()
  const seats = await db
    .selectFrom('enrolments')
    .select('id')
    .where('sessionId', '=', sessionId)
    .where('state', '=', 'enrolled')
    .where(isOfSomeoneHere)
    .execute()
  if (!session || !seats.some(({ id }) => tokenOf(sessionId, id) === token)) throw new NotFound('closing link')
  if (session.state !== 'announced' || session.startsAt > now) throw new Conflict('closing.too-early')
  const ends = session.endsAt.getTime() + daysOpen * 86_400_000
  return { ...session, isOver: now.getTime() > ends }
}
