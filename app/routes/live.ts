import type { LoaderFunctionArgs } from '@remix-run/node'
import { openLine } from '#app/live/line.server.ts'

// GET /live: one open line per tab. It carries nudges only; the page then asks its own loader again.
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { ctx } = await context.who()
  // Visitors get pages without scripts, so nobody is there to listen; 204 tells a browser not to dial again.
  if (ctx.viewer.kind !== 'member') return new Response(null, { status: 204 })
  return new Response(openLine(ctx.viewer, request.signal), {
    headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' },
  })
}
