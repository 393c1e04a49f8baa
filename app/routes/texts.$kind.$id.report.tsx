import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reportText } from '#app/domain/reports/report-actions.server.ts'
import { ReportText } from '#app/domain/reports/report-forms.server.ts'
import { readToReport } from '#app/domain/reports/report-queries.server.ts'
import { onRead, onWrite } from '#app/http/handle.server.ts'
import { textIn } from '#app/http/text-address.server.ts'
import { ReportMade, ReportPage } from '#app/ui/reports/report-page.tsx'
import { reportTitle } from '#app/ui/reports/report-title.ts'

export const meta = reportTitle

export const loader = onRead(async (ctx, { params, request }) => {
  const { kind, id } = textIn(params)
  // The text is hidden from who just said so, too; the thanks name nothing of it.
  if (new URL(request.url).searchParams.has('made'))
    return { path: null, tells: new URL(request.url).searchParams.get('made') === 'told' }
  return readToReport(ctx, kind, id)
})

export const action = onWrite(ReportText, async (ctx, { words }, { params, context }) => {
  const { kind, id } = textIn(params)
  const outcome = await reportText(ctx, { kind, id, words, from: context.from })
  return redirect(`/texts/${kind}/${id}/report?made=${outcome}`)
})

export default function Report() {
  const { path, tells } = useLoaderData<typeof loader>()
  return path ? <ReportPage path={path} tells={tells} /> : <ReportMade tells={tells} />
}
