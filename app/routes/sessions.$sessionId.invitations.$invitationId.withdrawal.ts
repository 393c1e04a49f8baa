import { redirect } from '@remix-run/node'
import { withdrawSeatInvitation } from '#app/domain/seat-invitations/seat-invitation-actions.server.ts'
import { idOf, NoFields } from '#app/http/handle.server.ts'
import { onPress, standsOn } from '#app/http/press.server.ts'

export { ErrorPage as default } from '#app/ui/errors/error-page.tsx'

export const loader = standsOn(({ sessionId }) => `/sessions/${idOf(sessionId)}/invitations`)

// POST /sessions/:sessionId/invitations/:invitationId/withdrawal
export const action = onPress(NoFields, async (ctx, _form, { params }) => {
  const id = idOf(params.sessionId)
  await withdrawSeatInvitation(ctx, id, idOf(params.invitationId))
  return redirect(`/sessions/${id}/invitations?withdrawn`)
})
