import { readMyCalendar } from '#app/domain/enrolments/seat-calendar.server.ts'
import { idOf, onRead } from '#app/http/handle.server.ts'

// GET /sessions/:sessionId/calendar.ics
export const loader = onRead(
  async (ctx, { params, context }) =>
    new Response(await readMyCalendar(ctx, idOf(params.sessionId), context.language), {
      headers: {
        'Content-Type': 'text/calendar; charset=utf-8; method=PUBLISH',
        'Content-Disposition': 'attachment; filename="invite.ics"',
        'Cache-Control': 'private, no-store',
      },
    }),
)
