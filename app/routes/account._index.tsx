import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reviseAccount } from '#app/domain/members/account-actions.server.ts'
import { readAccount } from '#app/domain/members/account-queries.server.ts'
import { ReviseAccount } from '#app/domain/members/member-forms.server.ts'
import { listOrganisations } from '#app/domain/organisations/organisations.server.ts'
import { onRead, onWrite } from '#app/http/handle.server.ts'
import { languageCookie } from '#app/http/language-cookie.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { AccountPage } from '#app/ui/members/account-page.tsx'

export const meta = title('account.title')

export const loader = onRead(async (ctx, { request }) => {
  const account = await readAccount(ctx)
  return { account, organisations: await listOrganisations(ctx), said: saidBefore(new URL(request.url).searchParams) }
})

function saidBefore(searchParams: URLSearchParams) {
  if (searchParams.has('password')) return 'account.password.changed' as const
  return searchParams.has('saved') ? ('account.saved' as const) : undefined
}

export const action = onWrite(ReviseAccount, async (ctx, form) => {
  await reviseAccount(ctx, form)
  return redirect('/account?saved', { headers: { 'Set-Cookie': languageCookie(form.language) } })
})

export default function Account() {
  return <AccountPage {...useLoaderData<typeof loader>()} />
}
