import { redirect } from '@remix-run/node'
import { endAbsence } from '#app/domain/absences/absence-actions.server.ts'
import { idOf, NoFields } from '#app/http/handle.server.ts'
import { onPress, standsOn } from '#app/http/press.server.ts'

export { ErrorPage as default } from '#app/ui/errors/error-page.tsx'

export const loader = standsOn(() => '/desk/absences')

export const action = onPress(NoFields, async (ctx, _form, { params }) => {
  await endAbsence(ctx, idOf(params.absenceId))
  return redirect('/desk/absences')
})
