import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { withdrawRequest } from '#app/domain/seat-requests/seat-request-actions.server.ts'
import { readMyRequest } from '#app/domain/seat-requests/seat-request-queries.server.ts'
import { idOf, NoFields, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { MyRequestPage } from '#app/ui/seat-requests/my-request-page.tsx'

export const meta = title('requests.mine')

export const loader = onRead((ctx, { params }) => readMyRequest(ctx, idOf(params.sessionId)))

export const action = onWrite(NoFields, async (ctx, _form, { params }) => {
  const id = idOf(params.sessionId)
  await withdrawRequest(ctx, id)
  return redirect(`/sessions/${id}?said=request-taken-back`)
})

export default function MyRequest() {
  return <MyRequestPage {...useLoaderData<typeof loader>()} />
}
