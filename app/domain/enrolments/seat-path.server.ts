import type { Context } from '#app/domain/context.server.ts'
import { makeGuestLink } from '#app/domain/guests/guest-links.server.ts'

type Held = { holder: string | null; sessionId: string }

/**
 * Where a letter about a seat leads. Security: a guest gets a key to their own page, since they have no account and may
 * not read the session by its address.
 */
export function seatPath(ctx: Context, { holder, sessionId }: Held): Promise<string> | string {
  const [kind, id = ''] = (holder ?? '').split(':')
  return kind === 'guest' ? makeGuestLink(ctx, id) : `/sessions/${sessionId}`
}
