import { sql } from 'kysely'
import type { Context } from '#app/domain/context.server.ts'
import { type Place, placesOfCase, placesOfPost, placesOfSession } from '#app/domain/redactions/places.ts'
import { filled } from '#app/domain/redactions/take-out.server.ts'
import type { FoundText } from '#app/domain/texts/find-text.server.ts'

type Report = { words: string; hides: boolean }

/** What a host has before them when they decide: all that was said, whether it hides the text, and which text it is. */
export const seenByDecider = async (ctx: Context, { words, hides }: Report, text: FoundText) => ({
  ...{ words, hides },
  text: await wordsOfText(ctx, text),
})

/** Every word that readers of this text have as its own. Not what others say under it, nor who takes a seat. */
export async function wordsOfText({ db }: Context, { kind, id }: Pick<FoundText, 'kind' | 'id'>): Promise<string[]> {
  const words: string[] = []
  for (const { table, of, rich = [], lines = [], lists = [] } of places[kind]) {
    const columns = [...rich, ...lines, ...lists].map((column) => sql.ref(column))
    const { rows } = await sql<{ words: string }>`
      select to_json(kept)::text as words
      from (select ${sql.join(columns)} from ${sql.table(table)} where ${filled(of, { id })}) kept order by 1
    `.execute(db)
    words.push(...rows.map((row) => row.words))
  }
  return words
}

const among = (places: Place[], ...tables: string[]) => places.filter(({ table }) => tables.includes(table))

const places: Record<FoundText['kind'], Place[]> = {
  case: among(placesOfCase, 'cases', 'uncertainties'),
  post: among(placesOfPost, 'posts'),
  insight: among(placesOfCase, 'insights').map((place) => ({ ...place, of: 'id = $id' })),
  session: [
    ...among(placesOfSession, 'sessions', 'programmeRows', 'series', 'criteria', 'libraryItems', 'libraryUses'),
    ...among(placesOfSession, 'sessionDetails', 'sessionBodies', 'sessionPeople', 'sessionLinks'),
  ],
}
