import { sql } from 'kysely'
import { type Database, db } from '#db/connection.server.ts'
import { singleton } from '#db/singleton.ts'
import { type Vocabulary, vocabularyOf } from './dutch/vocabulary.ts'
import { wordsOf } from './dutch/words.ts'
import { lockIndex } from './index-lock.server.ts'
import { readSynonyms } from './synonyms.server.ts'

/** `countedAt`: what was written from then on is not in these counts. */
export type Counted = Vocabulary & { countedAt: string }
type Known = { until: number; vocabulary: Counted }

const known = singleton('vocabulary', () => ({ now: undefined as Known | undefined, asked: false }))
const tenMinutes = 600_000

/**
 * What was counted last, and the synonyms of this moment.
 * Security: these are counts over all documents, which would answer who asks them. Whatever a viewer gets to see is made
 * from those words as they may count them (own-count.server.ts).
 */
export async function readVocabulary(from: Database = db): Promise<Counted> {
  const [counted, synonyms] = await Promise.all([readCounted(from), readSynonyms(from)])
  return { ...counted, synonyms }
}

/** Kept for ten minutes; then it serves on while it is read anew, so that nobody waits. */
async function readCounted(from: Database): Promise<Counted> {
  if (!known.now) return keep(await loadVocabulary(from))
  if (known.now.until < Date.now() && !known.asked) {
    known.asked = true
    loadVocabulary(db)
      .then(keep, () => {})
      .finally(() => {
        known.asked = false
      })
  }
  return known.now.vocabulary
}

function keep(vocabulary: Counted): Counted {
  known.now = { until: Date.now() + tenMinutes, vocabulary }
  return vocabulary
}

export const forgetVocabulary = () => {
  known.now = undefined
}

async function loadVocabulary(db: Database): Promise<Counted> {
  // Security: the moment before the words: of an earlier one too little is known, of a later one too much.
  const { countedAt } = await db
    .selectFrom('searchWords')
    .select(sql<string>`coalesce(min("countedAt"), '-infinity')::text`.as('countedAt'))
    .executeTakeFirstOrThrow()
  const rows = await db.selectFrom('searchWords').select(['word', 'documents', 'knownTo']).execute()
  const holding = new Map(rows.map(({ word, documents }) => [word, documents]))
  return { ...vocabularyOf(roughly(await countDocuments(db)), holding, undefined, keysOf(rows)), countedAt }
}

// Security: of how many there are all orders of results follow a little; told exactly, each new text of a closed circle would show.
const roughly = (count: number) => (count > 0 ? 2 ** Math.ceil(Math.log2(count)) : 0)

/** The same keys come back with word after word: each is kept once. */
function keysOf(rows: { word: string; knownTo: string[] }[]): Map<string, string[]> {
  const names = new Map<string, string>()
  const once = (key: string) => {
    if (!names.has(key)) names.set(key, key)
    return names.get(key) ?? key
  }
  return new Map(rows.flatMap(({ word, knownTo }) => (knownTo.length > 0 ? [[word, knownTo.map(once)]] : [])))
}

export async function countDocuments(db: Database): Promise<number> {
  const { count } = await db
    .selectFrom('searchDocuments')
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/**
 * Security: words that were taken out of a text leave the list as well, at once. What still stands elsewhere stays: whoever
 * wrote it too would see by its going what was taken out of a text they may not read (L08). Without texts all words go.
 */
export async function forgetWords(db: Database, texts?: string[]): Promise<void> {
  // Also what a word stands in: "Nachtegaals", "Nachtegaalfamilie".
  const words = texts?.flatMap(wordsOf).flatMap(({ form, stem }) => [form, stem])
  // Before a count is put in place, or after it: never while.
  await lockIndex(db, 'words')
  await sql`select nextval('"searchWordsForgotten"')`.execute(db)
  await db
    .deleteFrom('searchWords')
    .$if(words !== undefined, (query) =>
      query
        .where(sql<boolean>`exists (select from unnest(${words}::text[]) gone where strpos(word, gone) > 0)`)
        .where(sql<boolean>`not exists (select from "searchDocuments" where words @@ ('''' || word || '''')::tsquery)`),
    )
    .execute()
  forgetVocabulary()
}
