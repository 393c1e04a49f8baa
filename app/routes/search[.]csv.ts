import { searchAsCsv } from '#app/domain/search/export.server.ts'
import { readAddress } from '#app/domain/search/search-address.ts'
import { fileAnswer } from '#app/http/file-answer.server.ts'
import { onRead } from '#app/http/handle.server.ts'

// GET /search.csv
export const loader = onRead(async (ctx, { request, context }) => {
  const list = await searchAsCsv(ctx, readAddress(new URL(request.url).searchParams), context.language)
  return fileAnswer({ ...list, type: 'text/csv; charset=utf-8' })
})
