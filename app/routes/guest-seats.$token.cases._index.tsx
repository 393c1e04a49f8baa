import { useLoaderData } from '@remix-run/react'
import { readGuestTexts } from '#app/domain/guest-seats/guest-seat-queries.server.ts'
import { onRead } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { GuestTextsPage } from '#app/ui/guest-seats/guest-texts-page.tsx'

export const meta = title('sessions.cases')

export const loader = onRead(async (ctx, { params: { token = '' } }) => ({
  texts: await readGuestTexts(ctx, token),
  token,
}))

export default function GuestTexts() {
  return <GuestTextsPage {...useLoaderData<typeof loader>()} />
}
