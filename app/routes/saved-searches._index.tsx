import { useLoaderData } from '@remix-run/react'
import { listSavedSearches } from '#app/domain/saved-searches/saved-search-queries.server.ts'
import { onRead } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { SavedSearchesPage } from '#app/ui/saved-searches/saved-searches-page.tsx'

export const meta = title('savedSearches.title')

export const loader = onRead(async (ctx, { request }) => ({
  searches: await listSavedSearches(ctx),
  said: saidBefore(new URL(request.url).searchParams),
}))

function saidBefore(searchParams: URLSearchParams) {
  if (searchParams.has('removed')) return 'savedSearches.removed' as const
  return searchParams.has('kept') ? ('savedSearches.kept' as const) : undefined
}

export default function SavedSearches() {
  return <SavedSearchesPage {...useLoaderData<typeof loader>()} />
}
