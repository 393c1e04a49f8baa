import { participantsAsCsv } from '#app/domain/participants/participant-list.server.ts'
import { fileAnswer } from '#app/http/file-answer.server.ts'
import { idOf, onRead } from '#app/http/handle.server.ts'

// GET /sessions/:sessionId/participants.csv
export const loader = onRead(async (ctx, { params, context }) => {
  const { file, text } = await participantsAsCsv(ctx, idOf(params.sessionId), context.language)
  return fileAnswer({ file, body: text, type: 'text/csv; charset=utf-8' })
})
