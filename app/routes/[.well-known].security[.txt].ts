import { securityText } from '#app/domain/network/public-facts.server.ts'

// GET /.well-known/security.txt: where to report a weakness.
export function loader() {
  const text = securityText(new Date())
  const headers = { 'Content-Type': 'text/plain; charset=utf-8' }
  return text ? new Response(text, { headers }) : new Response('No contact has been set.\n', { headers, status: 404 })
}
