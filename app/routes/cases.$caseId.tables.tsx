import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { keepOffTables, readKeptOff } from '#app/domain/seat-warnings/seat-warning-actions.server.ts'
import { KeepOffTables } from '#app/domain/sessions/session-forms.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { KeptOffPage } from '#app/ui/seat-warnings/kept-off-page.tsx'

export const meta = title('seatWarnings.kept.title')

export const loader = onRead((ctx, { params }) => readKeptOff(ctx, idOf(params.caseId)))

export const action = onWrite(KeepOffTables, async (ctx, { keep }, { params }) => {
  const id = idOf(params.caseId)
  await keepOffTables(ctx, id, keep === 'yes')
  return redirect(`/cases/${id}`)
})

export default function Tables() {
  return <KeptOffPage {...useLoaderData<typeof loader>()} />
}
