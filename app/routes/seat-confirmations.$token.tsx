import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { confirmByToken, readConfirmation } from '#app/domain/enrolments/confirmation-actions.server.ts'
import { ConfirmSeat } from '#app/domain/sessions/session-forms.server.ts'
import { onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { ConfirmationPage } from '#app/ui/enrolments/confirmation-page.tsx'

export const meta = title('reconfirmation.title')

// Security: opening the link only shows buttons; mail scanners open every link they find.
export const loader = onRead(async (ctx, { params, request }) => ({
  ...(await readConfirmation(ctx, params.token ?? '')),
  given: new URL(request.url).searchParams.has('given'),
}))

export const action = onWrite(ConfirmSeat, async (ctx, { answer }, { params }) => {
  await confirmByToken(ctx, params.token ?? '', answer)
  return redirect(`/seat-confirmations/${params.token}${answer === 'give-back' ? '?given' : ''}`)
})

export default function ConfirmationByLink() {
  return <ConfirmationPage {...useLoaderData<typeof loader>()} />
}
