import { randomUUID } from 'node:crypto'
import { data, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orMoreRows } from '#app/domain/sessions/more-rows.server.ts'
import { circlesToPlanFor, methodsToChoose } from '#app/domain/sessions/planning-queries.server.ts'
import { emptySession } from '#app/domain/sessions/session.ts'
import { planSession } from '#app/domain/sessions/session-actions.server.ts'
import { PlanSession } from '#app/domain/sessions/session-forms.server.ts'
import { onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { PlanPage } from '#app/ui/sessions/plan-page.tsx'

export const meta = title('sessions.plan')

export const loader = onRead(async (ctx, { request, context }) => {
  const circles = await circlesToPlanFor(ctx)
  const asked = new URL(request.url).searchParams.get('circle')
  const circleId = (circles.find(({ id }) => id === asked) ?? circles[0])?.id ?? ''
  return { planning: { id: randomUUID(), circles, circleId }, methods: methodsToChoose(context.language) }
})

export const action = onWrite(orMoreRows(PlanSession), async (ctx, input) => {
  if ('more' in input) return data({ errors: {}, values: input.more })
  await planSession(ctx, input.form)
  return redirect(`/sessions/${input.form.id}?said=planned`)
})

export default function NewSession() {
  return <PlanPage fields={emptySession} {...useLoaderData<typeof loader>()} />
}
