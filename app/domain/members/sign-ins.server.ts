import { createHash } from 'node:crypto'
import { type Database, db } from '#db/connection.server.ts'

// Security: the table holds SHA-256 of the token only, so a stolen backup opens no account (reliability D08).
export const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

/** A valid sign-in with the member it belongs to, or undefined. Deactivated members have none. */
export const findSignIn = (token: string) =>
  db
    .selectFrom('signIns')
    .innerJoin('members', 'members.id', 'signIns.memberId')
    .select(['signIns.expiresAt', 'signIns.createdAt', 'signIns.memberId'])
    .where('tokenHash', '=', hashOf(token))
    .where('members.deactivatedAt', 'is', null)
    .executeTakeFirst()

export async function keepSignIn(token: string, memberId: string, expiresAt: Date): Promise<void> {
  await db
    .insertInto('signIns')
    .values({ tokenHash: hashOf(token), memberId, expiresAt })
    .execute()
}

export async function prolongSignIn(token: string, expiresAt: Date): Promise<void> {
  await db.updateTable('signIns').set({ expiresAt }).where('tokenHash', '=', hashOf(token)).execute()
}

export async function endSignIn(token: string): Promise<void> {
  await db.deleteFrom('signIns').where('tokenHash', '=', hashOf(token)).execute()
}

/** Sign out everywhere. */
export async function endSignInsOf(memberId: string, within: Database = db): Promise<void> {
  await within.deleteFrom('signIns').where('memberId', '=', memberId).execute()
}

export async function forgetExpiredSignIns(now: Date): Promise<void> {
  await db.deleteFrom('signIns').where('expiresAt', '<', now).execute()
}
