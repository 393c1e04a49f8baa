import { sql } from 'kysely'
import { type Database, db } from '#db/connection.server.ts'
import { singleton } from '#db/singleton.ts'
import { type Vocabulary, vocabularyOf } from './dutch/vocabulary.ts'
import { wordsOf } from './dutch/words.ts'
import { lockIndex } from './index-lock.server.ts'
import { readSynonyms } from './synonyms.server.ts'
import { nearTop } from './words-vector.ts'

type Known = { until: number; vocabulary: Vocabulary }

const known = singleton('vocabulary', () => ({ now: undefined as Known | undefined, asked: false }))
const tenMinutes = 600_000

/**
 * What was counted last, and the synonyms of this moment.
 * Security: these are counts over all documents. They may order what a viewer may see, and find it by another word; a word
 * is shown only when it stands in something the viewer reads on the same page.
 */
export async function readVocabulary(): Promise<Vocabulary> {
  const [counted, synonyms] = await Promise.all([readCounted(), readSynonyms()])
  return { ...counted, synonyms }
}

/** Kept for ten minutes; then it serves on while it is read anew, so that nobody waits. */
async function readCounted(): Promise<Vocabulary> {
  if (!known.now) return keep(await loadVocabulary())
  if (known.now.until < Date.now() && !known.asked) {
    known.asked = true
    loadVocabulary()
      .then(keep, () => {})
      .finally(() => {
        known.asked = false
      })
  }
  return known.now.vocabulary
}

function keep(vocabulary: Vocabulary): Vocabulary {
  known.now = { until: Date.now() + tenMinutes, vocabulary }
  return vocabulary
}

const forgetVocabulary = () => {
  known.now = undefined
}

async function loadVocabulary(): Promise<Vocabulary> {
  const rows = await db.selectFrom('searchWords').select(['word', 'documents']).execute()
  const { count } = await db
    .selectFrom('searchDocuments')
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow()
  return vocabularyOf(count, new Map(rows.map(({ word, documents }) => [word, documents])))
}

/** Counts anew in how many documents each word stands. It may take longer than a page's statement may. */
export async function countWords(db: Database): Promise<void> {
  await db.transaction().execute(async (db) => {
    await sql`set local statement_timeout = '30min'`.execute(db)
    // Security: words that are taken out of a text meanwhile would come back with a count that began before.
    await lockIndex(db)
    await db.deleteFrom('searchWords').execute()
    await sql`
      insert into "searchWords" (word, documents)
      select word, ndoc from ts_stat('select words from "searchDocuments"') where left(word, 1) <> ${nearTop}
    `.execute(db)
    await sql`analyze "searchDocuments"`.execute(db)
  })
  forgetVocabulary()
}

/**
 * Security: words that were taken out of a text leave the list as well, at once; what still stands elsewhere comes back when
 * words are counted anew. Without texts all words go.
 */
export async function forgetWords(db: Database, texts?: string[]): Promise<void> {
  // Also what a word stands in: "Nachtegaals", "Nachtegaalfamilie".
  const words = texts?.flatMap(wordsOf).flatMap(({ form, stem }) => [form, stem])
  await db
    .deleteFrom('searchWords')
    .$if(words !== undefined, (query) =>
      query.where(sql<boolean>`exists (select from unnest(${words}::text[]) gone where strpos(word, gone) > 0)`),
    )
    .execute()
  forgetVocabulary()
}
