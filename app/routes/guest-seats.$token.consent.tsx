import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { showGuestName } from '#app/domain/guest-seats/guest-seat-page.server.ts'
import { readGuestPage } from '#app/domain/guest-seats/guest-seat-queries.server.ts'
import { ShowName } from '#app/domain/sessions/session-forms.server.ts'
import { onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { GuestPage } from '#app/ui/guest-seats/guest-page.tsx'

export const meta = title('seat.shownTo')

// Where a form comes back that could not be kept: the guest's own page.
export const loader = onRead(async (ctx, { params: { token = '' } }) => ({
  page: await readGuestPage(ctx, token),
  token,
}))

export const action = onWrite(ShowName, async (ctx, { shownTo }, { params: { token = '' } }) => {
  await showGuestName(ctx, token, shownTo)
  return redirect(`/guest-seats/${token}`)
})

export default function GuestConsent() {
  return <GuestPage {...useLoaderData<typeof loader>()} />
}
