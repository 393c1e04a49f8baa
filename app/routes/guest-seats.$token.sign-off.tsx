import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { signOffGuest } from '#app/domain/guest-seats/guest-seat-actions.server.ts'
import { readGuestPage } from '#app/domain/guest-seats/guest-seat-queries.server.ts'
import { NoFields, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { GuestSignOffPage } from '#app/ui/guest-seats/guest-sign-off-page.tsx'

export const meta = title('sessions.signOff')

// Security: opening the link only shows a button; mail scanners open every link they find.
export const loader = onRead(async (ctx, { params: { token = '' } }) => ({
  page: await readGuestPage(ctx, token),
  token,
}))

export const action = onWrite(NoFields, async (ctx, _form, { params: { token = '' } }) => {
  await signOffGuest(ctx, token)
  return redirect(`/guest-seats/${token}`)
})

export default function GuestSignOff() {
  return <GuestSignOffPage {...useLoaderData<typeof loader>()} />
}
