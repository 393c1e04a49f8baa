import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { signOff } from '#app/domain/enrolments/enrolment-actions.server.ts'
import { readSessionToEnrol } from '#app/domain/enrolments/enrolment-queries.server.ts'
import { hasBegun } from '#app/domain/sessions/session.ts'
import { idOf, NoFields, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { SignOffPage } from '#app/ui/enrolments/sign-off-page.tsx'

export const meta = title('sessions.signOff')

export const loader = onRead(async (ctx, { params }) => {
  const session = await readSessionToEnrol(ctx, idOf(params.sessionId))
  return { session, hasBegun: session.state === 'announced' && hasBegun(session, ctx.now) }
})

export const action = onWrite(NoFields, async (ctx, _form, { params }) => {
  const id = idOf(params.sessionId)
  await signOff(ctx, id)
  return redirect(`/sessions/${id}?said=signed-off`)
})

export default function SignOff() {
  return <SignOffPage {...useLoaderData<typeof loader>()} />
}
