import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { memberOf } from '#app/access/policy.ts'
import { system } from '#app/access/viewer.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import type { SessionState } from '#app/domain/sessions/session.ts'
import { type LockedSession, lockSession } from '#app/domain/sessions/session-state.server.ts'
import { NotFound } from '#app/errors.ts'
import type { Database } from '#db/connection.server.ts'
import { mayStillRead } from './waiting-list.server.ts'

// Security: a link in a mail is a key to one seat and to one thing to do with it. The database holds its hash only.
// It works without signing in, for who reads mail elsewhere, and opening it changes nothing: mail scanners open every link.

export type Opens = 'sign-off' | 'answer' | 'offer' | 'confirmation' | 'dates'

export const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

/** A new link for this seat. Those in older mails still lead to it, until someone takes a seat anew. */
export async function makeSeatToken(ctx: Context, enrolmentId: string, opens: Opens): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  await keepSeatLink(ctx, enrolmentId, token, opens)
  return token
}

export const keepSeatLink = ({ db, now }: Context, enrolmentId: string, token: string, opens: Opens) =>
  db
    .insertInto('seatLinks')
    .values({ tokenHash: hashOf(token), enrolmentId, opens, madeAt: now })
    .execute()

export const makeSignOffToken = (ctx: Context, enrolmentId: string) => makeSeatToken(ctx, enrolmentId, 'sign-off')
export const makeAnswerToken = (ctx: Context, enrolmentId: string) => makeSeatToken(ctx, enrolmentId, 'answer')

/** Whoever takes a seat anew gets new letters: a link of before does not reach it. */
export const forgetLinks = ({ db }: Context, enrolmentId: string) =>
  db.deleteFrom('seatLinks').where('enrolmentId', '=', enrolmentId).execute()

/** The seat a link leads to, with its session. */
export async function findByLink(ctx: Context, token: string, opens: Opens) {
  const found = await seats(ctx.db)
    .innerJoin('seatLinks', 'seatLinks.enrolmentId', 'enrolments.id')
    .where('tokenHash', '=', hashOf(token))
    .where('opens', '=', opens)
    .executeTakeFirst()
  if (!found) throw new NotFound(`${opens} link`)
  return { ...found, sessionState: found.sessionState as SessionState, isClosed: !(await mayReadBehind(ctx, found)) }
}

type Behind = { state: string; memberId: string | null; audience: string[] }

/** Security: once the seat is gone an old link tells no more of a closed circle's session than anyone else reads of it. */
async function mayReadBehind(ctx: Context, { state, memberId, audience }: Behind): Promise<boolean> {
  if (state === 'enrolled' || audience.includes('everyone')) return true
  return memberId ? mayStillRead(ctx, { audience }, { memberId }) : state === 'waiting' || state === 'offered'
}

/** The same of who is signed in. */
export async function findMySeat({ db, viewer }: Context, sessionId: string) {
  const found = await seats(db)
    .where('enrolments.sessionId', '=', sessionId)
    .where('enrolments.memberId', '=', memberOf(viewer).id)
    .executeTakeFirst()
  if (!found) throw new NotFound('seat')
  return { ...found, sessionState: found.sessionState as SessionState }
}

/** In a query of enrolments. Security: what leads to a seat without signing in opens nothing of a member who left. */
export const isOfSomeoneHere = sql<boolean>`not exists (select from members gone
  where gone.id = enrolments."memberId" and gone."deactivatedAt" is not null)`

const seats = (db: Database) =>
  db
    .selectFrom('enrolments')
    .innerJoin('sessions', 'sessions.id', 'enrolments.sessionId')
    .select(['enrolments.id', 'enrolments.memberId', 'enrolments.guestId', 'enrolments.sessionId'])
    .select(['enrolments.sequence', 'enrolments.state', 'enrolments.postponedAnswer', 'enrolments.offeredAt'])
    .select(['enrolments.seatKeptUntil', 'enrolments.confirmedAt', 'sessions.state as sessionState'])
    .select(['sessions.title', 'sessions.startsAt', 'sessions.endsAt', 'sessions.heldBack', 'sessions.datedAt'])
    .select('sessions.audience')
    .select(['sessions.signOffHours', 'enrolments.askedAt'])
    .where(isOfSomeoneHere)

export type LinkedSeat = Awaited<ReturnType<typeof findByLink>>

/** What a page behind a link tells: title and hours. Nothing of the person, the place or the table. */
export const sessionBehind = ({ heldBack, isClosed, title, startsAt, endsAt, sessionState }: LinkedSeat) => ({
  // Security: the link opens without a reading rule, so it shows no word that is being looked at again.
  title: heldBack || isClosed ? '' : title,
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
  state: sessionState,
})

/** Do what a link is for, behind the lock of the session. The link is the right to do this, whoever is signed in here. */
export function actByLink<T>(
  ctx: Context,
  token: string,
  opens: Opens,
  act: (ctx: Context, session: LockedSession, seat: LinkedSeat) => Promise<T>,
): Promise<T> {
  return inTransaction({ ...ctx, viewer: system }, async (ctx) => {
    const { sessionId } = await findByLink(ctx, token, opens)
    const session = await lockSession(ctx, sessionId)
    // Read again behind the lock: the same link may be used in two tabs.
    return act(ctx, session, await findByLink(ctx, token, opens))
  })
}
