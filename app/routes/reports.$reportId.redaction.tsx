import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { redactReported } from '#app/domain/reports/report-actions.server.ts'
import { RedactReported } from '#app/domain/reports/report-forms.server.ts'
import { readToDecide } from '#app/domain/reports/report-queries.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { OneReportPage } from '#app/ui/reports/one-report-page.tsx'

export const meta = title('reports.redact.title')

export const loader = onRead((ctx, { params }) => readToDecide(ctx, idOf(params.reportId)))

export const action = onWrite(RedactReported, async (ctx, form, { params }) => {
  await redactReported(ctx, idOf(params.reportId), form)
  return redirect('/reports?decided')
})

export default function RedactReport() {
  return <OneReportPage report={useLoaderData<typeof loader>()} form="redaction" />
}
