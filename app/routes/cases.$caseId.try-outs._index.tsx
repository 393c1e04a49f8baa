import { randomUUID } from 'node:crypto'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { noteTryOut } from '#app/domain/try-outs/try-out-actions.server.ts'
import { NoteStep } from '#app/domain/try-outs/try-out-forms.server.ts'
import { listMyTryOuts } from '#app/domain/try-outs/try-out-queries.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { TryOutsPage } from '#app/ui/try-outs/try-outs-page.tsx'

export const meta = title('try-outs.title')

export const loader = onRead(async (ctx, { params, request }) => ({
  ...(await listMyTryOuts(ctx, idOf(params.caseId))),
  stepId: randomUUID(),
  thanked: new URL(request.url).searchParams.has('told'),
}))

export const action = onWrite(NoteStep, async (ctx, form, { params }) => {
  const id = idOf(params.caseId)
  await noteTryOut(ctx, id, form)
  return redirect(`/cases/${id}/try-outs`)
})

export default function TryOuts() {
  return <TryOutsPage {...useLoaderData<typeof loader>()} />
}
