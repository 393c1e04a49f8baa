import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readSessionToEnrol } from '#app/domain/enrolments/enrolment-queries.server.ts'
import { readMyName, showMyName } from '#app/domain/enrolments/shown-names.server.ts'
import { ShowName } from '#app/domain/sessions/session-forms.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { ConsentPage } from '#app/ui/enrolments/consent-page.tsx'

export const meta = title('seat.shownTo')

export const loader = onRead(async (ctx, { params }) => {
  const id = idOf(params.sessionId)
  return { session: await readSessionToEnrol(ctx, id), shownTo: await readMyName(ctx, id) }
})

export const action = onWrite(ShowName, async (ctx, { shownTo }, { params }) => {
  const id = idOf(params.sessionId)
  await showMyName(ctx, id, shownTo)
  return redirect(`/sessions/${id}/enrolment?saved`)
})

export default function Consent() {
  return <ConsentPage {...useLoaderData<typeof loader>()} />
}
