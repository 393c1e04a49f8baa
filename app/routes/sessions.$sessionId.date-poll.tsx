import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answerDates, chooseDate, proposeDates } from '#app/domain/date-polls/date-poll-actions.server.ts'
import { DatePoll } from '#app/domain/date-polls/date-poll-forms.server.ts'
import { readDatePoll } from '#app/domain/date-polls/date-poll-queries.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { DatePollPage } from '#app/ui/date-polls/date-poll-page.tsx'

export const meta = title('datePolls.title')

export const loader = onRead(async (ctx, { params, request }) => {
  const saved = new URL(request.url).searchParams.has('saved')
  return { ...(await readDatePoll(ctx, idOf(params.sessionId))), saved }
})

export const action = onWrite(DatePoll, async (ctx, form, { params }) => {
  const id = idOf(params.sessionId)
  if (form.act === 'choose') {
    await chooseDate(ctx, id, form.dateId)
    return redirect(`/sessions/${id}?said=revised`)
  }
  if (form.act === 'propose') await proposeDates(ctx, id, form)
  else await answerDates(ctx, id, form)
  return redirect(`/sessions/${id}/date-poll${form.act === 'answer' ? '?saved' : ''}`)
})

export default function DatePollOfSession() {
  return <DatePollPage {...useLoaderData<typeof loader>()} />
}
