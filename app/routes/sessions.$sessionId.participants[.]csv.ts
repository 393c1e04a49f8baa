import { participantsAsCsv } from '#app/domain/participants/participant-list.server.ts'
import { idOf, onRead } from '#app/http/handle.server.ts'

// GET /sessions/:sessionId/participants.csv
export const loader = onRead(async (ctx, { params, context }) => {
  const { file, text } = await participantsAsCsv(ctx, idOf(params.sessionId), context.language)
  return new Response(text, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${file}"`,
      'Cache-Control': 'private, no-store',
    },
  })
})
