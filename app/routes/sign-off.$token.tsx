import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readSignOff, signOffByToken } from '#app/domain/enrolments/sign-off-link.server.ts'
import { NoFields, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { SignOffPage } from '#app/ui/enrolments/sign-off-page.tsx'

export const meta = title('sessions.signOff')

// Security: opening the link only shows a button; mail scanners open every link they find.
export const loader = onRead(async (ctx, { params, request }) => ({
  session: await readSignOff(ctx, params.token ?? ''),
  done: new URL(request.url).searchParams.has('done'),
}))

export const action = onWrite(NoFields, async (ctx, _form, { params }) => {
  const ended = await signOffByToken(ctx, params.token ?? '')
  return redirect(`/sign-off/${params.token}${ended ? '?done' : ''}`)
})

export default function SignOffByLink() {
  const { session, done } = useLoaderData<typeof loader>()
  return <SignOffPage session={session} hasBegun={session.hasBegun} done={done} />
}
