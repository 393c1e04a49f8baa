import { data, type HeadersFunction, type LinksFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readAgenda } from '#app/domain/sessions/agenda.server.ts'
import { agendaAddress, readAgendaAddress } from '#app/domain/sessions/agenda-address.ts'
import { onRead } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { AgendaPage } from '#app/ui/sessions/agenda-page.tsx'

export const meta = title('sessions.agenda')

export const links: LinksFunction = () => [
  { rel: 'alternate', type: 'text/calendar', href: '/agenda.ics', title: 'Agenda' },
  { rel: 'alternate', type: 'application/atom+xml', href: '/agenda.atom', title: 'Agenda' },
]

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

// GET /agenda, /agenda?past, narrowed by what stands in the address.
export const loader = onRead(async (ctx, { request }) => {
  const asked = readAgendaAddress(new URL(request.url).searchParams)
  const { next, ...agenda } = await readAgenda(ctx, asked)
  const more = next && agendaAddress(asked, { from: next })
  // A visitor's browser may keep the page, and asks each time whether it still stands.
  const headers: HeadersInit = ctx.viewer.kind === 'visitor' ? { 'Cache-Control': 'private, no-cache' } : {}
  return data({ asked, more, ...agenda }, { headers })
})

export default function Agenda() {
  return <AgendaPage {...useLoaderData<typeof loader>()} />
}
