import { redirect } from '@remix-run/node'
import { withdrawInvitation } from '#app/domain/circles/invitation-actions.server.ts'
import { idOf, NoFields, onWrite } from '#app/http/handle.server.ts'

// POST /circles/:circleId/invitations/:invitationId/withdrawal
export const action = onWrite(NoFields, async (ctx, _form, { params }) => {
  const circleId = idOf(params.circleId)
  await withdrawInvitation(ctx, circleId, idOf(params.invitationId))
  return redirect(`/circles/${circleId}/invitations?withdrawn`)
})
