import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { showReported } from '#app/domain/reports/report-actions.server.ts'
import { ShowAgain } from '#app/domain/reports/report-forms.server.ts'
import { readToDecide } from '#app/domain/reports/report-queries.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { ShowForm } from '#app/ui/reports/decide-forms.tsx'
import { DecidePage } from '#app/ui/reports/decide-page.tsx'

export const meta = title('reports.show.title')

export const loader = onRead(async (ctx, { params }) => ({ id: await readToDecide(ctx, idOf(params.reportId)) }))

export const action = onWrite(ShowAgain, async (ctx, form, { params }) => {
  await showReported(ctx, idOf(params.reportId), form)
  return redirect('/reports?decided')
})

export default function ShowReport() {
  const { id } = useLoaderData<typeof loader>()
  return (
    <DecidePage id={id} title="reports.show.title">
      <ShowForm id={id} />
    </DecidePage>
  )
}
