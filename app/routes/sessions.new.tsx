import { randomUUID } from 'node:crypto'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { circlesToPlanFor, methodsToChoose, typeNames } from '#app/domain/sessions/planning-queries.server.ts'
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
  return {
    planning: { id: randomUUID(), circles, circleId },
    methods: methodsToChoose(context.language),
    typeNames: await typeNames(ctx),
  }
})

export const action = onWrite(PlanSession, async (ctx, form) => {
  await planSession(ctx, form)
  return redirect(`/sessions/${form.id}?said=planned`)
})

export default function NewSession() {
  return <PlanPage fields={emptySession} {...useLoaderData<typeof loader>()} />
}
