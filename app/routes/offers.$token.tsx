import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answerOfferByToken, readOfferByToken } from '#app/domain/enrolments/offer-actions.server.ts'
import { AnswerOffer } from '#app/domain/sessions/session-forms.server.ts'
import { onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { OfferPage } from '#app/ui/enrolments/offer-page.tsx'

export const meta = title('offers.title')

// Security: opening the link only shows buttons; mail scanners open every link they find.
export const loader = onRead(async (ctx, { params, request }) => ({
  ...(await readOfferByToken(ctx, params.token ?? '')),
  declined: new URL(request.url).searchParams.has('declined'),
}))

export const action = onWrite(AnswerOffer, async (ctx, { answer }, { params }) => {
  await answerOfferByToken(ctx, params.token ?? '', answer)
  return redirect(`/offers/${params.token}${answer === 'decline' ? '?declined' : ''}`)
})

export default function OfferByLink() {
  return <OfferPage {...useLoaderData<typeof loader>()} />
}
