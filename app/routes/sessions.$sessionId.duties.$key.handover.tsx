import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { HandOverDuty, handOverDuty } from '#app/domain/duties/duty-actions.server.ts'
import { readHandover } from '#app/domain/duties/duty-queries.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { HandoverPage } from '#app/ui/duties/handover-page.tsx'

export const meta = title('duties.handover')

export const loader = onRead((ctx, { params }) => readHandover(ctx, idOf(params.sessionId), params.key ?? ''))

export const action = onWrite(HandOverDuty, async (ctx, form, { params }) => {
  const id = idOf(params.sessionId)
  await handOverDuty(ctx, id, params.key ?? '', form)
  return redirect(`/sessions/${id}/duties`)
})

export default function Handover() {
  return <HandoverPage {...useLoaderData<typeof loader>()} />
}
