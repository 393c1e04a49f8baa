import { redirect } from '@remix-run/node'
import { GiveConsent, giveConsent } from '#app/domain/preparation/table-consents.server.ts'
import { idOf } from '#app/http/handle.server.ts'
import { onPress, standsOn } from '#app/http/press.server.ts'

export { ErrorPage as default } from '#app/ui/errors/error-page.tsx'

export const loader = standsOn(({ caseId }) => `/cases/${idOf(caseId)}/tables`)

export const action = onPress(GiveConsent, async (ctx, { agree }, { params }) => {
  const id = idOf(params.caseId)
  await giveConsent(ctx, id, idOf(params.sessionId), agree === 'yes')
  return redirect(`/cases/${id}/tables`)
})
