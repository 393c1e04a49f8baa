import { authorise } from '#app/access/policy.ts'
import type { Context } from '#app/domain/context.server.ts'
import { hashOf } from '#app/domain/members/sign-ins.server.ts'
import { NotFound } from '#app/errors.ts'

/** For a host: the circle, and who was invited and has not answered yet, the longest waiting first. */
export async function readInvitations(ctx: Context, circleId: string) {
  const circle = await ctx.db.selectFrom('circles').select(['id', 'name']).where('id', '=', circleId).executeTakeFirst()
  if (!circle) throw new NotFound('circle')
  authorise(ctx.viewer, 'circle.invite', { circleId })
  const open = await ctx.db
    .selectFrom('invitations')
    .select(['id', 'email', 'role', 'createdAt', 'expiresAt'])
    .where('circleId', '=', circleId)
    .where('acceptedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .orderBy('createdAt')
    .execute()
  return { ...circle, open: open.map((invitation) => aged(invitation, ctx.now)) }
}

type Dated = { createdAt: Date; expiresAt: Date }

function aged<T extends Dated>({ createdAt, expiresAt, ...rest }: T, now: Date) {
  const days = Math.floor((now.getTime() - createdAt.getTime()) / 86_400_000)
  return { ...rest, days, isExpired: expiresAt <= now }
}

export type InvitationState = 'open' | 'accepted' | 'expired' | 'withdrawn'

/**
 * The invitation behind a link, whatever became of it. Looking changes nothing: mail programs open links, too.
 * Security: found by the hash of the secret; unknown is a 404, like any address that does not exist.
 */
export async function readInvitation({ db, now }: Context, token: string) {
  const found = await db
    .selectFrom('invitations')
    .leftJoin('members as host', 'host.id', 'invitations.invitedById')
    .leftJoin('members as known', 'known.email', 'invitations.email')
    .select(['invitations.id', 'invitations.circleId', 'invitations.email', 'invitations.role'])
    .select(['acceptedAt', 'revokedAt', 'expiresAt', 'host.name as hostName', 'known.id as memberId'])
    .where('tokenHash', '=', hashOf(token.slice(0, 100)))
    .executeTakeFirst()
  if (!found) throw new NotFound('invitation')
  const { acceptedAt, revokedAt, expiresAt, ...invitation } = found
  return { ...invitation, state: stateOf({ acceptedAt, revokedAt, expiresAt }, now) }
}

type Moments = { acceptedAt: Date | null; revokedAt: Date | null; expiresAt: Date }

function stateOf({ acceptedAt, revokedAt, expiresAt }: Moments, now: Date): InvitationState {
  if (acceptedAt) return 'accepted'
  if (revokedAt) return 'withdrawn'
  return expiresAt <= now ? 'expired' : 'open'
}
