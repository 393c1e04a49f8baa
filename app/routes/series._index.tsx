import { useLoaderData } from '@remix-run/react'
import { listSeries } from '#app/domain/series/series-queries.server.ts'
import { onRead } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { SeriesListPage } from '#app/ui/series/series-list-page.tsx'

export const meta = title('series.title')

export const loader = onRead((ctx) => listSeries(ctx))

export default function SeriesList() {
  return <SeriesListPage {...useLoaderData<typeof loader>()} />
}
