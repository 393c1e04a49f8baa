import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { removeGuest } from '#app/domain/guest-seats/guest-seat-actions.server.ts'
import { readGuestToRemove } from '#app/domain/guest-seats/guest-seat-queries.server.ts'
import { idOf, NoFields, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { RemoveGuestPage } from '#app/ui/guest-seats/remove-guest-page.tsx'

export const meta = title('guestSeats.remove')

export const loader = onRead((ctx, { params }) => readGuestToRemove(ctx, idOf(params.sessionId), idOf(params.guestId)))

export const action = onWrite(NoFields, async (ctx, _form, { params }) => {
  const id = idOf(params.sessionId)
  await removeGuest(ctx, id, idOf(params.guestId))
  return redirect(`/sessions/${id}?said=removed`)
})

export default function Removal() {
  return <RemoveGuestPage {...useLoaderData<typeof loader>()} />
}
