import { redirect } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import { comeBackByToken, readSignOff } from '#app/domain/enrolments/sign-off-link.server.ts'
import { NoFields, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { SignOffPage } from '#app/ui/enrolments/sign-off-page.tsx'

export const meta = title('seats.yours')

// POST /sign-off/:token/withdrawal: they come after all.
export const loader = onRead((ctx, { params }) => readSignOff(ctx, params.token ?? ''))

export const action = onWrite(NoFields, async (ctx, _form, { params }) => {
  await comeBackByToken(ctx, params.token ?? '')
  return redirect(`/sign-off/${params.token}?back`)
})

export default function BackByLink() {
  const { token } = useParams()
  return <SignOffPage {...useLoaderData<typeof loader>()} comeBack={`/sign-off/${token}/withdrawal`} />
}
