import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Viewer } from '#app/access/viewer.ts'
import { visibleAlong, visibleTo } from '#app/access/visibility.ts'
import type { QueryWord } from './dutch/query-words.ts'
import type { Vocabulary } from './dutch/vocabulary.ts'
import type { Query } from './search.server.ts'
import { type Term, termsOf } from './terms.ts'
import { nearTop } from './words-vector.ts'

/** So many documents are weighed and counted at most. Words that find more are too common to tell them apart. */
export const mostCandidates = 2_000
const mostOfTheCommon = 500

type Sought = {
  sought: QueryWord[]
  vocabulary: Vocabulary
  phrases?: string[][]
  besides?: Query['besides']
  /** Which part of all documents this viewer may see, from 0 to 1 (viewer-share.server.ts). */
  share?: number
}

/** What a viewer may see and the words may mean, weighed: kind, id, its facets, day, evidence, held, rank. */
export function candidates(
  viewer: Viewer,
  { sought, vocabulary, phrases = [], besides, share = 1 }: Sought,
): RawBuilder<unknown> {
  // Security: whatever is asked, only what shares a key with the viewer is ever looked at or counted (L07, L09, L11).
  const visible = (rule: typeof visibleTo) => rule(withoutAliases(viewer), sql.ref('audience'))
  // Row by row until there is enough, or the index weeds out first what the viewer may not see: whichever costs less.
  const opened = vocabulary.documents * share
  const along = (rows: number, cost: number) => (rows * cost < opened ? visibleAlong : visibleTo)
  const looked = ({ often, most }: Looked) => Math.min(often * vocabulary.documents, most / share)
  if (sought.length === 0) return newest(visible(along(looked({ often: 1, most: mostCandidates }), costs.newest)))

  const terms = termsOf(sought, vocabulary)
  const asks = inTurn(wordsIn(terms, vocabulary), vocabulary)
  const mine = visible(
    along(
      asks.reduce((sum, ask) => sum + looked(ask), 0),
      costs.found,
    ),
  )
  const seen = sql.join([mine, ...phrases.map(holds), ...(besides ? [isOther(besides)] : [])], sql` and `)
  // Each turn leaves out what came before: row by row, since an index would look through all for it.
  const found = asks.map(({ ask, most }, turn) => {
    const before = asks.slice(0, turn).map((earlier) => sql`and not (words @@ ${earlier.ask}::tsquery)`)
    return sql`(
      select * from "searchDocuments"
      where words @@ ${ask}::tsquery and ${seen} ${sql.join(before, sql` `)} limit ${sql.lit(most)}
    )`
  })
  return sql`
    select ${facts}, ${weight(terms)} as held, ${rank(terms)} as rank
    from (${sql.join(found, sql` union all `)}) as document limit ${sql.lit(mostCandidates)}
  `
}

/**
 * What it costs to hold one row that was found, or one of the newest, against a viewer's keys, where reading one row from
 * the index of all that these keys open costs 1: as measured (bench/search.ts).
 */
const costs = { found: 9, newest: 1.75 }

// A document has no author's key (documents/source.server.ts), and an active member has many.
export const withoutAliases = (viewer: Viewer): Viewer => ({
  ...viewer,
  keys: viewer.keys.filter((key) => !key.startsWith('author:')),
})

const facts = sql`kind, id, themes, sector, level, state, method, "circleId", day, evidence`

const newest = (visible: Expression<SqlBool>) => sql`
  select ${facts}, 0 as held, 0 as rank from "searchDocuments" where ${visible}
  order by day desc nulls last, id limit ${sql.lit(mostCandidates)}
`

/** What stands for one word that was typed, and in which part of all documents any of it occurs. */
type Word = { terms: Term[]; often: number }

function wordsIn(terms: Term[], vocabulary: Vocabulary): Word[] {
  return [...new Set(terms.map(({ word }) => word))]
    .map((typed) => terms.filter(({ word }) => word === typed))
    .map((terms) => {
      // A word and the beginning that it is are found once.
      const lexemes = new Set(terms.map(({ lexeme }) => lexeme))
      const often = [...lexemes].reduce((sum, lexeme) => sum + vocabulary.of(lexeme), 0)
      // A word that is too common to be a beginning is complete.
      const isCommon = often * vocabulary.documents > mostCandidates
      return { terms: isCommon ? terms.filter(({ whole }) => !whole) : terms, often }
    })
    .filter(({ terms }) => terms.length > 0)
    .sort((one, other) => one.often - other.often)
}

/** `often`: in which part of all documents there may be what is asked for. `most`: after so many we stop. */
type Looked = { often: number; most: number }
type Ask = Looked & { ask: string }

/**
 * What to ask for, in turn. When there may be more than we look at, first what holds all words, or has the only word in
 * its title or themes. Then what holds any word that tells something. Then some of what holds the others: a word that
 * half of all texts hold adds little to a rare one but work.
 */
function inTurn(rareFirst: Word[], { documents }: Vocabulary): Ask[] {
  let room = mostCandidates
  const fits = rareFirst.filter(({ often }, index) => {
    room -= often * documents
    return index === 0 || room > 0
  })
  const rest = rareFirst.filter((word) => !fits.includes(word))
  const any = (words: Word[]) => `(${words.map(({ terms }) => asked(terms)).join(' | ')})`
  const often = (words: Word[]) => words.reduce((sum, { often }) => sum + often, 0)
  const asks = [{ ask: any(fits), often: often(fits), most: mostCandidates }]
  if (rest.length > 0) asks.push({ ask: any(rest), often: often(rest), most: mostOfTheCommon })
  if (room > 0) return asks
  const mark = rareFirst.length === 1 ? nearTop : ''
  const ask = rareFirst.map(({ terms }) => asked(terms, mark)).join(' & ')
  const best = { ask, often: rareFirst[0]?.often ?? 0, most: mostCandidates }
  return [best, ...asks]
}

/** What holds the terms that tell most comes first. */
const weight = (terms: Term[]) =>
  sql`(${sql.join(
    terms.map((term) => sql`(words @@ ${counted(term)}::tsquery)::int * ${term.weight}::real`),
    sql` + `,
  )})`

const counted = (term: Term) => (term.whole ? `${asked([term])} & !'${term.whole}'` : asked([term]))

/** Of those that hold the same terms: title before themes, themes before text, half a word last. */
const rank = (terms: Term[]) => sql`ts_rank('{0.1, 0.2, 0.5, 1}', words, ${asked(terms)}::tsquery)`

const isOther = ({ kind, id, caseId }: NonNullable<Query['besides']>) =>
  sql`(kind, id) is distinct from (${kind}::text, ${id}::uuid) and ("caseId" is null or "caseId" is distinct from ${caseId}::uuid)`

/** What stands between quotes is there, in that order. */
export const holds = (stems: string[]) => sql`words @@ ${stems.map((stem) => `'${stem}'`).join(' <-> ')}::tsquery`

// Security: lexemes hold letters and digits only (dutch/words.ts); the quotes are a second lock.
const asked = (terms: Term[], mark = '') =>
  `(${terms.map(({ lexeme, whole }) => `'${mark}${lexeme}'${whole ? ':*' : ''}`).join(' | ')})`
