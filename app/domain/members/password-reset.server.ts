import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { recordEvent } from '#app/domain/events/record-event.server.ts'
import { Conflict } from '#app/errors.ts'
import { setPassword } from './account-actions.server.ts'
import { refuseGuessable } from './add-member.server.ts'
import { countAttempt } from './attempts.server.ts'
import { canonicalAddress } from './email-address.ts'
import { hashOf } from './sign-ins.server.ts'

const minutesValid = 60
const shortestAnswer = 300

/**
 * Ask for a link by mail. Security: whoever asks hears the same after the same time, known or not (L32); the mail
 * itself is written by a job.
 */
export async function askReset(ctx: Context, { email }: { email: string }, from: string): Promise<void> {
  const address = canonicalAddress(email) ?? ''
  const notSooner = new Promise((done) => setTimeout(done, shortestAnswer))
  await countAttempt('password-reset', address, from)
  const member = await ctx.db
    .selectFrom('members')
    .select('id')
    .where('email', '=', address)
    .where('deactivatedAt', 'is', null)
    .executeTakeFirst()
  if (member) await inTransaction(ctx, (ctx) => recordAsked(ctx, member.id))
  await notSooner
}

const recordAsked = (ctx: Context, id: string) =>
  recordEvent(ctx, { name: 'password-reset.asked', subjectId: id, audience: [`member:${id}`] })

/** For the letter: a link that works once, for an hour. Security: only its hash is kept. */
export async function makeResetToken({ db, now }: Context, { memberId, email }: { memberId: string; email: string }) {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(now.getTime() + minutesValid * 60_000)
  await db.deleteFrom('passwordResets').where('expiresAt', '<', now).execute()
  await db
    .insertInto('passwordResets')
    .values({ tokenHash: hashOf(`${token} ${email}`), memberId, expiresAt })
    .execute()
  return token
}

/** Whose link this is, while it works. Looking changes nothing: mail programs open links before people do. */
export async function findReset({ db, now }: Context, token: string) {
  if (!/^[\w-]{43}$/.test(token)) return undefined
  // Security: the hash is of the token and the address it went to, so that it dies when the address changes (L29).
  const hash = sql<string>`encode(sha256(convert_to(${token} || ' ' || members.email, 'UTF8')), 'hex')`
  return db
    .selectFrom('passwordResets')
    .innerJoin('members', 'members.id', 'passwordResets.memberId')
    .select(['members.id', 'members.name', 'members.email', 'passwordResets.tokenHash'])
    .where('passwordResets.tokenHash', '=', hash)
    .where('expiresAt', '>', now)
    .where('deactivatedAt', 'is', null)
    .executeTakeFirst()
}

/** Set a new password with the link. Every sign-in of before ends. */
export async function resetPassword(
  ctx: Context,
  token: string,
  { newPassword }: { newPassword: string },
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const found = await findReset(ctx, token)
    if (!found) throw new Conflict('account.reset.void')
    refuseGuessable('newPassword', newPassword, found)
    // Security: who takes the row away is the one who uses it; a second use at the same moment finds none.
    const taken = await ctx.db
      .deleteFrom('passwordResets')
      .where('tokenHash', '=', found.tokenHash)
      .returning('memberId')
      .executeTakeFirst()
    if (!taken) throw new Conflict('account.reset.void')
    await setPassword(ctx, found.id, newPassword)
  })
}
