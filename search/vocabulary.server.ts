import { sql } from 'kysely'
import { type Database, db } from '#db/connection.server.ts'
import { singleton } from '#db/singleton.ts'
import { fewest, shortestPart } from './dutch/compounds.ts'
import { common, type Vocabulary, vocabularyOf } from './dutch/vocabulary.ts'
import { wordsOf } from './dutch/words.ts'
import { lockIndex } from './index-lock.server.ts'
import { readSynonyms } from './synonyms.server.ts'
import { nearTop } from './words-vector.ts'

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

const forgetVocabulary = () => {
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
  return { ...vocabularyOf(await countDocuments(db), holding, undefined, keysOf(rows)), countedAt }
}

/** The same keys come back with word after word: each is kept once. */
function keysOf(rows: { word: string; knownTo: string[] }[]): Map<string, string[]> {
  const names = new Map<string, string>()
  const once = (key: string) => {
    if (!names.has(key)) names.set(key, key)
    return names.get(key) ?? key
  }
  return new Map(rows.flatMap(({ word, knownTo }) => (knownTo.length > 0 ? [[word, knownTo.map(once)]] : [])))
}

const mostAtOnce = 50_000
const mostTries = 3

/**
 * Counts anew in how many documents each word stands, some documents at a time: no statement takes long, and whoever writes
 * waits only while the list is put in place. Security: words that were taken out of a text meanwhile would come back with a
 * count that began before, so then it is counted again.
 */
export async function countWords(db: Database): Promise<void> {
  for (let tries = 1; !(await countOnce(db)); tries += 1)
    if (tries === mostTries) throw new Error('words were taken out of texts at each try to count them')
  await db.transaction().execute(async (db) => {
    await sql`set local statement_timeout = '30min'`.execute(db)
    await sql`analyze "searchDocuments"`.execute(db)
  })
  forgetVocabulary()
}

/** False when words were forgotten while it counted. */
const countOnce = (db: Database): Promise<boolean> =>
  db.transaction().execute(async (db) => {
    await sql`set local statement_timeout = '30min'`.execute(db)
    const before = await timesForgotten(db)
    const countedAt = await nothingStillWrittenBefore(db)
    await sql`create temp table counted (word text primary key, documents int not null) on commit drop`.execute(db)
    await sql`
      create temp table held (word text, key text, documents int not null, primary key (word, key)) on commit drop
    `.execute(db)
    const parts = Math.ceil((await countDocuments(db)) / mostAtOnce)
    for (let part = 0; part < parts; part += 1) {
      const documents = `select words from "searchDocuments" where ${inPart(parts, part)}`
      await sql`
        insert into counted (word, documents)
        select word, ndoc from ts_stat(${documents}) where left(word, 1) <> ${nearTop}
        on conflict (word) do update set documents = counted.documents + excluded.documents
      `.execute(db)
    }
    for (let part = 0; part < parts; part += 1) await countByKey(db, inPart(parts, part))
    await lockIndex(db)
    if ((await timesForgotten(db)) !== before) return false
    await db.deleteFrom('searchWords').execute()
    await sql`
      insert into "searchWords" (word, documents, "countedAt", "knownTo")
      select word, case when ${isOfNetwork} then counted.documents else least(counted.documents, ${common}) end,
        ${countedAt}::timestamptz, array(
        select held.key from held left join held as everyone on everyone.word = held.word and everyone.key = 'everyone'
        where held.word = counted.word and not ${isOfNetwork} and case
          when held.key = 'everyone' then held.documents >= ${fewest}
          -- What everyone knows needs no other key.
          else coalesce(everyone.documents, 0) < ${fewest} and held.documents + coalesce(everyone.documents, 0) >= ${fewest}
        end
        order by held.key
      ) from counted
    `.execute(db)
    return true
  })

const inPart = (parts: number, part: number) => `mod(abs(hashtext(id::text)::bigint), ${parts}) = ${part}`

const fewestAudiences = 10

/**
 * Security: many documents alone make no word of the network. Two hundred could be one closed circle's, or but one fewer than
 * that be of who wrote them to see the last come (L08).
 */
const isOfNetwork = sql`(counted.documents > ${common} and (
  select count(*) from held
  where held.word = counted.word and held.documents >= ${fewest} and held.key ~ '^(everyone$|circle:|network:)'
) >= ${fewestAudiences})`

/** Of each word that stands in some documents: in how many of each key. What is for everyone is no one key's. */
async function countByKey(db: Database, inPart: string): Promise<void> {
  await sql`
    insert into held (word, key, documents)
    select word, key, count(*) from (
      select unnest(tsvector_to_array(words)) as word, audience from "searchDocuments" where ${sql.raw(inPart)}
    ) as document join counted using (word),
      unnest(case when 'everyone' = any(audience) then '{everyone}'::text[] else audience end) as key
    where counted.documents > ${common} or (counted.documents >= ${fewest} and length(word) >= ${shortestPart})
    group by word, key
    on conflict (word, key) do update set documents = held.documents + excluded.documents
  `.execute(db)
}

async function countDocuments(db: Database): Promise<number> {
  const { count } = await db
    .selectFrom('searchDocuments')
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow()
  return count
}

async function timesForgotten(db: Database): Promise<string> {
  // Before the first time and after it the last value is the same.
  const times = sql<{ times: string }>`select concat(last_value, is_called) as times from "searchWordsForgotten"`
  return String((await times.execute(db)).rows[0]?.times)
}

/** Whoever is still writing began after this, or at it. */
async function nothingStillWrittenBefore(db: Database): Promise<string> {
  const { rows } = await sql<{ began: string }>`
    select least(now(), min(xact_start))::text as began from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()
  `.execute(db)
  return rows[0]?.began ?? '-infinity'
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
