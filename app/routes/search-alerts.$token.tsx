import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readStopLink, stopAlert } from '#app/domain/saved-searches/stop-link.server.ts'
import { NoFields, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { StopPage } from '#app/ui/saved-searches/stop-page.tsx'

export const meta = title('savedSearches.stop.title')

// Security: opening the link only shows a button; mail scanners open every link they find.
export const loader = onRead((ctx, { params }) => readStopLink(ctx, params.token ?? ''))

export const action = onWrite(NoFields, async (ctx, _form, { params }) => {
  await stopAlert(ctx, params.token ?? '')
  return redirect(`/search-alerts/${params.token}`)
})

export default function StopAlert() {
  return <StopPage {...useLoaderData<typeof loader>()} />
}
