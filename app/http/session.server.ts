import { type Adapter, Lucia, TimeSpan } from 'lucia'
import type { Member } from '#app/access/viewer.ts'
import { config } from '#app/config.server.ts'
import {
  endSignIn,
  endSignInsOf,
  findSignIn,
  forgetExpiredSignIns,
  keepSignIn,
  prolongSignIn,
} from '#app/domain/members/sign-ins.server.ts'

// The only file that knows lucia, which is no longer maintained: replace it here (docs/decisions/0004).

const adapter: Adapter = {
  async getSessionAndUser(token) {
    const found = await findSignIn(token)
    if (!found) return [null, null]
    const { viewer, expiresAt } = found
    return [
      { id: token, userId: viewer.id, expiresAt, attributes: {} },
      { id: viewer.id, attributes: { viewer } },
    ]
  },
  setSession: ({ id, userId, expiresAt }) => keepSignIn(id, userId, expiresAt),
  updateSessionExpiration: prolongSignIn,
  deleteSession: endSignIn,
  deleteUserSessions: endSignInsOf,
  deleteExpiredSessions: () => forgetExpiredSignIns(new Date()),
  // Security: tokens are stored as hashes, so there is no list of live tokens to give.
  getUserSessions: async () => [],
}

const lucia = new Lucia(adapter, {
  getUserAttributes: ({ viewer }) => ({ viewer }),
  sessionExpiresIn: new TimeSpan(14, 'd'),
  sessionCookie: {
    // Security: __Host- binds the cookie to this very host; it needs https.
    name: config.secure ? '__Host-signin' : 'signin',
    expires: true,
    attributes: { secure: config.secure, sameSite: 'lax', path: '/' },
  },
})

declare module 'lucia' {
  interface Register {
    Lucia: typeof lucia
    DatabaseUserAttributes: { viewer: Member }
  }
}

const tokenIn = (request: Request) => lucia.readSessionCookie(request.headers.get('Cookie') ?? '')

export const holdsSignIn = (request: Request) => tokenIn(request) !== null

/** Who asks, and the cookie to send along when the sign-in was prolonged. */
export async function signInOf(request: Request): Promise<{ viewer?: Member; cookie?: string }> {
  const token = tokenIn(request)
  if (!token) return {}
  const { session, user } = await lucia.validateSession(token)
  if (!session || !user) return { cookie: lucia.createBlankSessionCookie().serialize() }
  return { viewer: user.viewer, ...(session.fresh && { cookie: lucia.createSessionCookie(token).serialize() }) }
}

/** A new token at every sign-in, so that a token planted before it is worth nothing. Returns the cookie. */
export async function signIn(memberId: string): Promise<string> {
  const { id } = await lucia.createSession(memberId, {})
  return lucia.createSessionCookie(id).serialize()
}

/**
 * End this sign-in. Gives the headers of the answer. Security: what the browser remembers of drafts goes as well; the next who
 * sits down at it could hold guessed words against it.
 */
export async function signOut(request: Request): Promise<Record<string, string>> {
  const token = tokenIn(request)
  if (token) await lucia.invalidateSession(token)
  return { 'Set-Cookie': lucia.createBlankSessionCookie().serialize(), 'Clear-Site-Data': '"storage"' }
}
