import { type Expression, sql } from 'kysely'
import type { Viewer } from '#app/access/viewer.ts'
import { visibleAlong } from '#app/access/visibility.ts'
import { db } from '#db/connection.server.ts'
import { common, type Vocabulary } from './dutch/vocabulary.ts'
import type { Counted } from './vocabulary.server.ts'

/**
 * Do something with words, counted as this viewer may: of a word that is not common, the documents they may read.
 * Returns what came of it, and the words so counted. What is learned of one word may raise the question of another, so it
 * is done again, always as often: how often words had to be asked for would tell of words that stand in a closed circle.
 * Security: to those words a word that was not asked for is unknown; and what was written since all were counted does not
 * count, or one's own text of today would tell whether its words were known (L08). `typed`: counted in any case.
 */
export async function countedFor<T>(
  viewer: Viewer,
  vocabulary: Counted,
  make: (own: Vocabulary) => T,
  typed: string[] = [],
): Promise<{ made: T; own: Vocabulary }> {
  const counted = new Map<string, number>()
  const isCommon = (word: string) => vocabulary.of(word) * vocabulary.documents > common
  const countedBy = (ofOthers: (word: string, documents: number) => number): Vocabulary => ({
    ...vocabulary.countedBy((word, documents) => {
      if (documents === 0 || documents > common || viewer.kind === 'system') return documents
      return counted.get(word) ?? ofOthers(word, documents)
    }),
    synonyms: vocabulary.synonyms,
  })
  for (let turn = 0; turn < turns; turn += 1) {
    const unsure = new Set<string>(turn === 0 ? typed.filter((word) => !isCommon(word)) : [])
    // While asking, a word passes for what it is to all, so that what it leads to is asked along with it.
    make(
      countedBy((word, documents) => {
        unsure.add(word)
        return documents
      }),
    )
    for (const { word, documents } of await countVisible(viewer, [...unsure], vocabulary.countedAt))
      counted.set(word, documents)
  }
  const own = countedBy(() => 0)
  return { made: make(own), own }
}

/** None of a thousand random questions led further. One that does is answered by what was counted until then. */
const turns = 4
// More tells no more.
const mostCounted = 2_000

// Few documents each, or of few audiences, so they are held against the keys one by one. Words hold letters and digits
// only (dutch/words.ts).
async function countVisible(viewer: Viewer, words: string[], countedAt: string) {
  const { rows } = await sql<{ word: string; documents: number }>`
    select word, (
      select count(*)::int from (select from "searchDocuments"
      where words @@ ('''' || word || '''')::tsquery and "changedAt" < ${countedAt}::timestamptz
        and ${visibleAlong(viewer, sql.ref('audience') as Expression<string[]>)}
      limit ${mostCounted}) as mine
    ) as documents
    from unnest(${words}::text[]) as word
  `.execute(db)
  return rows
}
