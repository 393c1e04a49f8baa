import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { mustLieOnTable } from '#app/domain/preparation/table-texts.server.ts'
import { reportAtTable } from '#app/domain/reports/report-actions.server.ts'
import { ReportText } from '#app/domain/reports/report-forms.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { ReportMade, ReportPage } from '#app/ui/reports/report-page.tsx'
import { reportTitle } from '#app/ui/reports/report-title.ts'

export const meta = reportTitle

export const loader = onRead(async (ctx, { params, request }) => {
  const sessionId = idOf(params.sessionId)
  if (new URL(request.url).searchParams.has('made')) return { back: `/sessions/${sessionId}/texts` }
  const { title } = await mustLieOnTable(ctx, sessionId, idOf(params.caseId))
  return { path: `/sessions/${sessionId}/texts`, title }
})

export const action = onWrite(ReportText, async (ctx, { words }, { params, context }) => {
  const [sessionId, caseId] = [idOf(params.sessionId), idOf(params.caseId)]
  await reportAtTable(ctx, { sessionId, caseId, words, from: context.from })
  return redirect(`/sessions/${sessionId}/texts/${caseId}/report?made`)
})

export default function ReportOnTable() {
  const page = useLoaderData<typeof loader>()
  return page.path ? <ReportPage {...page} /> : <ReportMade {...page} />
}
