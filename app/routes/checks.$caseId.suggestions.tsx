import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { SuggestChanges } from '#app/domain/cases/case-forms.server.ts'
import { suggestChanges } from '#app/domain/cases/check-actions.server.ts'
import { readCheck } from '#app/domain/cases/check-queries.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { SuggestPage } from '#app/ui/cases/suggest-page.tsx'

export const meta = title('cases.check.suggest')

export const loader = onRead(async (ctx, { params }) => {
  const { id, title, happening, goesWell, runsInto, tried, uncertainties, findings } = await readCheck(
    ctx,
    idOf(params.caseId),
  )
  return { id, texts: { title, happening, goesWell, runsInto, tried }, uncertainties, findings }
})

export const action = onWrite(SuggestChanges, async (ctx, form, { params }) => {
  await suggestChanges(ctx, idOf(params.caseId), form)
  return redirect('/checks?said=sent')
})

export default function Suggest() {
  return <SuggestPage {...useLoaderData<typeof loader>()} />
}
