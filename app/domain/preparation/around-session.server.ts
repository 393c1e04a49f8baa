import type { Context } from '#app/domain/context.server.ts'
import type { ShownSession } from '#app/domain/sessions/session-queries.server.ts'
import { doorsAreOpen } from './moments.server.ts'
import { countReadable } from './table-texts.server.ts'

/** For who has a seat: whether the door is open, what there is to read, and whether the closing questions are asked. */
export async function readAround(ctx: Context, { id, enrolled, state, ...session }: ShownSession) {
  if (!enrolled || state !== 'announced') return null
  const hours = { startsAt: new Date(session.startsAt), endsAt: new Date(session.endsAt) }
  const hasEnded = hours.endsAt <= ctx.now
  return {
    doorsAreOpen: doorsAreOpen(hours, ctx.now),
    toRead: hasEnded ? 0 : await countReadable(ctx, id),
    mayClose: hasEnded,
  }
}
