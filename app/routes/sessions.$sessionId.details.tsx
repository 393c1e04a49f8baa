import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { saveDetails } from '#app/domain/session-details/details-actions.server.ts'
import { DetailsForm } from '#app/domain/session-details/details-form.server.ts'
import { readDetailsToWrite } from '#app/domain/session-details/details-queries.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { DetailsPage } from '#app/ui/session-details/details-page.tsx'

export const meta = title('details.write')

export const loader = onRead((ctx, { params }) => readDetailsToWrite(ctx, idOf(params.sessionId)))

export const action = onWrite(DetailsForm, async (ctx, form, { params }) => {
  const id = idOf(params.sessionId)
  await saveDetails(ctx, id, form)
  return redirect(`/sessions/${id}?said=revised`)
})

export default function Details() {
  return <DetailsPage {...useLoaderData<typeof loader>()} />
}
