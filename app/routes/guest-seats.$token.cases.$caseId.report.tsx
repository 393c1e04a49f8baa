import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { seatedGuest } from '#app/domain/guest-seats/guest-seat-queries.server.ts'
import { mustLieOnTable } from '#app/domain/preparation/table-texts.server.ts'
import { reportAtTable } from '#app/domain/reports/report-actions.server.ts'
import { ReportText } from '#app/domain/reports/report-forms.server.ts'
import { onlyTells } from '#app/domain/reports/report-state.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { ReportMade, ReportPage } from '#app/ui/reports/report-page.tsx'
import { reportTitle } from '#app/ui/reports/report-title.ts'

export const meta = reportTitle

export const loader = onRead(async (ctx, { params: { token = '', caseId }, request }) => {
  const { ctx: seated, sessionId } = await seatedGuest(ctx, token)
  const made = new URL(request.url).searchParams.get('made')
  if (made !== null) return { back: `/guest-seats/${token}/cases`, tells: made === 'told' }
  const { title } = await mustLieOnTable(seated, sessionId, idOf(caseId))
  const tells = await onlyTells(seated, { kind: 'case', id: idOf(caseId) })
  return { path: `/guest-seats/${token}/cases`, title, tells }
})

export const action = onWrite(ReportText, async (ctx, { words }, { params, context }) => {
  const [token, caseId] = [params.token ?? '', idOf(params.caseId)]
  const { ctx: seated, sessionId } = await seatedGuest(ctx, token)
  const outcome = await reportAtTable(seated, { sessionId, caseId, words, from: context.from })
  return redirect(`/guest-seats/${token}/cases/${caseId}/report?made=${outcome}`)
})

export default function GuestReport() {
  const page = useLoaderData<typeof loader>()
  return page.path ? <ReportPage {...page} /> : <ReportMade {...page} />
}
