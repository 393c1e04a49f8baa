import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readSessionToLead } from '#app/domain/sessions/planning-queries.server.ts'
import { postponeSession } from '#app/domain/sessions/postponement-actions.server.ts'
import { PostponeSession } from '#app/domain/sessions/session-forms.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { PostponePage } from '#app/ui/sessions/postpone-page.tsx'

export const meta = title('sessions.host.postpone')

export const loader = onRead(async (ctx, { params }) => ({
  session: await readSessionToLead(ctx, idOf(params.sessionId)),
}))

export const action = onWrite(PostponeSession, async (ctx, form, { params }) => {
  const id = idOf(params.sessionId)
  await postponeSession(ctx, id, form)
  return redirect(`/sessions/${id}?said=postponed`)
})

export default function Postponement() {
  return <PostponePage {...useLoaderData<typeof loader>()} />
}
