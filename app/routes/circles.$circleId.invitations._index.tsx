import { randomUUID } from 'node:crypto'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Invite } from '#app/domain/circles/circle-forms.server.ts'
import { invite } from '#app/domain/circles/invitation-actions.server.ts'
import { readInvitations } from '#app/domain/circles/invitation-queries.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { InvitationsPage } from '#app/ui/circles/invitations-page.tsx'

export const meta = title('circles.invite.title')

export const loader = onRead(async (ctx, { params, request }) => {
  const { searchParams } = new URL(request.url)
  const number = (name: string) => Number.parseInt(searchParams.get(name) ?? '', 10) || 0
  return {
    circle: await readInvitations(ctx, idOf(params.circleId)),
    formId: randomUUID(),
    sent: searchParams.has('sent') ? { sent: number('sent'), known: number('known') } : undefined,
    withdrawn: searchParams.has('withdrawn'),
  }
})

export const action = onWrite(Invite, async (ctx, form, { params }) => {
  const circleId = idOf(params.circleId)
  const { sent, known } = await invite(ctx, circleId, form)
  return redirect(`/circles/${circleId}/invitations?sent=${sent}&known=${known}`)
})

export default function Invitations() {
  const data = useLoaderData<typeof loader>()
  return <InvitationsPage key={data.formId} {...data} />
}
