import { redirect } from '@remix-run/node'
import { recognise, takeBackRecognition } from '#app/domain/uncertainties/recognition-actions.server.ts'
import { Recognise } from '#app/domain/uncertainties/uncertainty-forms.server.ts'
import { idOf } from '#app/http/handle.server.ts'
import { onPress, standsOn } from '#app/http/press.server.ts'

export { ErrorPage as default } from '#app/ui/errors/error-page.tsx'

export const loader = standsOn(({ uncertaintyId }) => `/uncertainties/${idOf(uncertaintyId)}`)

// POST /uncertainties/:uncertaintyId/recognition: "herken ik", or not after all.
export const action = onPress(Recognise, async (ctx, { recognised }, { params }) => {
  const id = idOf(params.uncertaintyId)
  await (recognised === 'yes' ? recognise(ctx, id) : takeBackRecognition(ctx, id))
  return redirect(`/uncertainties/${id}`)
})
