import type { Context } from '#app/domain/context.server.ts'
import type { FoundText } from '#app/domain/texts/find-text.server.ts'
import { lockKin } from './kin.server.ts'

const tableOf = { post: 'posts', insight: 'insights', session: 'sessions' } as const

/**
 * The text that `find` finds, held still until the transaction ends, and found again as it is then. Its case first, with its
 * kin, for words are taken out of all of them; then the text itself. What is said of it (reports) is locked after it and never
 * before: whoever comes from the one side waits for whoever comes from the other.
 */
export async function lockText(ctx: Context, find: (ctx: Context) => Promise<FoundText>): Promise<FoundText> {
  const { kind, id, caseId } = await find(ctx)
  if (caseId) await lockKin(ctx, caseId)
  if (kind !== 'case') await ctx.db.selectFrom(tableOf[kind]).select('id').where('id', '=', id).forUpdate().execute()
  return find(ctx)
}
