import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { acceptAsMember } from '#app/domain/circles/invitation-acceptance.server.ts'
import { readInvited } from '#app/domain/circles/invited-queries.server.ts'
import { NoFields, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { InvitationPage } from '#app/ui/circles/invitation-page.tsx'

export const meta = title('circles.mail.invitation.action')

export const loader = onRead((ctx, { params }) => readInvited(ctx, params.token ?? ''))

// POST /invitations/:token/membership: join with the account one is signed in with.
export const action = onWrite(NoFields, async (ctx, _form, { params }) => {
  const { circleId } = await acceptAsMember(ctx, params.token ?? '')
  return redirect(`/circles/${circleId}?welcome`)
})

export default function Membership() {
  return <InvitationPage invited={useLoaderData<typeof loader>()} />
}
