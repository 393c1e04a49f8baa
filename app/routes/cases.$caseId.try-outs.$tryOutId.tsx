import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { tellBack } from '#app/domain/try-outs/try-out-actions.server.ts'
import { TellBack } from '#app/domain/try-outs/try-out-forms.server.ts'
import { listMyTryOuts } from '#app/domain/try-outs/try-out-queries.server.ts'
import { NotFound } from '#app/errors.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { TellingPage } from '#app/ui/try-outs/telling-page.tsx'

export const meta = title('try-outs.result')

export const loader = onRead(async (ctx, { params }) => {
  const { id, tryOuts } = await listMyTryOuts(ctx, idOf(params.caseId))
  const tryOut = tryOuts.find((one) => one.id === params.tryOutId)
  if (!tryOut) throw new NotFound('try-out')
  return { caseId: id, tryOut }
})

export const action = onWrite(TellBack, async (ctx, form, { params }) => {
  const id = idOf(params.caseId)
  await tellBack(ctx, id, { ...form, tryOutId: idOf(params.tryOutId) })
  return redirect(`/cases/${id}/try-outs?${form.result === 'not_yet' ? '' : 'told'}`)
})

export default function Telling() {
  return <TellingPage {...useLoaderData<typeof loader>()} />
}
