import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readDraft } from '#app/domain/cases/draft-queries.server.ts'
import { stepNamed } from '#app/domain/cases/draft-steps.ts'
import { placeOfErased } from '#app/domain/cases/original.server.ts'
import { previewOf } from '#app/domain/cases/preview.server.ts'
import { idOf, onRead } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { PreviewPage } from '#app/ui/cases/preview-page.tsx'

export const meta = title('cases.preview.title')

export const loader = onRead(async (ctx, { params, request }) => {
  const id = idOf(params.caseId)
  const erased = await placeOfErased(ctx, id)
  if (erased) throw redirect(erased)
  const draft = await readDraft(ctx, id)
  const step = stepNamed(new URL(request.url).searchParams.get('step'))
  return { back: `/cases/${id}/draft?step=${step}`, preview: previewOf(draft) }
})

export default function Preview() {
  return <PreviewPage {...useLoaderData<typeof loader>()} />
}
