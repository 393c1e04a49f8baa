import { memberOf } from '#app/access/policy.ts'
import { system } from '#app/access/viewer.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { addMember, refuseGuessable } from '#app/domain/members/add-member.server.ts'
import { chosenOrganisation } from '#app/domain/organisations/organisations.server.ts'
import { mustBeNames } from '#app/domain/privacy/only-names.server.ts'
import { Conflict } from '#app/errors.ts'
import type { Language } from '#app/i18n/translate.ts'
import { startMembership } from './circle-actions.server.ts'
import type { AcceptAsNew } from './circle-forms.server.ts'
import { readInvitation } from './invitation-queries.server.ts'

/**
 * Come in with an account of one's own. The address is the one invited, never one that was typed, and so is the circle
 * and the part in it (reliability L25, L26).
 */
export function acceptAsNew(ctx: Context, token: string, form: AcceptAsNew, language?: Language) {
  return inTransaction(ctx, async (ctx) => {
    const invitation = await takeInvitation(ctx, token)
    if (invitation.memberId) throw new Conflict('circles.invitation.known')
    const { name, roleTitle, sector, experienceExpert, newPassword } = form
    const { email, circleId, role } = invitation
    refuseGuessable('newPassword', newPassword, { name, email })
    mustBeNames({ name, newOrganisation: form.newOrganisation })
    const organisationId = await chosenOrganisation(ctx, form)
    const person = { name, email, roleTitle, sector, experienceExpert, organisationId, language, password: newPassword }
    const memberId = await addMember({ ...ctx, viewer: system }, { ...person, left: form })
    await startMembership(ctx, { circleId, memberId, role })
    return { memberId, circleId }
  })
}

/** Join with the account one has. Security: only when the invitation went to that very address. */
export async function acceptAsMember(ctx: Context, token: string) {
  const { id: memberId } = memberOf(ctx.viewer)
  return inTransaction(ctx, async (ctx) => {
    const invitation = await takeInvitation(ctx, token)
    if (invitation.memberId !== memberId) throw new Conflict('circles.invitation.other-address')
    const { circleId, role } = invitation
    await startMembership(ctx, { circleId, memberId, role })
    return { memberId, circleId }
  })
}

// Security: taken by one statement, so that two people with one link at the same moment are one too many.
async function takeInvitation(ctx: Context, token: string) {
  const invitation = await readInvitation(ctx, token)
  if (invitation.state !== 'open') throw new Conflict(`circles.invitation.${invitation.state}`)
  const taken = await ctx.db
    .updateTable('invitations')
    .set({ acceptedAt: ctx.now })
    .where('id', '=', invitation.id)
    .where('acceptedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .where('expiresAt', '>', ctx.now)
    .returning(['id', 'role'])
    .executeTakeFirst()
  if (!taken) throw new Conflict('circles.invitation.accepted')
  return { ...invitation, role: taken.role === 'host' ? ('host' as const) : ('member' as const) }
}
