import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reviseSavedSearch } from '#app/domain/saved-searches/saved-search-actions.server.ts'
import { ReviseSavedSearch } from '#app/domain/saved-searches/saved-search-forms.server.ts'
import { readSavedSearch } from '#app/domain/saved-searches/saved-search-queries.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { SavedSearchPage } from '#app/ui/saved-searches/saved-search-page.tsx'

export const meta = title('savedSearches.revise.title')

export const loader = onRead((ctx, { params }) => readSavedSearch(ctx, idOf(params.savedSearchId)))

export const action = onWrite(ReviseSavedSearch, async (ctx, form, { params }) => {
  await reviseSavedSearch(ctx, idOf(params.savedSearchId), form)
  return redirect('/saved-searches?kept')
})

export default function ReviseSearch() {
  return <SavedSearchPage search={useLoaderData<typeof loader>()} />
}
