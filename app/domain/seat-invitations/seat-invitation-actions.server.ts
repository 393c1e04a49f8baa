import { authorise, memberOf } from '#app/access/policy.ts'
import { config } from '#app/config.server.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { recordEvent } from '#app/domain/events/record-event.server.ts'
import { hashOf, newToken } from '#app/domain/guests/guest-links.server.ts'
import { addressesIn } from '#app/domain/members/email-address.ts'
import { idOfForm } from '#app/domain/privacy/id-of-form.server.ts'
import { hostKeys } from '#app/domain/sessions/session.ts'
import { type LockedSession, lockSession, mustNotHaveBegun } from '#app/domain/sessions/session-state.server.ts'
import { Conflict, Invalid, NotFound } from '#app/errors.ts'
import type { InviteToSeat, MakeSeatLink } from './seat-invitation-forms.server.ts'

const mostAtOnce = 20

/**
 * Ask people to this one session by their address. Security: whether an address belongs to a member is not told to who
 * types it (L32); the letter finds the way in that is theirs.
 */
export function inviteToSeat(ctx: Context, sessionId: string, form: InviteToSeat): Promise<number> {
  return inTransaction(ctx, async (ctx) => {
    const session = await lockToInvite(ctx, sessionId)
    const { addresses, strange } = addressesIn(form.addresses)
    if (strange.length > 0) throw new Invalid({ addresses: ['circles.invite.strange'] })
    if (addresses.length === 0) throw new Invalid({ addresses: ['circles.invite.nobody'] })
    if (addresses.length > mostAtOnce) throw new Invalid({ addresses: ['seatInvitations.too-many'] })
    for (const email of addresses)
      await inviteOne(ctx, session, { id: idOfForm(form.id, email), email, voice: form.voice })
    return addresses.length
  })
}

/** One press: a link for one person, to pass on. It is told here and never again; the database holds its hash. */
export function makeSeatLink(ctx: Context, sessionId: string, { id, voice }: MakeSeatLink): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    const session = await lockToInvite(ctx, sessionId)
    const token = newToken()
    if (!(await addInvitation(ctx, session, { id: idOfForm(id, voice), email: '', voice, token })))
      throw new Conflict('seatInvitations.link.once')
    return new URL(`/guest-seats/${token}`, config.publicUrl).href
  })
}

/** Take it back: its link opens nothing any more. Who has a seat by it already keeps the seat. */
export function withdrawSeatInvitation(ctx: Context, sessionId: string, id: string): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    memberOf(ctx.viewer)
    const session = await lockSession(ctx, sessionId)
    authorise(ctx.viewer, 'session.revise', session)
    const withdrawn = await ctx.db
      .updateTable('seatInvitations')
      .set({ revokedAt: ctx.now })
      .where('id', '=', id)
      .where('sessionId', '=', sessionId)
      .where('usedAt', 'is', null)
      .where('revokedAt', 'is', null)
      .returning('memberId')
      .executeTakeFirst()
    if (!withdrawn) throw new NotFound('invitation')
    await recordInvitation(ctx, 'withdrawn', session, { id, memberId: withdrawn.memberId })
  })
}

async function lockToInvite(ctx: Context, sessionId: string): Promise<LockedSession> {
  const session = await lockSession(ctx, sessionId)
  authorise(ctx.viewer, 'session.revise', session)
  mustNotHaveBegun(session, ctx)
  if (session.state === 'postponed') throw new Conflict('sessions.is-postponed')
  return session
}

type Fresh = { id: string; email: string; voice: string }

async function inviteOne(ctx: Context, session: LockedSession, { id, email, voice }: Fresh): Promise<void> {
  // Invited again: the newest link counts, an older one no longer.
  await ctx.db
    .updateTable('seatInvitations')
    .set({ revokedAt: ctx.now })
    .where('sessionId', '=', session.id)
    .where('email', '=', email)
    .where('id', '!=', id)
    .where('usedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .execute()
  const known = await ctx.db
    .selectFrom('members')
    .select('id')
    .where('email', '=', email)
    .where('deactivatedAt', 'is', null)
    .executeTakeFirst()
  // Security: the secret is made when the letter is written; until then no link fits.
  await addInvitation(ctx, session, { id, email, voice, token: newToken(), memberId: known?.id ?? null })
}

type Added = Fresh & { token: string; memberId?: string | null }

/** False when the same form made it before. */
async function addInvitation(ctx: Context, session: LockedSession, { token, ...fresh }: Added): Promise<boolean> {
  const { id: invitedById } = memberOf(ctx.viewer)
  const row = { ...fresh, sessionId: session.id, tokenHash: hashOf(token), invitedById, createdAt: ctx.now }
  const added = await ctx.db
    .insertInto('seatInvitations')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (added) await recordInvitation(ctx, 'made', session, { id: fresh.id, memberId: fresh.memberId ?? null })
  return added !== undefined
}

type Step = 'made' | 'used' | 'withdrawn'

export function recordInvitation(
  ctx: Context,
  step: Step,
  session: Pick<LockedSession, 'circleId' | 'coCircleIds'>,
  { id, memberId }: { id: string; memberId: string | null },
) {
  // Security: who is invited is told to the hosts, and to the member who is.
  const audience = [...(memberId ? [`member:${memberId}`] : []), ...hostKeys(session)]
  return recordEvent(ctx, { name: `seat-invitation.${step}`, subjectId: id, audience })
}
