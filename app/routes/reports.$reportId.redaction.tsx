import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { redactReported } from '#app/domain/reports/report-actions.server.ts'
import { RedactReported } from '#app/domain/reports/report-forms.server.ts'
import { readToDecide } from '#app/domain/reports/report-queries.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { RedactForm } from '#app/ui/reports/decide-forms.tsx'

export const meta = title('reports.redact.title')

export const loader = onRead(async (ctx, { params }) => ({ id: await readToDecide(ctx, idOf(params.reportId)) }))

export const action = onWrite(RedactReported, async (ctx, form, { params }) => {
  await redactReported(ctx, idOf(params.reportId), form)
  return redirect('/reports?decided')
})

/** Where a form comes back that was not filled in yet; it stands on the page of the report. */
export default function RedactReport() {
  const t = useT()
  const { id } = useLoaderData<typeof loader>()
  return (
    <>
      <PageTitle above={<a href={`/reports/${id}`}>{t('reports.one.title')}</a>}>{t('reports.redact.title')}</PageTitle>
      <RedactForm id={id} />
    </>
  )
}
