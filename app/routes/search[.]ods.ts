import { searchAsOds } from '#app/domain/search/export.server.ts'
import { readAddress } from '#app/domain/search/search-address.ts'
import { fileAnswer } from '#app/http/file-answer.server.ts'
import { onRead } from '#app/http/handle.server.ts'

// GET /search.ods
export const loader = onRead(async (ctx, { request, context }) => {
  const list = await searchAsOds(ctx, readAddress(new URL(request.url).searchParams), context.language)
  return fileAnswer({ ...list, type: 'application/vnd.oasis.opendocument.spreadsheet' })
})
