import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answerSeatWarning } from '#app/domain/seat-warnings/seat-warning-actions.server.ts'
import { readSeatWarning } from '#app/domain/seat-warnings/seat-warning-queries.server.ts'
import { AnswerSeatWarning } from '#app/domain/sessions/session-forms.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { SeatWarningPage } from '#app/ui/seat-warnings/seat-warning-page.tsx'

export const meta = title('seatWarnings.title')

export const loader = onRead((ctx, { params }) => readSeatWarning(ctx, idOf(params.warningId)))

export const action = onWrite(AnswerSeatWarning, async (ctx, { answer }, { params }) => {
  const id = idOf(params.warningId)
  const { caseId, sessionId } = await readSeatWarning(ctx, id)
  await answerSeatWarning(ctx, id, { answer: answer === 'other_case' ? 'off_table' : answer })
  if (answer === 'coarser') return redirect(`/texts/case/${caseId}/redaction?warned`)
  return redirect(answer === 'other_case' ? `/sessions/${sessionId}/cases` : `/cases/${caseId}`)
})

export default function SeatWarning() {
  return <SeatWarningPage warning={useLoaderData<typeof loader>()} />
}
