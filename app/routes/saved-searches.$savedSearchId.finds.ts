import { redirect } from '@remix-run/node'
import { newestOf } from '#app/domain/saved-searches/saved-search-forms.server.ts'
import { readSavedSearch } from '#app/domain/saved-searches/saved-search-queries.server.ts'
import { idOf, onRead } from '#app/http/handle.server.ts'

export { ErrorPage as default } from '#app/ui/errors/error-page.tsx'

// GET /saved-searches/:savedSearchId/finds: where the mail leads, which does not say what was looked for.
export const loader = onRead(async (ctx, { params }) => {
  const { address } = await readSavedSearch(ctx, idOf(params.savedSearchId))
  return redirect(newestOf(address))
})
