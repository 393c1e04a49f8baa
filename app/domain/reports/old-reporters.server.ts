import type { Context } from '#app/domain/context.server.ts'
import { keyed, likeKeyed } from '#app/domain/privacy/keyed.server.ts'

/** Reports from before there was a key get one; the same reader is still known again. */
export async function keyOldReporters({ db }: Context): Promise<void> {
  const old = await db
    .selectFrom('reports')
    .select(['id', 'reporter'])
    .where('reporter', 'is not', null)
    .where('reporter', 'not like', likeKeyed)
    .execute()
  for (const { id, reporter } of old)
    await db
      .updateTable('reports')
      .set({ reporter: keyed('reporter', reporter ?? '') })
      .where('id', '=', id)
      .where('reporter', '=', reporter)
      .execute()
}
