import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answerOffer, readMyOffer } from '#app/domain/enrolments/offer-actions.server.ts'
import { AnswerOffer } from '#app/domain/sessions/session-forms.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { OfferPage } from '#app/ui/enrolments/offer-page.tsx'

export const meta = title('offers.title')

export const loader = onRead((ctx, { params }) => readMyOffer(ctx, idOf(params.sessionId)))

export const action = onWrite(AnswerOffer, async (ctx, { answer }, { params }) => {
  const id = idOf(params.sessionId)
  await answerOffer(ctx, id, answer)
  return redirect(`/sessions/${id}?said=${answer === 'accept' ? 'enrolled' : 'declined'}`)
})

export default function Offer() {
  return <OfferPage {...useLoaderData<typeof loader>()} />
}
