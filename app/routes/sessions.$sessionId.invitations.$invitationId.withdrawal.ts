import { redirect } from '@remix-run/node'
import { withdrawSeatInvitation } from '#app/domain/seat-invitations/seat-invitation-actions.server.ts'
import { idOf, NoFields, onWrite } from '#app/http/handle.server.ts'

// POST /sessions/:sessionId/invitations/:invitationId/withdrawal
export const action = onWrite(NoFields, async (ctx, _form, { params }) => {
  const id = idOf(params.sessionId)
  await withdrawSeatInvitation(ctx, id, idOf(params.invitationId))
  return redirect(`/sessions/${id}/invitations?withdrawn`)
})
