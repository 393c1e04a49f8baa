import { findViewer } from '#app/access/find-viewer.server.ts'
import { reaches } from '#app/access/visibility.ts'
import type { Context } from '#app/domain/context.server.ts'
import { askersOf } from './unanswered.server.ts'

type Holds = (text: string) => boolean

/**
 * Security: words that were taken out of a text go here too, where they may be from that text: a synonym is taken away without
 * its words when whoever added it is among its `readers` (keys), and a search is forgotten when all who asked it are. Who
 * could not read the text knew the words themselves; by their going they, and every host, would learn what it said.
 */
export async function forgetSaid(ctx: Context, holds: Holds, readers: string[]): Promise<void> {
  const couldRead = async (memberId: string | undefined) => reaches(await findViewer(ctx.db, memberId), readers)
  await forgetSearches(ctx, holds, couldRead)
  await forgetSynonyms(ctx, holds, couldRead)
}

type CouldRead = (memberId: string | undefined) => Promise<boolean>

async function forgetSearches(ctx: Context, holds: Holds, couldRead: CouldRead): Promise<void> {
  const searches = await ctx.db
    .selectFrom('unansweredSearches')
    .select(['query', 'words'])
    .where('words', '<>', '')
    .execute()
  const asked = new Set(searches.filter(({ words }) => holds(words)).map(({ query }) => query))
  for (const query of asked) {
    const answers = await Promise.all((await askersOf(ctx, query)).map(couldRead))
    if (answers.every(Boolean)) await ctx.db.deleteFrom('unansweredSearches').where('query', '=', query).execute()
  }
}

async function forgetSynonyms({ db, now }: Context, holds: Holds, couldRead: CouldRead): Promise<void> {
  const synonyms = await db.selectFrom('synonyms').select(['id', 'one', 'other', 'addedById', 'takenAwayAt']).execute()
  for (const { id, one, other, addedById, takenAwayAt } of synonyms)
    if ((holds(one) || holds(other)) && (await couldRead(addedById ?? undefined)))
      await db
        .updateTable('synonyms')
        .set({ one: '', other: '', takenAwayAt: takenAwayAt ?? now })
        .where('id', '=', id)
        .execute()
}
