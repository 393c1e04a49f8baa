import { type HeadersFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { SignIn } from '#app/domain/members/member-forms.server.ts'
import { checkSignIn } from '#app/domain/members/sign-in-actions.server.ts'
import { onRead, onWrite, ownPath } from '#app/http/handle.server.ts'
import { withLanguage } from '#app/http/language-cookie.server.ts'
import { signIn } from '#app/http/session.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { SignInPage } from '#app/ui/members/sign-in-page.tsx'

export const meta = title('account.sign-in.title')

/** Retry-After, after too many tries. */
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders

export const loader = onRead(async (ctx, { request }) => {
  const { searchParams } = new URL(request.url)
  const returnTo = ownPath(searchParams.get('returnTo'))
  if (ctx.viewer.kind === 'member') throw redirect(returnTo)
  return { returnTo, said: saidBefore(searchParams) }
})

function saidBefore(searchParams: URLSearchParams) {
  if (searchParams.has('reset')) return 'account.reset.done' as const
  if (searchParams.has('ended')) return 'account.signIns.ended' as const
  return searchParams.has('returnTo') ? ('account.sign-in.first' as const) : undefined
}

export const action = onWrite(SignIn, async (ctx, form, { request, context }) => {
  const { id, language } = await checkSignIn(ctx, form, context.from)
  return redirect(ownPath(form.returnTo), { headers: withLanguage(request, await signIn(id), language) })
})

export default function SignInRoute() {
  return <SignInPage {...useLoaderData<typeof loader>()} />
}
