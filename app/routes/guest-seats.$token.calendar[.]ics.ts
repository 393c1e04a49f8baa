import { readGuestCalendar } from '#app/domain/guest-seats/guest-seat-queries.server.ts'
import { onRead } from '#app/http/handle.server.ts'

// GET /guest-seats/:token/calendar.ics
export const loader = onRead(
  async (ctx, { params, context: { language } }) =>
    new Response(await readGuestCalendar(ctx, params.token ?? '', language), {
      headers: {
        'Content-Type': 'text/calendar; charset=utf-8; method=PUBLISH',
        'Content-Disposition': 'attachment; filename="invite.ics"',
        'Cache-Control': 'private, no-store',
      },
    }),
)
