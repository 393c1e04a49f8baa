import { redirect } from '@remix-run/node'
import { sayWhetherCertain } from '#app/domain/sessions/certainty.server.ts'
import { SayWhetherCertain } from '#app/domain/sessions/session-forms.server.ts'
import { idOf } from '#app/http/handle.server.ts'
import { onPress, standsOn } from '#app/http/press.server.ts'

export { ErrorPage as default } from '#app/ui/errors/error-page.tsx'

export const loader = standsOn(({ sessionId }) => `/sessions/${idOf(sessionId)}`)

export const action = onPress(SayWhetherCertain, async (ctx, { certain }, { params }) => {
  const id = idOf(params.sessionId)
  await sayWhetherCertain(ctx, id, certain === 'yes')
  return redirect(`/sessions/${id}`)
})
