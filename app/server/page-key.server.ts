import { agendaAddress, isCountable, readAgendaAddress } from '#app/domain/sessions/agenda-address.ts'
import { isSecretLink } from '#app/http/secret-link.ts'

/**
 * The name under which a visitor's page is kept; none when it is not. Whatever else is written in an address makes no other
 * page: nobody fills the memory of the server with agendas that were asked for once.
 */
export function pageKey(url: URL): string | undefined {
  const { pathname, search, searchParams } = url
  // Security: a page behind a secret link is one person's.
  if (isSecretLink(url) || /^\/(?:sign-in|live|health|dev|first-steps)\b/.test(pathname)) return
  // Security: a page that is there at once would tell the next who asks the same that someone asked it; and the index follows
  // what was withdrawn by a job, that tells no page.
  if (/^\/search\b/i.test(pathname)) return
  if (pathname === '/agenda.ics' || pathname === '/agenda.atom') return pathname
  if (pathname !== '/agenda') return pathname + search
  const asked = readAgendaAddress(searchParams)
  return isCountable(asked) ? agendaAddress(asked) : undefined
}
