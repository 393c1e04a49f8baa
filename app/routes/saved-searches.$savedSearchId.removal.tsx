import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { removeSavedSearch } from '#app/domain/saved-searches/saved-search-actions.server.ts'
import { readSavedSearch } from '#app/domain/saved-searches/saved-search-queries.server.ts'
import { idOf, NoFields, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { RemovalPage } from '#app/ui/saved-searches/saved-search-page.tsx'

export const meta = title('savedSearches.remove.title')

export const loader = onRead((ctx, { params }) => readSavedSearch(ctx, idOf(params.savedSearchId)))

export const action = onWrite(NoFields, async (ctx, _form, { params }) => {
  await removeSavedSearch(ctx, idOf(params.savedSearchId))
  return redirect('/saved-searches?removed')
})

export default function RemoveSearch() {
  return <RemovalPage search={useLoaderData<typeof loader>()} />
}
