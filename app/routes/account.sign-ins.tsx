import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { signOutEverywhere } from '#app/domain/members/account-actions.server.ts'
import { countSignIns } from '#app/domain/members/account-queries.server.ts'
import { NoFields, onRead, onWrite } from '#app/http/handle.server.ts'
import { signOut } from '#app/http/session.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { SignInsPage } from '#app/ui/members/sign-ins-page.tsx'

export const meta = title('account.signIns.title')

export const loader = onRead(async (ctx) => ({ count: await countSignIns(ctx) }))

export const action = onWrite(NoFields, async (ctx, _form, { request }) => {
  await signOutEverywhere(ctx)
  return redirect('/sign-in?ended', { headers: await signOut(request) })
})

export default function SignIns() {
  return <SignInsPage {...useLoaderData<typeof loader>()} />
}
