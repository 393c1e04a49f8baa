import { redirect } from '@remix-run/node'
import { SettleDuty, settleDuty } from '#app/domain/duties/duty-actions.server.ts'
import { idOf } from '#app/http/handle.server.ts'
import { onPress, standsOn } from '#app/http/press.server.ts'

export { ErrorPage as default } from '#app/ui/errors/error-page.tsx'

export const loader = standsOn(({ sessionId }) => `/sessions/${idOf(sessionId)}/duties`)

const places = { session: (id: string) => `/sessions/${id}#duties`, desk: () => '/desk' }
const isPlace = (from: string | null): from is keyof typeof places => from !== null && Object.hasOwn(places, from)

export const action = onPress(SettleDuty, async (ctx, form, { params, request }) => {
  const id = idOf(params.sessionId)
  await settleDuty(ctx, id, params.key ?? '', form)
  const from = new URL(request.url).searchParams.get('from')
  return redirect(isPlace(from) ? places[from](id) : `/sessions/${id}/duties`)
})
