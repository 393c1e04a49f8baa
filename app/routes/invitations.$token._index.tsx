import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AcceptAsNew } from '#app/domain/circles/circle-forms.server.ts'
import { acceptAsNew } from '#app/domain/circles/invitation-acceptance.server.ts'
import { readInvited } from '#app/domain/circles/invited-queries.server.ts'
import { onRead, onWrite } from '#app/http/handle.server.ts'
import { withLanguage } from '#app/http/language-cookie.server.ts'
import { signIn } from '#app/http/session.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { InvitationPage } from '#app/ui/circles/invitation-page.tsx'

export const meta = title('circles.mail.invitation.action')

export const loader = onRead((ctx, { params }) => readInvited(ctx, params.token ?? ''))

export const action = onWrite(AcceptAsNew, async (ctx, form, { params, request, context: { language } }) => {
  const { memberId, circleId } = await acceptAsNew(ctx, params.token ?? '', form, language)
  const headers = withLanguage(request, await signIn(memberId), language)
  return redirect(`/circles/${circleId}?welcome`, { headers })
})

export default function Invitation() {
  return <InvitationPage invited={useLoaderData<typeof loader>()} />
}
