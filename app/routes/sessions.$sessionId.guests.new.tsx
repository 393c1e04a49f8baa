import { randomUUID } from 'node:crypto'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { seatGuest } from '#app/domain/guest-seats/guest-seat-actions.server.ts'
import { SeatGuest } from '#app/domain/guest-seats/guest-seat-forms.server.ts'
import { readGuestForm } from '#app/domain/guest-seats/guest-seat-queries.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { SeatGuestPage } from '#app/ui/guest-seats/seat-guest-page.tsx'

export const meta = title('guestSeats.new')

export const loader = onRead(async (ctx, { params }) => ({
  ...(await readGuestForm(ctx, idOf(params.sessionId))),
  formId: randomUUID(),
}))

export const action = onWrite(SeatGuest, async (ctx, form, { params, context: { language } }) => {
  const id = idOf(params.sessionId)
  await seatGuest(ctx, id, form, language)
  return redirect(`/sessions/${id}?said=seated`)
})

export default function NewGuest() {
  return <SeatGuestPage {...useLoaderData<typeof loader>()} />
}
