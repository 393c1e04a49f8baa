import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ResetPassword } from '#app/domain/members/member-forms.server.ts'
import { findReset, resetPassword } from '#app/domain/members/password-reset.server.ts'
import { onRead, onWrite } from '#app/http/handle.server.ts'
import { signOut } from '#app/http/session.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { ResetPage } from '#app/ui/members/reset-page.tsx'

export const meta = title('account.reset.choose.title')

// Security: looking does nothing; mail programs open links before people do (reliability L29).
export const loader = onRead(async (ctx, { params }) => ({ works: Boolean(await findReset(ctx, params.token ?? '')) }))

export const action = onWrite(ResetPassword, async (ctx, form, { params, request }) => {
  await resetPassword(ctx, params.token ?? '', form)
  return redirect('/sign-in?reset', { headers: await signOut(request) })
})

export default function ResetRoute() {
  return <ResetPage {...useLoaderData<typeof loader>()} />
}
