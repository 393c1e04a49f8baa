import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { acceptAsMember } from '#app/domain/guest-seats/guest-seat-actions.server.ts'
import { readGuestPage } from '#app/domain/guest-seats/guest-seat-queries.server.ts'
import { NoFields, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { GuestPage } from '#app/ui/guest-seats/guest-page.tsx'

export const meta = title('guestSeats.title')

export const loader = onRead(async (ctx, { params: { token = '' } }) => ({
  page: await readGuestPage(ctx, token),
  token,
}))

// POST /guest-seats/:token/membership: enrol with the account one is signed in with.
export const action = onWrite(NoFields, async (ctx, _form, { params }) =>
  redirect(`/sessions/${await acceptAsMember(ctx, params.token ?? '')}/enrolment`),
)

export default function Membership() {
  return <GuestPage {...useLoaderData<typeof loader>()} />
}
