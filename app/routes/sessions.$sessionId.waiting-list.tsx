import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { moveInList, readListToOrder } from '#app/domain/enrolments/waiting-order.server.ts'
import { MoveInList } from '#app/domain/sessions/session-forms.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { WaitingOrderPage } from '#app/ui/enrolments/waiting-order-page.tsx'

export const meta = title('waitingList.order')

export const loader = onRead((ctx, { params }) => readListToOrder(ctx, idOf(params.sessionId)))

export const action = onWrite(MoveInList, async (ctx, form, { params }) => {
  const id = idOf(params.sessionId)
  await moveInList(ctx, id, form)
  return redirect(`/sessions/${id}?said=moved-in-list`)
})

export default function WaitingOrder() {
  return <WaitingOrderPage {...useLoaderData<typeof loader>()} />
}
