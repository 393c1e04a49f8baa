import { useLoaderData } from '@remix-run/react'
import { listReports } from '#app/domain/reports/report-queries.server.ts'
import { onRead } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { ReportsPage } from '#app/ui/reports/reports-page.tsx'

export const meta = title('reports.queue.title')

export const loader = onRead(async (ctx, { request }) => ({
  reports: await listReports(ctx),
  said: new URL(request.url).searchParams.has('decided'),
}))

export default function Reports() {
  return <ReportsPage {...useLoaderData<typeof loader>()} />
}
