import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { methodsToChoose, readSessionToRevise, typeNames } from '#app/domain/sessions/planning-queries.server.ts'
import { reviseSession } from '#app/domain/sessions/session-actions.server.ts'
import { ReviseSession } from '#app/domain/sessions/session-forms.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { PlanPage } from '#app/ui/sessions/plan-page.tsx'

export const meta = title('sessions.edit')

export const loader = onRead(async (ctx, { params, context }) => {
  const sessionId = idOf(params.sessionId)
  return {
    sessionId,
    ...(await readSessionToRevise(ctx, sessionId)),
    methods: methodsToChoose(context.language),
    typeNames: await typeNames(ctx),
  }
})

export const action = onWrite(ReviseSession, async (ctx, form, { params }) => {
  const id = idOf(params.sessionId)
  await reviseSession(ctx, id, form)
  return redirect(`/sessions/${id}?said=revised`)
})

export default function EditSession() {
  return <PlanPage {...useLoaderData<typeof loader>()} />
}
