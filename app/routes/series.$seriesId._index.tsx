import { useLoaderData } from '@remix-run/react'
import { listInUse } from '#app/domain/library/library-queries.server.ts'
import { readSeries } from '#app/domain/series/series-queries.server.ts'
import { idOf, onRead } from '#app/http/handle.server.ts'
import { titleFrom } from '#app/i18n/page-title.ts'
import { SeriesPage } from '#app/ui/series/series-page.tsx'

export const meta = titleFrom(({ series }: { series: { title: string } }) => series.title)

export const loader = onRead(async (ctx, { params }) => {
  const series = await readSeries(ctx, idOf(params.seriesId))
  return { series, reading: await listInUse(ctx, { seriesId: series.id }) }
})

export default function Series() {
  return <SeriesPage {...useLoaderData<typeof loader>()} />
}
