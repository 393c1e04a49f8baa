import { countSuggestion } from '#app/domain/members/attempts.server.ts'
import { readAddress } from '#app/domain/search/search-address.ts'
import { suggest } from '#app/domain/search/suggest.server.ts'
import { onRead } from '#app/http/handle.server.ts'

// GET /search/suggestions?q=: what the field proposes while a member types. Visitors get pages without scripts, so nobody
// asks for them.
export const loader = onRead(async (ctx, { request, context }) => {
  if (ctx.viewer.kind !== 'member') return Response.json([])
  await countSuggestion(ctx.viewer.id)
  const { words } = readAddress(new URL(request.url).searchParams)
  return Response.json(await suggest(ctx, words, context.language))
})
