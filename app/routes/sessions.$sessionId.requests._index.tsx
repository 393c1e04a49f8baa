import { useLoaderData } from '@remix-run/react'
import { requestAnswers } from '#app/domain/seat-requests/seat-request.ts'
import { listRequests } from '#app/domain/seat-requests/seat-request-queries.server.ts'
import { idOf, onRead } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { RequestsPage } from '#app/ui/seat-requests/requests-page.tsx'

export const meta = title('requests.title')

export const loader = onRead(async (ctx, { params, request }) => {
  const said = new URL(request.url).searchParams.get('said')
  return {
    ...(await listRequests(ctx, idOf(params.sessionId))),
    answered: requestAnswers.find((answer) => answer === said) ?? null,
  }
})

export default function Requests() {
  return <RequestsPage {...useLoaderData<typeof loader>()} />
}
