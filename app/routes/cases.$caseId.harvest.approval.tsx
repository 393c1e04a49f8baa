import { randomUUID } from 'node:crypto'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answerHarvest } from '#app/domain/harvest/approval-actions.server.ts'
import { AnswerHarvest } from '#app/domain/harvest/harvest-forms.server.ts'
import { readApproval } from '#app/domain/harvest/harvest-queries.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { ApprovalPage } from '#app/ui/harvest/approval-page.tsx'

export const meta = title('harvest.approval.title')

export const loader = onRead(async (ctx, { params }) => ({
  ...(await readApproval(ctx, idOf(params.caseId))),
  stepId: randomUUID(),
}))

export const action = onWrite(AnswerHarvest, async (ctx, form, { params }) => {
  const id = idOf(params.caseId)
  await answerHarvest(ctx, id, form)
  return redirect(`/cases/${id}/harvest/approval`)
})

export default function Approval() {
  return <ApprovalPage {...useLoaderData<typeof loader>()} />
}
