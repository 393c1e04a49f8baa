import { redirect } from '@remix-run/node'
import { recognise, takeBackRecognition } from '#app/domain/uncertainties/recognition-actions.server.ts'
import { Recognise } from '#app/domain/uncertainties/uncertainty-forms.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'

// POST /uncertainties/:uncertaintyId/recognition: "herken ik", or not after all.
export const action = onWrite(Recognise, async (ctx, { recognised }, { params }) => {
  const id = idOf(params.uncertaintyId)
  await (recognised === 'yes' ? recognise(ctx, id) : takeBackRecognition(ctx, id))
  return redirect(`/uncertainties/${id}`)
})

// Whoever had to sign in first comes back here.
export const loader = onRead(async (_ctx, { params }) => redirect(`/uncertainties/${idOf(params.uncertaintyId)}`))
