import type { Context } from '#app/domain/context.server.ts'
import { listOrganisations } from '#app/domain/organisations/organisations.server.ts'
import { findCircleOfInvitation } from './circle-queries.server.ts'
import { readInvitation } from './invitation-queries.server.ts'

/** What the page of an invitation shows, to whoever holds its link. */
export async function readInvited(ctx: Context, token: string) {
  const { state, circleId, email, hostName, role, memberId } = await readInvitation(ctx, token)
  const { viewer } = ctx
  const isOther = viewer.kind === 'member' && viewer.id !== memberId
  // Security: a link that no longer works tells nothing of the circle, nor of the address it went to.
  if (state !== 'open' || isOther) return { state: state === 'open' ? ('other-address' as const) : state }

  const way = viewer.kind === 'member' ? ('join' as const) : memberId ? ('sign-in' as const) : ('new' as const)
  const { name, leadingQuestion, groundRules } = await findCircleOfInvitation(ctx, circleId)
  return {
    state,
    token,
    email,
    hostName,
    isHost: role === 'host',
    way,
    circle: { name, leadingQuestion, groundRules },
    organisations: way === 'new' ? await listOrganisations(ctx) : [],
  }
}
