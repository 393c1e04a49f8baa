import { useActionData, useLoaderData } from '@remix-run/react'
import { makeSeatLink } from '#app/domain/seat-invitations/seat-invitation-actions.server.ts'
import { MakeSeatLink } from '#app/domain/seat-invitations/seat-invitation-forms.server.ts'
import { readSessionToLead } from '#app/domain/sessions/planning-queries.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { SeatLinkPage } from '#app/ui/seat-invitations/seat-link-page.tsx'

export const meta = title('seatInvitations.link.title')

export const loader = onRead(async (ctx, { params }) => ({
  session: await readSessionToLead(ctx, idOf(params.sessionId)),
}))

// Security: the secret is in this one answer and in no address; opened again the page does not have it.
export const action = onWrite(MakeSeatLink, async (ctx, form, { params }) => ({
  link: await makeSeatLink(ctx, idOf(params.sessionId), form),
}))

export default function SeatLink() {
  const answer = useActionData<typeof action>()
  return <SeatLinkPage {...useLoaderData<typeof loader>()} link={answer && 'link' in answer ? answer.link : null} />
}
