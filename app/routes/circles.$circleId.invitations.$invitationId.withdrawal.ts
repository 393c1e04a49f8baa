import { redirect } from '@remix-run/node'
import { withdrawInvitation } from '#app/domain/circles/invitation-actions.server.ts'
import { idOf, NoFields } from '#app/http/handle.server.ts'
import { onPress, standsOn } from '#app/http/press.server.ts'

export { ErrorPage as default } from '#app/ui/errors/error-page.tsx'

export const loader = standsOn(({ circleId }) => `/circles/${idOf(circleId)}/invitations`)

// POST /circles/:circleId/invitations/:invitationId/withdrawal
export const action = onPress(NoFields, async (ctx, _form, { params }) => {
  const circleId = idOf(params.circleId)
  await withdrawInvitation(ctx, circleId, idOf(params.invitationId))
  return redirect(`/circles/${circleId}/invitations?withdrawn`)
})
