import { redirect } from '@remix-run/node'
import { endAbsence } from '#app/domain/absences/absence-actions.server.ts'
import { idOf, NoFields, nowhere, onWrite } from '#app/http/handle.server.ts'

export const loader = nowhere

export const action = onWrite(NoFields, async (ctx, _form, { params }) => {
  await endAbsence(ctx, idOf(params.absenceId))
  return redirect('/desk/absences')
})
