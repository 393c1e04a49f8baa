import { useLoaderData } from '@remix-run/react'
import { listComing, listPast, type Place } from '#app/domain/sessions/session-lists.server.ts'
import { onRead } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { AgendaPage } from '#app/ui/sessions/agenda-page.tsx'

export const meta = title('sessions.agenda')

// GET /agenda, /agenda?past, and both with &from=<where the page before ended>
export const loader = onRead(async (ctx, { request }) => {
  const { searchParams } = new URL(request.url)
  const isPast = searchParams.has('past')
  const page = { from: placeIn(searchParams.get('from')) }
  const { sessions, next } = isPast ? await listPast(ctx, page) : await listComing(ctx, page)
  const more = next && `/agenda?${new URLSearchParams({ ...(isPast && { past: '' }), from: written(next) })}`
  return { sessions, isPast, more, mayPlan: ctx.viewer.kind === 'member' && ctx.viewer.hostOf.length > 0 }
})

const written = ({ startsAt, id }: Place) => `${startsAt}_${id}`

/** Anything else in the address is no place, and the list begins at its beginning. */
function placeIn(from: string | null): Place | undefined {
  const [, startsAt, id] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)_([0-9a-f-]{36})$/.exec(from ?? '') ?? []
  return startsAt && id && !Number.isNaN(Date.parse(startsAt)) && isUuid(id) ? { startsAt, id } : undefined
}

const isUuid = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)

export default function Agenda() {
  return <AgendaPage {...useLoaderData<typeof loader>()} />
}
