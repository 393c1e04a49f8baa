import { redirect } from '@remix-run/node'
import { stepBack } from '#app/domain/cases/step-back-actions.server.ts'
import { idOf, NoFields, onWrite } from '#app/http/handle.server.ts'

// POST /checks/:caseId/step-back: a host who recognises a case gives it on to another host.
export const action = onWrite(NoFields, async (ctx, _form, { params }) => {
  await stepBack(ctx, idOf(params.caseId))
  return redirect('/checks?said=passed')
})
