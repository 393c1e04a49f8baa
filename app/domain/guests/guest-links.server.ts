import { createHash, randomBytes } from 'node:crypto'
import type { Context } from '#app/domain/context.server.ts'

// Security: the link is a guest's key to their own page, and to nothing else. The database holds hashes only. Each mail has
// one of its own, so that an older mail still works; all of them are forgotten with the guest.

export const newToken = () => randomBytes(32).toString('base64url')

export const hashOf = (token: string) => createHash('sha256').update(token.slice(0, 100)).digest('hex')

/** A link to this guest's page; `token` when the link is there already. Gives the address on our own site. */
export async function makeGuestLink({ db, now }: Context, guestId: string, token = newToken()): Promise<string> {
  await db
    .insertInto('guestLinks')
    .values({ tokenHash: hashOf(token), guestId, createdAt: now })
    .execute()
  return `/guest-seats/${token}`
}

/** Whose page this opens; nobody's when it is no such link. */
export async function findGuestId({ db }: Context, token: string): Promise<string | undefined> {
  const found = await db
    .selectFrom('guestLinks')
    .select('guestId')
    .where('tokenHash', '=', hashOf(token))
    .executeTakeFirst()
  return found?.guestId
}
