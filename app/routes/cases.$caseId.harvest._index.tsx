import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { offerHarvest, saveHarvest } from '#app/domain/harvest/harvest-actions.server.ts'
import { DraftHarvest } from '#app/domain/harvest/harvest-forms.server.ts'
import { readHarvest } from '#app/domain/harvest/harvest-queries.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { HarvestPage } from '#app/ui/harvest/harvest-page.tsx'

export const meta = title('harvest.title')

export const loader = onRead(async (ctx, { params, request }) => {
  const { searchParams } = new URL(request.url)
  const session = searchParams.get('session')
  const harvest = await readHarvest(ctx, idOf(params.caseId), session ? idOf(session) : undefined)
  return { ...harvest, kept: searchParams.has('kept') }
})

export const action = onWrite(DraftHarvest, async (ctx, form, { params }) => {
  const id = idOf(params.caseId)
  await saveHarvest(ctx, id, form)
  if (form.next === 'offer') await offerHarvest(ctx, id, form.sessionId)
  return redirect(`/cases/${id}/harvest?session=${form.sessionId}&kept`)
})

export default function Harvest() {
  return <HarvestPage {...useLoaderData<typeof loader>()} />
}
