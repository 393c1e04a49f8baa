import { type Expression, sql } from 'kysely'
import type { Viewer } from '#app/access/viewer.ts'
import { visibleAlong } from '#app/access/visibility.ts'
import { db } from '#db/connection.server.ts'
import { common, type Vocabulary } from './dutch/vocabulary.ts'
import type { Counted } from './vocabulary.server.ts'

/**
 * Do something with words, counted as this viewer may: of a word that is not common, the documents they may read.
 * Returns what came of it, and the words so counted. What is learned of one word may raise the question of another, so it
 * is done again until nothing is asked any more. Security: to those words a word that was not asked for is unknown; and what
 * was written since all were counted does not count, or one's own text of today would tell whether its words were known (L08).
 * `typed`: counted in any case, and there are always two turns: a word nobody wrote takes as long as one of a closed circle.
 */
export async function countedFor<T>(
  viewer: Viewer,
  vocabulary: Counted,
  make: (own: Vocabulary) => T,
  typed: string[] = [],
): Promise<{ made: T; own: Vocabulary }> {
  const counted = new Map<string, number>()
  let isSettled = false
  const isCommon = (word: string) => vocabulary.of(word) * vocabulary.documents > common
  for (let turn = 0; ; turn += 1) {
    const unsure = new Set<string>(turn === 0 ? typed.filter((word) => !isCommon(word)) : [])
    const count = (word: string, documents: number) => {
      if (documents === 0 || documents > common || viewer.kind === 'system') return documents
      if (!counted.has(word)) unsure.add(word)
      // While asking, a word passes for what it is to all, so that what it leads to is asked along with it.
      return counted.get(word) ?? (isSettled ? 0 : documents)
    }
    const own = { ...vocabulary.countedBy(count), synonyms: vocabulary.synonyms }
    const made = make(own)
    if (unsure.size === 0) {
      isSettled = true
      if (turn < fewestTurns) await countVisible(viewer, [], vocabulary.countedAt)
      return { made, own }
    }
    for (const { word, documents } of await countVisible(viewer, [...unsure], vocabulary.countedAt))
      counted.set(word, documents)
  }
}

const fewestTurns = 2
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
