import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { TakeSuggestions } from '#app/domain/cases/case-forms.server.ts'
import { takeSuggestions } from '#app/domain/cases/suggestion-actions.server.ts'
import { readSuggestion, seenOfSuggestion } from '#app/domain/cases/suggestion-queries.server.ts'
import { versionOf } from '#app/domain/form-version.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { SuggestionsPage } from '#app/ui/cases/suggestions-page.tsx'

export const meta = title('cases.suggestions.title')

export const loader = onRead(async (ctx, { params }) => {
  const suggestion = await readSuggestion(ctx, idOf(params.caseId))
  return { ...suggestion, version: versionOf(seenOfSuggestion(suggestion)) }
})

export const action = onWrite(TakeSuggestions, async (ctx, form, { params }) => {
  const id = idOf(params.caseId)
  await takeSuggestions(ctx, id, form['take[]'], form.version)
  return redirect(`/cases/${id}/draft`)
})

export default function Suggestions() {
  return <SuggestionsPage {...useLoaderData<typeof loader>()} />
}
