import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PlanAbsence, planAbsence } from '#app/domain/absences/absence-actions.server.ts'
import { readAbsences } from '#app/domain/absences/absence-queries.server.ts'
import { onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { AbsencesPage } from '#app/ui/desk/absences-page.tsx'

export const meta = title('absences.title')

export const loader = onRead((ctx) => readAbsences(ctx))

export const action = onWrite(PlanAbsence, async (ctx, form) => {
  await planAbsence(ctx, form)
  return redirect('/desk/absences')
})

export default function Absences() {
  return <AbsencesPage {...useLoaderData<typeof loader>()} />
}
