import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answerByToken, readAnswerLink } from '#app/domain/enrolments/seat-answer-actions.server.ts'
import { AnswerPostponement } from '#app/domain/sessions/session-forms.server.ts'
import { onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { AnswerPage } from '#app/ui/enrolments/answer-page.tsx'

export const meta = title('postponement.ask')

// Security: opening the link only shows buttons; mail scanners open every link they find.
export const loader = onRead(async (ctx, { params }) => {
  const { answer, ...session } = await readAnswerLink(ctx, params.token ?? '')
  return { session, answer }
})

export const action = onWrite(AnswerPostponement, async (ctx, { answer }, { params }) => {
  await answerByToken(ctx, params.token ?? '', answer)
  return redirect(`/seat-answers/${params.token}`)
})

export default function AnswerByLink() {
  return <AnswerPage {...useLoaderData<typeof loader>()} />
}
