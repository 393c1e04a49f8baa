import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listConsents } from '#app/domain/preparation/table-consents.server.ts'
import { keepOffTables, readKeptOff } from '#app/domain/seat-warnings/seat-warning-actions.server.ts'
import { KeepOffTables } from '#app/domain/sessions/session-forms.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { ConsentList } from '#app/ui/preparation/consent-list.tsx'
import { KeptOffPage } from '#app/ui/seat-warnings/kept-off-page.tsx'

export const meta = title('seatWarnings.kept.title')

export const loader = onRead(async (ctx, { params }) => {
  const id = idOf(params.caseId)
  return { ...(await readKeptOff(ctx, id)), tables: await listConsents(ctx, id) }
})

export const action = onWrite(KeepOffTables, async (ctx, { keep }, { params }) => {
  const id = idOf(params.caseId)
  await keepOffTables(ctx, id, keep === 'yes')
  return redirect(`/cases/${id}`)
})

export default function Tables() {
  const { tables, ...kept } = useLoaderData<typeof loader>()
  return (
    <div className="stack">
      <KeptOffPage {...kept} />
      <ConsentList caseId={kept.id} tables={tables} />
    </div>
  )
}
