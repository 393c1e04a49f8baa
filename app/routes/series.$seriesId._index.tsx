import { useLoaderData } from '@remix-run/react'
import { readSeries } from '#app/domain/series/series-queries.server.ts'
import { idOf, onRead } from '#app/http/handle.server.ts'
import { titleFrom } from '#app/i18n/page-title.ts'
import { SeriesPage } from '#app/ui/series/series-page.tsx'

export const meta = titleFrom(({ series }: { series: { title: string } }) => series.title)

export const loader = onRead(async (ctx, { params }) => ({ series: await readSeries(ctx, idOf(params.seriesId)) }))

export default function Series() {
  return <SeriesPage {...useLoaderData<typeof loader>()} />
}
