import { sql } from 'kysely'
import type { Database } from '#db/connection.server.ts'
import { fewest, shortestPart } from './dutch/compounds.ts'
import { common } from './dutch/vocabulary.ts'
import { lockIndex } from './index-lock.server.ts'
import { countDocuments, forgetVocabulary } from './vocabulary.server.ts'
import { nearTop } from './words-vector.ts'

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
  select count(*) >= ${fewestAudiences} or bool_or(held.key = 'everyone' and held.documents > ${common}) from held
  where held.word = counted.word and held.documents >= ${fewest} and held.key ~ '^(everyone$|circle:|network:)'
))`

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
