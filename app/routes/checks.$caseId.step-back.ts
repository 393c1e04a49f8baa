import { redirect } from '@remix-run/node'
import { stepBack } from '#app/domain/cases/step-back-actions.server.ts'
import { idOf, NoFields } from '#app/http/handle.server.ts'
import { onPress, standsOn } from '#app/http/press.server.ts'

export { ErrorPage as default } from '#app/ui/errors/error-page.tsx'

export const loader = standsOn(({ caseId }) => `/checks/${idOf(caseId)}`)

// POST /checks/:caseId/step-back: a host who recognises a case gives it on to another host.
export const action = onPress(NoFields, async (ctx, _form, { params }) => {
  await stepBack(ctx, idOf(params.caseId))
  return redirect('/checks?said=passed')
})
