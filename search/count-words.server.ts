import { sql } from 'kysely'
import type { Database } from '#db/connection.server.ts'
import { fewest, shortestPart } from './dutch/compounds.ts'
import { common } from './dutch/vocabulary.ts'
import { lockIndex } from './index-lock.server.ts'
import { countDocuments, forgetVocabulary } from './vocabulary.server.ts'
import { nearTop } from './words-vector.ts'

const mostAtOnce = 50_000
const mostWithKeys = 5_000
/** Of words that stand in many documents, so many of all are enough to tell: what is not told there is not the network's. */
const enoughOfCommon = 20_000
const mostTries = 3

/**
 * Counts anew in how many documents each word stands, some documents at a time; whoever writes waits only while the list is
 * put in place. Security: words that were taken out of a text meanwhile would come back with a
 * count that began before, so then it is counted again.
 */
export async function countWords(db: Database): Promise<void> {
  for (let tries = 1; !(await countOnce(db)); tries += 1)
    if (tries === mostTries) throw new Error('words were taken out of texts at each try to count them')
  await db.transaction().execute(async (db) => {
    await sql`set local statement_timeout = '30min'`.execute(db)
    await sql`/* takes long */ analyze "searchDocuments"`.execute(db)
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
    await sql`create temp table held (word text, key text, documents int not null) on commit drop`.execute(db)
    const all = await countDocuments(db)
    const parts = Math.ceil(all / mostAtOnce)
    for (let part = 0; part < parts; part += 1) {
      const documents = `select words from "searchDocuments" where ${inPart(parts, part)}`
      await sql`/* takes long */
        insert into counted (word, documents)
        select word, ndoc from ts_stat(${documents}) where left(word, 1) <> ${nearTop}
        on conflict (word) do update set documents = counted.documents + excluded.documents
      `.execute(db)
    }
    await sql`create temp table shared (word text primary key, audiences int not null, to_all int not null) on commit drop`.execute(
      db,
    )
    const keyed = Math.ceil(all / mostWithKeys)
    for (let part = 0; part < keyed; part += 1) {
      await countByKey(db, inPart(keyed, part))
      if (part * mostWithKeys < enoughOfCommon) await countAudiences(db, inPart(keyed, part))
    }
    await sql`/* takes long */ analyze counted, held, shared`.execute(db)
    await sql`create temp table known (word text primary key, keys text[] not null) on commit drop`.execute(db)
    for (let part = 0; part < keyed; part += 1) await gatherKeys(db, inPart(keyed, part, 'held.word'))
    await lockIndex(db)
    if ((await timesForgotten(db)) !== before) return false
    await db.deleteFrom('searchWords').execute()
    await sql`/* takes long */
      insert into "searchWords" (word, documents, "countedAt", "knownTo")
      select word, case when ${isOfNetwork} then documents else least(documents, ${common}) end, ${countedAt}::timestamptz,
        case when ${isOfNetwork} then '{}' else coalesce(keys, '{}') end
      from counted left join known using (word) left join shared using (word)
    `.execute(db)
    return true
  })

const inPart = (parts: number, part: number, of = 'id::text') => `mod(abs(hashtext(${of})::bigint), ${parts}) = ${part}`

const fewestAudiences = 10
/** A word that stands in more documents and is none of the network is known to nobody: that many one person does not write. */
const mostKeyed = 2_000

/**
 * Security: many documents alone make no word of the network. Two hundred could be one closed circle's, or but one fewer than
 * that be of who wrote them to see the last come (L08).
 */
const isOfNetwork = sql`(audiences >= ${fewestAudiences} or to_all > ${common})`

/** The words of some documents, with whom each is for. What is for everyone is no one key's. */
const wordsByKey = (inPart: string) => sql`(
  select unnest(tsvector_to_array(words)) as word, audience from "searchDocuments" where ${sql.raw(inPart)}
) as document join counted using (word),
  unnest(case when 'everyone' = any(audience) then '{everyone}'::text[] else audience end) as key`

/** Of each word that may be a part of others: in how many of each key. */
async function countByKey(db: Database, inPart: string): Promise<void> {
  await sql`/* takes long */
    insert into held (word, key, documents)
    select word, key, count(*) from ${wordsByKey(inPart)}
    where counted.documents between ${fewest} and ${mostKeyed} and length(word) >= ${shortestPart}
    group by word, key
  `.execute(db)
}

/** Who knows some of the words: of which keys each opens enough documents. What everyone knows needs no other key. */
async function gatherKeys(db: Database, inPart: string): Promise<void> {
  await sql`/* takes long */
    with of_each as (select word, key, sum(documents) as documents from held where ${sql.raw(inPart)} group by word, key),
      of_all as (select word, documents from of_each where key = 'everyone')
    insert into known (word, keys)
    select word, array_agg(key order by key) from of_each left join of_all using (word)
    where case
      when key = 'everyone' then of_each.documents >= ${fewest}
      else coalesce(of_all.documents, 0) < ${fewest} and of_each.documents + coalesce(of_all.documents, 0) >= ${fewest}
    end
    group by word
  `.execute(db)
}

/** Of each word that stands in many: how many audiences hold it more than once, as far as these documents tell. */
async function countAudiences(db: Database, inPart: string): Promise<void> {
  await sql`/* takes long */
    insert into shared (word, audiences, to_all)
    select word, count(*) filter (where documents >= ${fewest}), coalesce(max(documents) filter (where key = 'everyone'), 0)
    from (
      select word, key, count(*) as documents from ${wordsByKey(inPart)}
      where counted.documents > ${common} and key ~ '^(everyone$|circle:|network:)' group by word, key
    ) as held group by word
    on conflict (word) do update
      set audiences = greatest(shared.audiences, excluded.audiences), to_all = shared.to_all + excluded.to_all
  `.execute(db)
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
