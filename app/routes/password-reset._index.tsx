import { type HeadersFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AskReset } from '#app/domain/members/member-forms.server.ts'
import { askReset } from '#app/domain/members/password-reset.server.ts'
import { onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { AskResetPage } from '#app/ui/members/ask-reset-page.tsx'

export const meta = title('account.reset.title')

/** Retry-After, after too many tries. */
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders

export const loader = onRead(async (_ctx, { request }) => ({ asked: new URL(request.url).searchParams.has('asked') }))

export const action = onWrite(AskReset, async (ctx, form, { context }) => {
  await askReset(ctx, form, context.from)
  return redirect('/password-reset?asked')
})

export default function AskResetRoute() {
  return <AskResetPage {...useLoaderData<typeof loader>()} />
}
