import { redirect } from '@remix-run/node'
import { sayWhetherCertain } from '#app/domain/sessions/certainty.server.ts'
import { SayWhetherCertain } from '#app/domain/sessions/session-forms.server.ts'
import { idOf, nowhere, onWrite } from '#app/http/handle.server.ts'

export const loader = nowhere

export const action = onWrite(SayWhetherCertain, async (ctx, { certain }, { params }) => {
  const id = idOf(params.sessionId)
  await sayWhetherCertain(ctx, id, certain === 'yes')
  return redirect(`/sessions/${id}`)
})
