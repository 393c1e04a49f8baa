import { redirect } from '@remix-run/node'
import { tellSignedOut } from '#app/domain/members/sign-in-actions.server.ts'
import { NoFields, onRead, onWrite } from '#app/http/handle.server.ts'
import { signOut } from '#app/http/session.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { SignOutPage } from '#app/ui/members/sign-out-page.tsx'

export const meta = title('account.sign-out.title')

export const loader = onRead(async (ctx) => {
  if (ctx.viewer.kind !== 'member') throw redirect('/')
  return null
})

export const action = onWrite(NoFields, async (ctx, _form, { request }) => {
  const headers = await signOut(request)
  await tellSignedOut(ctx)
  return redirect('/', { headers })
})

export default function SignOutRoute() {
  return <SignOutPage />
}
