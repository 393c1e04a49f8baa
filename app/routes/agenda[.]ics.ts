import { readAgendaFeed } from '#app/domain/feeds/agenda-feed.server.ts'
import { feedAnswer } from '#app/http/etag.server.ts'
import { onRead } from '#app/http/handle.server.ts'

// GET /agenda.ics
export const loader = onRead(async (ctx, { request, context }) =>
  feedAnswer(request, await readAgendaFeed(ctx, context.language), {
    'Content-Type': 'text/calendar; charset=utf-8; method=PUBLISH',
    'Cache-Control': 'private, no-cache',
  }),
)
