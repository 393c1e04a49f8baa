import { readMyFeed } from '#app/domain/feeds/my-feed.server.ts'
import { feedAnswer } from '#app/http/etag.server.ts'
import { onRead } from '#app/http/handle.server.ts'

// GET /calendar/:token.ics. Whoever has the address: calendars do not sign in.
export const loader = onRead(async (ctx, { params, request }) => {
  return feedAnswer(request, await readMyFeed(ctx, params.file ?? ''), {
    'Content-Type': 'text/calendar; charset=utf-8; method=PUBLISH',
    // Security: one person's seats stay out of shared memories; it is asked anew each time, so ending it works at once.
    'Cache-Control': 'private, no-cache',
  })
})
