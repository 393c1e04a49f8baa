import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readSessionToEnrol } from '#app/domain/enrolments/enrolment-queries.server.ts'
import { takeOrAsk } from '#app/domain/seat-requests/seat-request-actions.server.ts'
import { TakeSeat } from '#app/domain/seat-requests/seat-request-forms.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { NotEnrolledPage } from '#app/ui/enrolments/not-enrolled-page.tsx'

export const meta = title('sessions.enrol')

export const loader = onRead(async (ctx, { params }) => ({
  session: await readSessionToEnrol(ctx, idOf(params.sessionId)),
}))

export const action = onWrite(TakeSeat, async (ctx, form, { params }) => {
  const id = idOf(params.sessionId)
  return redirect(`/sessions/${id}?said=${await takeOrAsk(ctx, id, form)}`)
})

export default function Confirmation() {
  return <NotEnrolledPage {...useLoaderData<typeof loader>()} />
}
