import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reviseSeries } from '#app/domain/series/series-actions.server.ts'
import { ReviseSeries } from '#app/domain/series/series-forms.server.ts'
import { readSeriesToRevise } from '#app/domain/series/series-queries.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { SeriesFormPage } from '#app/ui/series/series-form-page.tsx'

export const meta = title('series.revise')

export const loader = onRead(async (ctx, { params }) => ({
  series: await readSeriesToRevise(ctx, idOf(params.seriesId)),
}))

export const action = onWrite(ReviseSeries, async (ctx, form, { params }) => {
  const id = idOf(params.seriesId)
  await reviseSeries(ctx, id, form)
  return redirect(`/series/${id}`)
})

export default function EditSeries() {
  return <SeriesFormPage {...useLoaderData<typeof loader>()} />
}
