import { randomUUID } from 'node:crypto'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inviteToSeat } from '#app/domain/seat-invitations/seat-invitation-actions.server.ts'
import { InviteToSeat } from '#app/domain/seat-invitations/seat-invitation-forms.server.ts'
import { readSeatInvitations } from '#app/domain/seat-invitations/seat-invitation-queries.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { SeatInvitationsPage } from '#app/ui/seat-invitations/seat-invitations-page.tsx'

export const meta = title('seatInvitations.title')

export const loader = onRead(async (ctx, { params, request }) => {
  const { searchParams } = new URL(request.url)
  return {
    ...(await readSeatInvitations(ctx, idOf(params.sessionId))),
    formId: randomUUID(),
    sent: Number(searchParams.get('sent')) || 0,
    withdrawn: searchParams.has('withdrawn'),
  }
})

export const action = onWrite(InviteToSeat, async (ctx, form, { params }) => {
  const id = idOf(params.sessionId)
  return redirect(`/sessions/${id}/invitations?sent=${await inviteToSeat(ctx, id, form)}`)
})

export default function SeatInvitations() {
  return <SeatInvitationsPage {...useLoaderData<typeof loader>()} />
}
