import { useLoaderData } from '@remix-run/react'
import { countClosing } from '#app/domain/closing/closing-actions.server.ts'
import { dayOf } from '#app/domain/context.server.ts'
import { isAskingDates } from '#app/domain/date-polls/date-poll-queries.server.ts'
import { listDuties } from '#app/domain/duties/duty-queries.server.ts'
import { readSessionPage } from '#app/domain/enrolments/enrolment-queries.server.ts'
import { schemaEvent } from '#app/domain/feeds/schema-event.server.ts'
import { listInUse } from '#app/domain/library/library-queries.server.ts'
import { readAround } from '#app/domain/preparation/around-session.server.ts'
import { readProgramme } from '#app/domain/programme/programme-queries.server.ts'
import { listEditions } from '#app/domain/series/series-queries.server.ts'
import { readDetails } from '#app/domain/session-details/details-queries.server.ts'
import { methodOf } from '#app/domain/sessions/planning-queries.server.ts'
import { idOf, onRead } from '#app/http/handle.server.ts'
import { titleFrom } from '#app/i18n/page-title.ts'
import { saidIn } from '#app/ui/sessions/said.ts'
import { SessionPage } from '#app/ui/sessions/session-page.tsx'

type Known = { session: { title: string }; event: object | null }
const named = titleFrom(({ session }: Known) => session.title)

export const meta = (args: Parameters<typeof named>[0]) => {
  const { event } = (args.data ?? {}) as Partial<Known>
  // Data for other programs: a browser runs none of it.
  return [...named(args), ...(event ? [{ 'script:ld+json': event }] : [])]
}

export const loader = onRead(async (ctx, { params, request, context }) => {
  const page = await readSessionPage(ctx, idOf(params.sessionId))
  const method = methodOf(page.session, context.language)
  const asksDates = await isAskingDates(ctx, page.session)
  const programme = await readProgramme(ctx, page.session)
  const around = await readAround(ctx, page.session)
  const closing = page.enrolled && page.session.standing === 'held' ? await countClosing(ctx, page.session) : null
  const duties = page.enrolled && (await listDuties(ctx, page.session))
  const editions = await listEditions(ctx, page.session.id)
  const reading = await listInUse(ctx, { sessionId: page.session.id })
  const details = await readDetails(ctx, page.session)
  return {
    ...page,
    event: ctx.viewer.kind === 'visitor' ? schemaEvent(page.session) : null,
    duties,
    around,
    closing,
    today: dayOf(ctx.now),
    asksDates,
    method,
    programme,
    details,
    editions,
    reading,
    said: saidIn(new URL(request.url).searchParams.get('said'), page.session),
  }
})

export default function Session() {
  return <SessionPage {...useLoaderData<typeof loader>()} />
}
