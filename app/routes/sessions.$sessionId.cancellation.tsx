import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readSessionToLead } from '#app/domain/sessions/planning-queries.server.ts'
import { cancelSession } from '#app/domain/sessions/session-actions.server.ts'
import { CancelSession } from '#app/domain/sessions/session-forms.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { CancelPage } from '#app/ui/sessions/cancel-page.tsx'

export const meta = title('sessions.host.cancel')

export const loader = onRead(async (ctx, { params }) => ({
  session: await readSessionToLead(ctx, idOf(params.sessionId)),
}))

export const action = onWrite(CancelSession, async (ctx, form, { params }) => {
  const id = idOf(params.sessionId)
  await cancelSession(ctx, id, form)
  return redirect(`/sessions/${id}`)
})

export default function Cancellation() {
  return <CancelPage {...useLoaderData<typeof loader>()} />
}
