import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answerDatesByToken } from '#app/domain/date-polls/date-poll-actions.server.ts'
import { AnswerDates } from '#app/domain/date-polls/date-poll-forms.server.ts'
import { readDateLink } from '#app/domain/date-polls/date-poll-queries.server.ts'
import { onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { DateLinkPage } from '#app/ui/date-polls/date-link-page.tsx'

export const meta = title('datePolls.title')

// Security: opening the link only shows the question; mail scanners open every link they find.
export const loader = onRead(async (ctx, { params, request }) => {
  const saved = new URL(request.url).searchParams.has('saved')
  return { ...(await readDateLink(ctx, params.token ?? '')), saved }
})

export const action = onWrite(AnswerDates, async (ctx, form, { params }) => {
  await answerDatesByToken(ctx, params.token ?? '', form)
  return redirect(`/date-answers/${params.token}?saved`)
})

export default function DateAnswersByLink() {
  return <DateLinkPage {...useLoaderData<typeof loader>()} />
}
