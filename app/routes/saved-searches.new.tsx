import { randomUUID } from 'node:crypto'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { keepSearch } from '#app/domain/saved-searches/saved-search-actions.server.ts'
import { KeepSearch } from '#app/domain/saved-searches/saved-search-forms.server.ts'
import { readSearchToKeep } from '#app/domain/saved-searches/saved-search-queries.server.ts'
import { readAddress } from '#app/domain/search/search-address.ts'
import { onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { KeepSearchPage } from '#app/ui/saved-searches/keep-search-page.tsx'

export const meta = title('savedSearches.keep.title')

export const loader = onRead(async (ctx, { request, context }) => ({
  id: randomUUID(),
  ...(await readSearchToKeep(ctx, readAddress(new URL(request.url).searchParams), context.language)),
}))

export const action = onWrite(KeepSearch, async (ctx, form) => {
  await keepSearch(ctx, form)
  return redirect('/saved-searches?kept')
})

export default function NewSavedSearch() {
  return <KeepSearchPage {...useLoaderData<typeof loader>()} />
}
