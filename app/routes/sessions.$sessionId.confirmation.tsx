import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { confirmSeat, readMyConfirmation } from '#app/domain/enrolments/confirmation-actions.server.ts'
import { ConfirmSeat } from '#app/domain/sessions/session-forms.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { ConfirmationPage } from '#app/ui/enrolments/confirmation-page.tsx'

export const meta = title('reconfirmation.title')

export const loader = onRead((ctx, { params }) => readMyConfirmation(ctx, idOf(params.sessionId)))

export const action = onWrite(ConfirmSeat, async (ctx, { answer }, { params }) => {
  const id = idOf(params.sessionId)
  await confirmSeat(ctx, id, answer)
  return redirect(answer === 'confirm' ? `/sessions/${id}?said=confirmed` : `/sessions/${id}/sign-off?done`)
})

export default function Confirmation() {
  return <ConfirmationPage {...useLoaderData<typeof loader>()} />
}
