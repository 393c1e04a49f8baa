import { randomUUID } from 'node:crypto'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { makeSeries } from '#app/domain/series/series-actions.server.ts'
import { MakeSeries } from '#app/domain/series/series-forms.server.ts'
import { circlesForSeries } from '#app/domain/series/series-queries.server.ts'
import { onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { SeriesFormPage } from '#app/ui/series/series-form-page.tsx'

export const meta = title('series.make')

export const loader = onRead(async (ctx) => ({ making: { id: randomUUID(), circles: await circlesForSeries(ctx) } }))

export const action = onWrite(MakeSeries, async (ctx, form) => {
  await makeSeries(ctx, form)
  return redirect(`/series/${form.id}`)
})

export default function NewSeries() {
  return <SeriesFormPage {...useLoaderData<typeof loader>()} />
}
