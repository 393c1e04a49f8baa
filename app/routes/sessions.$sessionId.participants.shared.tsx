import { useLoaderData } from '@remix-run/react'
import { readSharedParticipants } from '#app/domain/participants/participant-list.server.ts'
import { idOf, onRead } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { SharedParticipantsPage } from '#app/ui/participants/shared-participants-page.tsx'

export const meta = title('participants.shared')

export const loader = onRead((ctx, { params }) => readSharedParticipants(ctx, idOf(params.sessionId)))

export default function SharedParticipants() {
  return <SharedParticipantsPage {...useLoaderData<typeof loader>()} />
}
