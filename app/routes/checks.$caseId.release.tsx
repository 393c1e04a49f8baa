import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ReleaseCase } from '#app/domain/cases/case-forms.server.ts'
import { releaseCase } from '#app/domain/cases/check-actions.server.ts'
import { showCheck } from '#app/domain/cases/check-queries.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { CheckPage } from '#app/ui/cases/check-page.tsx'

export const meta = title('cases.check.open')

// With the whole text: nobody opens a case from a page that does not show it.
export const loader = onRead((ctx, { params }) => showCheck(ctx, idOf(params.caseId)))

export const action = onWrite(ReleaseCase, async (ctx, form, { params }) => {
  await releaseCase(ctx, idOf(params.caseId), form)
  return redirect('/checks?said=opened')
})

export default function Release() {
  return <CheckPage {...useLoaderData<typeof loader>()} />
}
