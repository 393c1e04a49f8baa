import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { chooseSeries } from '#app/domain/series/series-actions.server.ts'
import { ChooseSeries } from '#app/domain/series/series-forms.server.ts'
import { readSeriesToChoose } from '#app/domain/series/series-queries.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { ChooseSeriesPage } from '#app/ui/series/choose-series-page.tsx'

export const meta = title('series.choose')

export const loader = onRead((ctx, { params }) => readSeriesToChoose(ctx, idOf(params.sessionId)))

export const action = onWrite(ChooseSeries, async (ctx, chosen, { params }) => {
  const id = idOf(params.sessionId)
  await chooseSeries(ctx, id, chosen)
  return redirect(`/sessions/${id}?said=revised`)
})

export default function ChooseSeriesForSession() {
  return <ChooseSeriesPage {...useLoaderData<typeof loader>()} />
}
