import type { Context } from '#app/domain/context.server.ts'

/**
 * Security: words that were taken out of a text go here too. A search that had them is forgotten, and a synonym is taken
 * away without its words. `out`: the text without them.
 */
export async function forgetSaid({ db, now }: Context, out: (text: string) => string): Promise<void> {
  const holds = (text: string) => out(text) !== text.normalize('NFC')

  const searches = await db
    .selectFrom('unansweredSearches')
    .select(['query', 'words'])
    .where('words', '<>', '')
    .execute()
  const asked = searches.filter(({ words }) => holds(words)).map(({ query }) => query)
  if (asked.length > 0) await db.deleteFrom('unansweredSearches').where('query', 'in', asked).execute()

  const synonyms = await db.selectFrom('synonyms').select(['id', 'one', 'other', 'takenAwayAt']).execute()
  for (const { id, one, other, takenAwayAt } of synonyms)
    if (holds(one) || holds(other))
      await db
        .updateTable('synonyms')
        .set({ one: '', other: '', takenAwayAt: takenAwayAt ?? now })
        .where('id', '=', id)
        .execute()
}
