import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { putCasesOnTable, readCasesToPick } from '#app/domain/sessions/session-cases.server.ts'
import { PickCases } from '#app/domain/sessions/session-forms.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { PickCasesPage } from '#app/ui/sessions/pick-cases-page.tsx'

export const meta = title('sessions.pick')

export const loader = onRead((ctx, { params }) => readCasesToPick(ctx, idOf(params.sessionId)))

export const action = onWrite(PickCases, async (ctx, { caseIds, version }, { params }) => {
  const id = idOf(params.sessionId)
  await putCasesOnTable(ctx, id, caseIds, version)
  return redirect(`/sessions/${id}?said=picked`)
})

export default function PickCasesForSession() {
  return <PickCasesPage {...useLoaderData<typeof loader>()} />
}
