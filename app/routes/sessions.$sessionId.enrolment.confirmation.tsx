import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enrol } from '#app/domain/enrolments/enrolment-actions.server.ts'
import { readSessionToEnrol } from '#app/domain/enrolments/enrolment-queries.server.ts'
import { ChooseSeat } from '#app/domain/sessions/session-forms.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { NotEnrolledPage } from '#app/ui/enrolments/not-enrolled-page.tsx'

export const meta = title('sessions.enrol')

export const loader = onRead(async (ctx, { params }) => ({
  session: await readSessionToEnrol(ctx, idOf(params.sessionId)),
}))

export const action = onWrite(ChooseSeat, async (ctx, form, { params }) => {
  const id = idOf(params.sessionId)
  const { state } = await enrol(ctx, id, form)
  return redirect(`/sessions/${id}?said=${state}`)
})

export default function Confirmation() {
  return <NotEnrolledPage {...useLoaderData<typeof loader>()} />
}
