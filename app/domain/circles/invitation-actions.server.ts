import { randomBytes } from 'node:crypto'
import { authorise, memberOf } from '#app/access/policy.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { recordEvent } from '#app/domain/events/record-event.server.ts'
import { addressesIn } from '#app/domain/members/email-address.ts'
import { hashOf } from '#app/domain/members/sign-ins.server.ts'
import { idOfForm } from '#app/domain/privacy/id-of-form.server.ts'
import { Invalid, NotFound } from '#app/errors.ts'
import type { Invite } from './circle-forms.server.ts'

const daysValid = 14
const mostAtOnce = 50

/** Invite people by their address. Says how many invitations leave, and how many of them were in the circle already. */
export function invite(ctx: Context, circleId: string, form: Invite) {
  return inTransaction(ctx, async (ctx) => {
    authorise(ctx.viewer, 'circle.invite', { circleId })
    const addresses = checked(form.addresses)
    const known = await membersAmong(ctx, circleId, addresses)
    const strangers = addresses.filter((address) => !known.includes(address))
    const fresh = await notYetBy(ctx, form.id, strangers)
    await withdrawOlder(ctx, circleId, fresh)
    for (const email of fresh) await addInvitation(ctx, circleId, email, form)
    return { sent: strangers.length, known: known.length }
  })
}

function checked(text: string): string[] {
  const { addresses, strange } = addressesIn(text)
  if (strange.length > 0) throw new Invalid({ addresses: ['circles.invite.strange'] })
  if (addresses.length === 0) throw new Invalid({ addresses: ['circles.invite.nobody'] })
  if (addresses.length > mostAtOnce) throw new Invalid({ addresses: ['circles.invite.too-many'] })
  return addresses
}

async function membersAmong({ db }: Context, circleId: string, addresses: string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('circleMemberships')
    .innerJoin('members', 'members.id', 'circleMemberships.memberId')
    .select('members.email')
    .where('circleId', '=', circleId)
    .where('leftAt', 'is', null)
    .where('members.email', 'in', addresses)
    .execute()
  return rows.map(({ email }) => email)
}

// A form sent twice invites once: what its first sending did is left as it is.
async function notYetBy({ db }: Context, formId: string, addresses: string[]): Promise<string[]> {
  const ids = addresses.map((address) => idOfForm(formId, address))
  const rows = ids.length ? await db.selectFrom('invitations').select('id').where('id', 'in', ids).execute() : []
  return addresses.filter((address) => !rows.some(({ id }) => id === idOfForm(formId, address)))
}

// Invited again: the newest link counts, an older one no longer.
async function withdrawOlder({ db, now }: Context, circleId: string, addresses: string[]): Promise<void> {
  if (addresses.length === 0) return
  await db
    .updateTable('invitations')
    .set({ revokedAt: now })
    .where('circleId', '=', circleId)
    .where('email', 'in', addresses)
    .where('acceptedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .execute()
}

async function addInvitation(ctx: Context, circleId: string, email: string, form: Invite): Promise<void> {
  const expiresAt = new Date(ctx.now.getTime() + daysValid * 86_400_000)
  const invitedById = ctx.viewer.kind === 'member' ? ctx.viewer.id : null
  const id = idOfForm(form.id, email)
  // Security: the secret is made when the letter is written; until then no link fits.
  const tokenHash = hashOf(randomBytes(32).toString('base64url'))
  const added = await ctx.db
    .insertInto('invitations')
    .values({ id, circleId, email, role: form.role, tokenHash, invitedById, createdAt: ctx.now, expiresAt })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (added) await recordEvent(ctx, { name: 'invitation.sent', subjectId: id, audience: [`host:${circleId}`] })
}

/** For the letter: the link. Security: only its hash is kept; a letter written again makes an older link void. */
export async function makeInvitationToken({ db }: Context, id: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await db
    .updateTable('invitations')
    .set({ tokenHash: hashOf(token) })
    .where('id', '=', id)
    .execute()
  return token
}

/** Take an invitation back: its link no longer works. */
export async function withdrawInvitation(ctx: Context, circleId: string, id: string): Promise<void> {
  memberOf(ctx.viewer)
  return inTransaction(ctx, async (ctx) => {
    authorise(ctx.viewer, 'circle.invite', { circleId })
    const withdrawn = await ctx.db
      .updateTable('invitations')
      .set({ revokedAt: ctx.now })
      .where('id', '=', id)
      .where('circleId', '=', circleId)
      .where('acceptedAt', 'is', null)
      .where('revokedAt', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (!withdrawn) throw new NotFound('invitation')
    await recordEvent(ctx, { name: 'invitation.withdrawn', subjectId: id, audience: [`host:${circleId}`] })
  })
}
