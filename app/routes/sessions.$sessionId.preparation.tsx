import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import {
  RevisePreparation,
  readPreparationForm,
  revisePreparation,
} from '#app/domain/preparation/preparation-actions.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { PreparationPage } from '#app/ui/preparation/preparation-page.tsx'

export const meta = title('preparation.title')

export const loader = onRead((ctx, { params }) => readPreparationForm(ctx, idOf(params.sessionId)))

export const action = onWrite(RevisePreparation, async (ctx, form, { params }) => {
  const id = idOf(params.sessionId)
  await revisePreparation(ctx, id, form)
  return redirect(`/sessions/${id}?said=revised`)
})

export default function Preparation() {
  return <PreparationPage {...useLoaderData<typeof loader>()} />
}
