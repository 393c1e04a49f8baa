import { sql } from 'kysely'
import { noFacts } from './document.ts'
import { batchSize, inScope, type Source, textOf } from './source.server.ts'

/** What people read and watch: for everyone. Whom it is used by is not told. */
export const itemSource: Source = {
  kind: 'item',
  async read(db, scope) {
    const rows = await db
      .selectFrom('libraryItems')
      .leftJoin('libraryItems as whole', 'whole.id', 'libraryItems.partOf')
      .select(['libraryItems.id', 'libraryItems.title', 'libraryItems.authors', 'whole.title as wholeTitle'])
      .select(sql<string>`("libraryItems"."addedAt" at time zone 'Europe/Amsterdam')::date`.as('day'))
      .where(({ or }) => or([inScope(scope, 'libraryItems.id'), isBeside(scope)]))
      .orderBy('libraryItems.id')
      .limit(batchSize(scope))
      .execute()
    return rows.map(({ id, title, authors, wholeTitle, day }) => ({
      ...noFacts,
      kind: 'item',
      id,
      audience: ['everyone'],
      title,
      body: textOf(authors, wholeTitle),
      day,
    }))
  },
}

// Parts carry the title of the whole; words taken out of a session leave what is read there too.
const isBeside = (scope: Parameters<Source['read']>[1]) =>
  'id' in scope
    ? sql<boolean>`("libraryItems"."partOf" = ${scope.id}
        or "libraryItems".id in (select "itemId" from "libraryUses" where "sessionId" = ${scope.id}))`
    : sql<boolean>`false`
