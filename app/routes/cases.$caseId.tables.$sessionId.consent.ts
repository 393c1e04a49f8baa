import { redirect } from '@remix-run/node'
import { GiveConsent, giveConsent } from '#app/domain/preparation/table-consents.server.ts'
import { idOf, nowhere, onWrite } from '#app/http/handle.server.ts'

export const loader = nowhere

export const action = onWrite(GiveConsent, async (ctx, { agree }, { params }) => {
  const id = idOf(params.caseId)
  await giveConsent(ctx, id, idOf(params.sessionId), agree === 'yes')
  return redirect(`/cases/${id}/tables`)
})
