import { redirect } from '@remix-run/node'
import { takeBackCase } from '#app/domain/cases/submission-actions.server.ts'
import { idOf, NoFields } from '#app/http/handle.server.ts'
import { onPress, standsOn } from '#app/http/press.server.ts'

export { ErrorPage as default } from '#app/ui/errors/error-page.tsx'

export const loader = standsOn(({ caseId }) => `/cases/${idOf(caseId)}`)

// POST /cases/:caseId/submission/withdrawal: back from the queue, to write on.
export const action = onPress(NoFields, async (ctx, _form, { params }) => {
  const id = idOf(params.caseId)
  await takeBackCase(ctx, id)
  return redirect(`/cases/${id}/draft`)
})
