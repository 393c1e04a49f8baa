import { sql } from 'kysely'
import { authorise, can } from '#app/access/policy.ts'
import { type Context, dayOf, inTransaction } from '#app/domain/context.server.ts'
import { looked } from '#app/domain/privacy/found-in.server.ts'
import { keyed } from '#app/domain/privacy/keyed.server.ts'
import type { SearchPage } from '#app/domain/search/find-things.server.ts'
import { isNarrowed } from '#app/domain/search/search-address.ts'
import { queryWordsOf } from '#search/dutch/query-words.ts'
import { keyOf, sayingOf } from '#search/dutch/synonyms.ts'
import { readSynonyms } from '#search/synonyms.server.ts'

// What members look for and nobody wrote yet, for hosts to see how people call things. Security: only what three
// different people asked, and never who. Of the first and the second nothing is kept but keyed hashes (keyed.server.ts):
// words come with the third, so whoever holds the database learns no search of one or two.

const fewestAskers = 3
const daysKept = 90
/** A longer question is somebody's story. */
const mostWords = 6

/** Nothing at all was found, by words alone. */
export const isUnanswered = ({ asked, things, wordless, like }: SearchPage): boolean =>
  asked.words !== '' && things.length === 0 && !wordless && !like && !isNarrowed(asked)

/**
 * A member asked this in vain; tells whether it counts. The same words in another form or order are the same question, of the
 * same person too. Security: hosts are none of the three. They see what was asked, and would learn by guessing that two others
 * asked it.
 */
export async function rememberUnanswered({ db, viewer, now }: Context, typed: string): Promise<boolean> {
  if (viewer.kind !== 'member' || can(viewer, 'synonym.read')) return false
  const stems = [...new Set(queryWordsOf(typed).map(({ stem }) => stem))].sort()
  if (stems.length === 0 || stems.length > mostWords || (await mayPointAtSomeone(db, typed))) return false
  const query = keyed('asked', stems.join(' '))
  const asker = askerOf(viewer.id, query)
  const words = (typed.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? []).join(' ')
  await sql`
    insert into "unansweredSearches" (query, asker, words, "askedOn")
    select ${query}, ${asker}, case when count(*) >= ${fewestAskers - 1} then ${words}::text else '' end, ${dayOf(now)}::date
    from "unansweredSearches" where query = ${query} and asker <> ${asker}
    on conflict (query, asker) do update set words = excluded.words, "askedOn" = excluded."askedOn"
  `.execute(db)
  return true
}

// Security: of another question it is another hash, so that nobody's questions can be laid side by side.
const askerOf = (memberId: string, query: string) => keyed('asker', `${memberId} ${query}`)

/**
 * The members who asked this; undefined for who is none any more. Security: found by trying, and only to know whether all of them
 * could read a text (forget-said.server.ts). Never to be kept or told.
 */
export async function askersOf({ db }: Context, query: string): Promise<(string | undefined)[]> {
  const rows = await db.selectFrom('unansweredSearches').select('asker').where('query', '=', query).execute()
  const members = await db.selectFrom('members').select('id').execute()
  const byHash = new Map(members.map(({ id }) => [askerOf(id, query), id]))
  return rows.map(({ asker }) => byHash.get(asker))
}

/**
 * Security: a name, a number or an address is not kept at all, nor what only may be a name. Most people type without
 * capitals, so the words are also read as if they were names, together and each by itself; what that costs is a question.
 */
async function mayPointAtSomeone(db: Context['db'], typed: string): Promise<boolean> {
  if (apostropheOfName.test(typed)) return true
  // A day, a number plate, a room: there are too many ways to write them.
  if (/\p{N}/u.test(typed) && !(await readSynonyms(db)).has(keyOf(sayingOf(typed).stems))) return true
  const asNames = typed.replace(/[\p{L}\p{M}]+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1))
  const texts = [typed, asNames, ...asNames.split(/[^\p{L}\p{M}]+/u)]
  const findings = texts.flatMap((words) => looked({ words }, 'search')).flatMap((read) => read.findings)
  return findings.some(({ kind, label }) => kind === 'block' || label === 'PERSON')
}

// O'Brien, which no list of names holds; not foto's and zzp'ers.
const apostropheOfName = /\p{L}['’‘ʼ`´](?!(?:ers?|tjes?)(?!\p{L}))\p{L}{2,}/u

/** What three people or more asked, the most asked first. For hosts. */
export async function listUnanswered({ db, viewer, now }: Context) {
  authorise(viewer, 'synonym.read')
  return (
    db
      .selectFrom('unansweredSearches')
      .select(['query', sql<number>`count(*)::int`.as('askers'), sql<string>`max("askedOn")::text`.as('askedOn')])
      .select(sql<string>`(array_agg(words order by "askedOn" desc, words) filter (where words <> ''))[1]`.as('words'))
      // Security: who asked longer ago than searches are kept counts no more, also before they are erased.
      .where('askedOn', '>=', firstDayKept(now))
      .groupBy('query')
      .having(sql<boolean>`count(*) >= ${fewestAskers} and bool_or(words <> '')`)
      .orderBy('askers', 'desc')
      .orderBy('askedOn', 'desc')
      .orderBy('query')
      .limit(100)
      .execute()
  )
}

/** A synonym was made for it: whoever asks in vain again begins a new count. */
export async function answerSearch({ db }: Context, query: string): Promise<void> {
  await db.deleteFrom('unansweredSearches').where('query', '=', query).execute()
}

/** Each day: what was asked long ago goes, and so do the words of what fewer than three people asked since. */
export function eraseUnanswered(ctx: Context): Promise<void> {
  return inTransaction(ctx, async ({ db, now }) => {
    await db.deleteFrom('unansweredSearches').where('askedOn', '<', firstDayKept(now)).execute()
    await sql`
      update "unansweredSearches" set words = '' where words <> '' and query in (
        select query from "unansweredSearches" group by query having count(*) < ${fewestAskers})
    `.execute(db)
  })
}

const firstDayKept = (now: Date) => dayOf(new Date(now.getTime() - daysKept * 24 * 3_600_000))
