import { createHash, randomBytes } from 'node:crypto'
import type { Context } from '#app/domain/context.server.ts'

// Security: a link in a mail is a key to one seat and to one thing to do with it. The database holds its hash only.

export const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

/** A new link for this seat. A newer mail's link takes the place of an older one. */
async function makeToken(
  { db }: Context,
  enrolmentId: string,
  column: 'signOffTokenHash' | 'answerTokenHash',
): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  await db
    .updateTable('enrolments')
    .set({ [column]: hashOf(token) })
    .where('id', '=', enrolmentId)
    .execute()
  return token
}

export const makeSignOffToken = (ctx: Context, enrolmentId: string) => makeToken(ctx, enrolmentId, 'signOffTokenHash')
export const makeAnswerToken = (ctx: Context, enrolmentId: string) => makeToken(ctx, enrolmentId, 'answerTokenHash')
