import { redirect } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import { readSignOff, signOffByToken } from '#app/domain/enrolments/sign-off-link.server.ts'
import { NoFields, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { SignOffPage } from '#app/ui/enrolments/sign-off-page.tsx'

export const meta = title('seats.yours')

// Security: opening the link only shows a button; mail scanners open every link they find.
export const loader = onRead(async (ctx, { params, request }) => {
  const { searchParams } = new URL(request.url)
  const page = await readSignOff(ctx, params.token ?? '')
  return { ...page, done: searchParams.has('done'), isBack: searchParams.has('back') }
})

export const action = onWrite(NoFields, async (ctx, _form, { params }) => {
  const ended = await signOffByToken(ctx, params.token ?? '')
  return redirect(`/sign-off/${params.token}${ended ? '?done' : ''}`)
})

export default function SignOffByLink() {
  const { token } = useParams()
  return <SignOffPage {...useLoaderData<typeof loader>()} comeBack={`/sign-off/${token}/withdrawal`} />
}
