import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answerRequest } from '#app/domain/seat-requests/seat-request-actions.server.ts'
import { AnswerRequest } from '#app/domain/seat-requests/seat-request-forms.server.ts'
import { readRequest } from '#app/domain/seat-requests/seat-request-queries.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { RequestPage } from '#app/ui/seat-requests/request-page.tsx'

export const meta = title('requests.title')

export const loader = onRead((ctx, { params }) => readRequest(ctx, idOf(params.sessionId), idOf(params.enrolmentId)))

export const action = onWrite(AnswerRequest, async (ctx, form, { params }) => {
  const sessionId = idOf(params.sessionId)
  await answerRequest(ctx, sessionId, idOf(params.enrolmentId), form)
  return redirect(`/sessions/${sessionId}/requests?said=${form.answer}`)
})

export default function Request() {
  return <RequestPage {...useLoaderData<typeof loader>()} />
}
