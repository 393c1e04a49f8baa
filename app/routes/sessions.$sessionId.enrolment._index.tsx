import { useActionData, useLoaderData } from '@remix-run/react'
import { readSeatPage } from '#app/domain/attendance/my-seat.server.ts'
import { readSessionToEnrol } from '#app/domain/enrolments/enrolment-queries.server.ts'
import { mustAnswer } from '#app/domain/seat-requests/criterion-answers.server.ts'
import { TakeSeat } from '#app/domain/seat-requests/seat-request-forms.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { SeatPage } from '#app/ui/attendance/seat-page.tsx'
import { ChooseSeatPage } from '#app/ui/enrolments/choose-seat-page.tsx'
import { ConfirmSeatPage } from '#app/ui/enrolments/confirm-seat-page.tsx'

export const meta = title('sessions.enrol')

export const loader = onRead(async (ctx, { params, request }) => {
  const session = await readSessionToEnrol(ctx, idOf(params.sessionId))
  const seat = session.enrolled ? await readSeatPage(ctx, session) : null
  return { session, seat, saved: new URL(request.url).searchParams.has('saved') }
})

// The first POST changes nothing: it shows what was chosen, to confirm on the second (enrolment/confirmation).
export const action = onWrite(TakeSeat, async (ctx, chosen, { params }) => {
  await mustAnswer(ctx, await readSessionToEnrol(ctx, idOf(params.sessionId)), chosen)
  return { chosen }
})

export default function Enrolment() {
  const { session, seat, saved } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (seat) return <SeatPage session={session} seat={seat} saved={saved} />
  if ((session.standing === 'open' || session.standing === 'full') && answer && 'chosen' in answer)
    return <ConfirmSeatPage session={session} chosen={answer.chosen} />
  return <ChooseSeatPage session={session} />
}
