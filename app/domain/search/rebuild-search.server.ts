import type { Context } from '#app/domain/context.server.ts'
import { rebuildIndex } from '#search/meilisearch/tend.server.ts'
import { isUnderWay, reindex, reindexKind } from '#search/reindex.ts'
import { methodSource } from './method-documents.server.ts'

type Options = Omit<Parameters<typeof reindex>[1] & {}, 'beside'>

/** Make everything findable anew, from what is there now; also in the engine beside PostgreSQL, if there is one. */
export async function rebuildSearch({ db }: Context, options: Options = {}): Promise<number> {
  const count = await reindex(db, { ...options, beside: [methodSource] })
  await rebuildIndex(db)
  return count
}

/** Go on with what was stopped halfway, by a cable or by a new version that reads texts otherwise. */
export async function goOnRebuilding(ctx: Context): Promise<void> {
  if (await isUnderWay(ctx.db)) await rebuildSearch(ctx)
}

/** Methods come with the product and not with an event: at a start they are found as they are in it. */
export const refreshMethods = ({ db }: Context): Promise<number> => reindexKind(db, methodSource)
