import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { showReported } from '#app/domain/reports/report-actions.server.ts'
import { ShowAgain } from '#app/domain/reports/report-forms.server.ts'
import { readToDecide } from '#app/domain/reports/report-queries.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { OneReportPage } from '#app/ui/reports/one-report-page.tsx'

export const meta = title('reports.show.title')

export const loader = onRead((ctx, { params }) => readToDecide(ctx, idOf(params.reportId)))

export const action = onWrite(ShowAgain, async (ctx, form, { params }) => {
  await showReported(ctx, idOf(params.reportId), form)
  return redirect('/reports?decided')
})

export default function ShowReport() {
  return <OneReportPage report={useLoaderData<typeof loader>()} form="release" />
}
