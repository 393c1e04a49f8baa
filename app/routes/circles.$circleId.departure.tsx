import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { leaveCircle } from '#app/domain/circles/circle-actions.server.ts'
import { readOwnCircle } from '#app/domain/circles/circle-queries.server.ts'
import { idOf, NoFields, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { DeparturePage } from '#app/ui/circles/departure-page.tsx'

export const meta = title('circles.leave')

export const loader = onRead((ctx, { params }) => readOwnCircle(ctx, idOf(params.circleId)))

export const action = onWrite(NoFields, async (ctx, _form, { params }) => {
  await leaveCircle(ctx, idOf(params.circleId))
  return redirect('/circles?left')
})

export default function Departure() {
  return <DeparturePage {...useLoaderData<typeof loader>()} />
}
