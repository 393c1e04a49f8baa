import { type HeadersFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { changePassword } from '#app/domain/members/account-actions.server.ts'
import { readAccount } from '#app/domain/members/account-queries.server.ts'
import { ChangePassword } from '#app/domain/members/member-forms.server.ts'
import { onRead, onWrite } from '#app/http/handle.server.ts'
import { signIn } from '#app/http/session.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { PasswordPage } from '#app/ui/members/password-page.tsx'

export const meta = title('account.password.change')

/** Retry-After, after too many tries. */
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders

export const loader = onRead(async (ctx) => ({ email: (await readAccount(ctx)).email }))

// Every sign-in ended with the old password; this device gets a new one.
export const action = onWrite(ChangePassword, async (ctx, form, { context }) => {
  const memberId = await changePassword(ctx, form, context.from)
  return redirect('/account?password', { headers: { 'Set-Cookie': await signIn(memberId) } })
})

export default function Password() {
  return <PasswordPage {...useLoaderData<typeof loader>()} />
}
