import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { comeBack } from '#app/domain/enrolments/enrolment-actions.server.ts'
import { readMySignOff } from '#app/domain/enrolments/enrolment-queries.server.ts'
import { idOf, NoFields, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { SignOffPage } from '#app/ui/enrolments/sign-off-page.tsx'

export const meta = title('seats.yours')

// POST /sessions/:sessionId/sign-off/withdrawal: they come after all.
export const loader = onRead((ctx, { params }) => readMySignOff(ctx, idOf(params.sessionId)))

export const action = onWrite(NoFields, async (ctx, _form, { params }) => {
  const id = idOf(params.sessionId)
  const { state } = await comeBack(ctx, id)
  return redirect(`/sessions/${id}?said=${state}`)
})

export default function Back() {
  const page = useLoaderData<typeof loader>()
  return <SignOffPage {...page} comeBack={`/sessions/${page.session.id}/sign-off/withdrawal`} />
}
