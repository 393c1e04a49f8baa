import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { mostCharacters } from '#app/domain/synonyms/synonym.ts'
import { addSynonym } from '#app/domain/synonyms/synonym-actions.server.ts'
import { AddSynonym } from '#app/domain/synonyms/synonym-forms.server.ts'
import { readSynonymPage } from '#app/domain/synonyms/synonym-queries.server.ts'
import { onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { SynonymsPage } from '#app/ui/synonyms/synonyms-page.tsx'

export const meta = title('synonyms.title')

export const loader = onRead(async (ctx, { request }) => {
  const { searchParams } = new URL(request.url)
  const said = (['added', 'gone'] as const).find((word) => searchParams.has(word))
  const words = searchParams.get('words')?.trim().slice(0, mostCharacters)
  const page = await readSynonymPage(ctx, { words, changed: said && searchParams.get(said) })
  return { ...page, answering: page.searches.find(({ query }) => query === searchParams.get('answers')), said }
})

export const action = onWrite(AddSynonym, async (ctx, form) => {
  await addSynonym(ctx, form)
  return redirect(`/synonyms?added=${form.id}`)
})

export default function Synonyms() {
  const page = useLoaderData<typeof loader>()
  return <SynonymsPage key={page.id} {...page} />
}
