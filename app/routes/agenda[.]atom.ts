import { readAgendaAtom } from '#app/domain/feeds/agenda-atom.server.ts'
import { feedAnswer } from '#app/http/etag.server.ts'
import { onRead } from '#app/http/handle.server.ts'

// GET /agenda.atom
export const loader = onRead(async (ctx, { request, context }) =>
  feedAnswer(request, await readAgendaAtom(ctx, context.language), {
    'Content-Type': 'application/atom+xml; charset=utf-8',
    'Cache-Control': 'private, no-cache',
  }),
)
