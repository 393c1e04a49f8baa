import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readSessionToEnrol } from '#app/domain/enrolments/enrolment-queries.server.ts'
import { answerPostponement } from '#app/domain/enrolments/seat-answer-actions.server.ts'
import { readMyAnswer } from '#app/domain/enrolments/seat-answer-queries.server.ts'
import { AnswerPostponement } from '#app/domain/sessions/session-forms.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { AnswerPage } from '#app/ui/enrolments/answer-page.tsx'

export const meta = title('postponement.ask')

export const loader = onRead(async (ctx, { params }) => {
  const id = idOf(params.sessionId)
  return { session: await readSessionToEnrol(ctx, id), answer: await readMyAnswer(ctx, id) }
})

export const action = onWrite(AnswerPostponement, async (ctx, { answer }, { params }) => {
  const id = idOf(params.sessionId)
  await answerPostponement(ctx, id, answer)
  return redirect(`/sessions/${id}?said=${answer === 'leave' ? 'signed-off' : 'answered'}`)
})

export default function Answer() {
  return <AnswerPage {...useLoaderData<typeof loader>()} />
}
