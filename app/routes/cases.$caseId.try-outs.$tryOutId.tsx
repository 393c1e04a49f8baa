import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { tellBack } from '#app/domain/try-outs/try-out-actions.server.ts'
import { TellBack } from '#app/domain/try-outs/try-out-forms.server.ts'
import { readMyTryOut } from '#app/domain/try-outs/try-out-queries.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { TellingPage } from '#app/ui/try-outs/telling-page.tsx'

export const meta = title('try-outs.result')

export const loader = onRead((ctx, { params }) => readMyTryOut(ctx, idOf(params.caseId), idOf(params.tryOutId)))

export const action = onWrite(TellBack, async (ctx, form, { params }) => {
  const id = idOf(params.caseId)
  await tellBack(ctx, id, { ...form, tryOutId: idOf(params.tryOutId) })
  return redirect(`/cases/${id}/try-outs${form.result === 'not_yet' ? '' : '?told'}`)
})

export default function Telling() {
  return <TellingPage {...useLoaderData<typeof loader>()} />
}
