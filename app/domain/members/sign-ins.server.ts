import { createHash } from 'node:crypto'
import { findSignedIn } from '#app/access/find-viewer.server.ts'
import { type Database, db } from '#db/connection.server.ts'

// Security: the table holds SHA-256 of the token only, so a stolen backup opens no account (reliability D08).
export const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

/** Who holds this token, and until when; undefined when nobody does. */
export const findSignIn = (token: string) => findSignedIn(db, hashOf(token))

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
