import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { signOff } from '#app/domain/enrolments/enrolment-actions.server.ts'
import { readMySignOff } from '#app/domain/enrolments/enrolment-queries.server.ts'
import { idOf, NoFields, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { SignOffPage } from '#app/ui/enrolments/sign-off-page.tsx'

export const meta = title('sessions.signOff')

export const loader = onRead(async (ctx, { params, request }) => ({
  ...(await readMySignOff(ctx, idOf(params.sessionId))),
  done: new URL(request.url).searchParams.has('done'),
}))

export const action = onWrite(NoFields, async (ctx, _form, { params }) => {
  const id = idOf(params.sessionId)
  const { seat } = await readMySignOff(ctx, id)
  await signOff(ctx, id)
  return redirect(seat.has === 'waiting' ? `/sessions/${id}?said=left-list` : `/sessions/${id}/sign-off?done`)
})

export default function SignOff() {
  const page = useLoaderData<typeof loader>()
  return <SignOffPage {...page} comeBack={`/sessions/${page.session.id}/sign-off/withdrawal`} />
}
