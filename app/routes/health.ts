import { readHealth } from '#app/domain/network/health.server.ts'

// GET /health, for whoever watches over the server.
export async function loader() {
  const health = await readHealth()
  const headers = { 'Cache-Control': 'no-store' }
  return Response.json(health, { status: health.status === 'ok' ? 200 : 503, headers })
}
