import { redirect } from '@remix-run/node'
import { takeBackCase } from '#app/domain/cases/submission-actions.server.ts'
import { idOf, NoFields, onWrite } from '#app/http/handle.server.ts'

// POST /cases/:caseId/submission/withdrawal: back from the queue, to write on.
export const action = onWrite(NoFields, async (ctx, _form, { params }) => {
  const id = idOf(params.caseId)
  await takeBackCase(ctx, id)
  return redirect(`/cases/${id}/draft`)
})
