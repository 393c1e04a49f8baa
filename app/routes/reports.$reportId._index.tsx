import { useLoaderData } from '@remix-run/react'
import { readReport } from '#app/domain/reports/report-queries.server.ts'
import { idOf, onRead } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { OneReportPage } from '#app/ui/reports/one-report-page.tsx'

export const meta = title('reports.one.title')

export const loader = onRead((ctx, { params }) => readReport(ctx, idOf(params.reportId)))

export default function Report() {
  return <OneReportPage report={useLoaderData<typeof loader>()} />
}
