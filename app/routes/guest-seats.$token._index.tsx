import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { acceptAsGuest } from '#app/domain/guest-seats/guest-seat-actions.server.ts'
import { AcceptGuestSeat } from '#app/domain/guest-seats/guest-seat-forms.server.ts'
import { readGuestPage } from '#app/domain/guest-seats/guest-seat-queries.server.ts'
import { onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { GuestPage } from '#app/ui/guest-seats/guest-page.tsx'

export const meta = title('guestSeats.title')

// Security: opening the link only shows; mail scanners open every link they find.
export const loader = onRead(async (ctx, { params: { token = '' } }) => ({
  page: await readGuestPage(ctx, token),
  token,
}))

export const action = onWrite(AcceptGuestSeat, async (ctx, form, { params, context: { language } }) =>
  redirect(await acceptAsGuest(ctx, params.token ?? '', form, language)),
)

export default function GuestSeat() {
  return <GuestPage {...useLoaderData<typeof loader>()} />
}
