import { useLoaderData } from '@remix-run/react'
import { readParticipants } from '#app/domain/participants/participant-list.server.ts'
import { idOf, onRead } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { ParticipantsPage } from '#app/ui/participants/participants-page.tsx'

export const meta = title('participants.title')

export const loader = onRead((ctx, { params }) => readParticipants(ctx, idOf(params.sessionId)))

export default function Participants() {
  return <ParticipantsPage {...useLoaderData<typeof loader>()} />
}
