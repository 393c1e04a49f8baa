import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ChooseOrganisers, chooseOrganisers, readOrganisers } from '#app/domain/sessions/organiser-actions.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { OrganisersPage } from '#app/ui/sessions/organisers-page.tsx'

export const meta = title('organisers.choose')

export const loader = onRead((ctx, { params }) => readOrganisers(ctx, idOf(params.sessionId)))

export const action = onWrite(ChooseOrganisers, async (ctx, { circleIds, version }, { params }) => {
  const id = idOf(params.sessionId)
  await chooseOrganisers(ctx, id, circleIds, version)
  // Who took their own circle off it may no longer see it.
  return redirect(`/sessions/${id}?said=revised`)
})

export default function Organisers() {
  return <OrganisersPage {...useLoaderData<typeof loader>()} />
}
