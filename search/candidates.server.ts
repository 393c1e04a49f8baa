import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Viewer } from '#app/access/viewer.ts'
import { visibleAlong, visibleTo } from '#app/access/visibility.ts'
import { anyOf, asked, inTurn, type Looked, mostCandidates, mostOfTheCommon, wordsIn } from './asks.ts'
import type { QueryWord } from './dutch/query-words.ts'
import type { Vocabulary } from './dutch/vocabulary.ts'
import { type Chosen, nothingChosen } from './facets.ts'
import type { Sort } from './kinds.ts'
import { lookedAt, type Part } from './postgres-facets.server.ts'
import type { Query } from './search.server.ts'
import { type Term, termsOf } from './terms.ts'

type Sought = {
  sought: QueryWord[]
  vocabulary: Vocabulary
  phrases?: string[][]
  besides?: Query['besides']
  chosen?: Chosen
  sort?: Sort
  hitsOnly?: boolean
  /** Which part of all documents this viewer may see, from 0 to 1 (viewer-share.server.ts). */
  share?: number
}

/**
 * What a viewer may see and the words may mean, weighed: kind, id, its facets, day, evidence, held, rank. What was chosen, and
 * an order other than that of the weight, hold before the limit: what answers to them may be anywhere among all.
 */
export function candidates(
  viewer: Viewer,
  { chosen = nothingChosen, hitsOnly, ...asked }: Sought,
): RawBuilder<unknown> {
  const [answers, ...beside] = lookedAt(chosen)
  const parts = [answers, ...(hitsOnly ? [] : beside)].map(
    (part, at) => sql`select *, ${sql.lit(at)} as part from (${candidatesOf(part, viewer, asked)}) as looked`,
  )
  return sql.join(parts, sql` union all `)
}

/** Whether there may be more than these. */
export const isCapped = (candidate: RawBuilder<unknown>) => sql`exists (
  select from ${candidate} group by part
  having count(*) >= ${sql.lit(mostCandidates)} or count(*) filter (where "isCommon") >= ${sql.lit(mostOfTheCommon)}
)`

function candidatesOf(
  { isFew, conditions }: Part,
  viewer: Viewer,
  { sought, vocabulary, phrases = [], besides, sort = 'relevance', share = 1 }: Omit<Sought, 'chosen' | 'hitsOnly'>,
): RawBuilder<unknown> {
  // Security: whatever is asked, only what shares a key with the viewer is ever looked at or counted (L07, L09, L11).
  const visible = (rule: typeof visibleTo) => rule(withoutAliases(viewer), sql.ref('audience'))
  // Row by row until there is enough, or the index weeds out first what the viewer may not see: whichever costs less.
  const opened = vocabulary.documents * share
  const along = (rows: number, cost: number) =>
    (isFew ? rows < opened || share > 0.5 : rows * cost < opened) ? visibleAlong : visibleTo
  const holding = ({ often }: Looked) => often * vocabulary.documents
  const looked = (ask: Looked) => (isFew ? holding(ask) : Math.min(holding(ask), ask.most / share))
  if (sought.length === 0) {
    const mine = visible(along(looked({ often: 1, most: mostCandidates }), costs.newest))
    return first([...conditions, mine], sort)
  }

  const terms = termsOf(sought, vocabulary)
  const words = wordsIn(terms, vocabulary)
  const narrowing = [...phrases.map(holds), ...(besides ? [isOther(besides)] : [])]
  const weighed = (found: RawBuilder<unknown>) => sql`
    select ${facts}, "isCommon", ${weight(terms)} as held, ${rank(terms)} as rank
    from (${found}) as document limit ${sql.lit(mostCandidates)}
  `
  if (sort !== 'relevance') {
    const any = anyOf(words)
    // Of common words: along the order until there is enough. Of others: all that hold them, put in order.
    const isCommon = !isFew && (any.most / share / any.often) * costs.newest < holding(any)
    const mine = visible(isCommon ? visibleAlong : along(holding(any), costs.found))
    const held = sql<SqlBool>`words @@ ${any.ask}::tsquery`
    const seen = [isCommon ? sql`case when ${held} then true else false end` : held, ...conditions, mine, ...narrowing]
    return weighed(sql`
      select *, false as "isCommon" from "searchDocuments" where ${sql.join(seen, sql` and `)}
      order by ${firsts[sort]} limit ${sql.lit(any.most)}
    `)
  }

  const asks = inTurn(words, vocabulary)
  const mine = visible(
    along(
      asks.reduce((sum, ask) => sum + looked(ask), 0),
      costs.found,
    ),
  )
  const seen = sql.join([...conditions, mine, ...narrowing], sql` and `)
  // Each turn leaves out what came before: row by row, since an index would look through all for it.
  const found = asks.map(({ ask, most }, turn) => {
    const before = asks.slice(0, turn).map((earlier) => sql`and not (words @@ ${earlier.ask}::tsquery)`)
    return sql`(
      select *, ${sql.lit(most === mostOfTheCommon)} as "isCommon" from "searchDocuments"
      where words @@ ${ask}::tsquery and ${seen} ${sql.join(before, sql` `)} limit ${sql.lit(most)}
    )`
  })
  return weighed(sql.join(found, sql` union all `))
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

const newest = sql`day desc nulls last, id`
/** Which come first when that is not for the words to say. */
const firsts: Record<Sort, RawBuilder<unknown>> = {
  relevance: newest,
  day: newest,
  evidence: sql`evidence desc, ${newest}`,
}

const first = (conditions: Expression<SqlBool>[], sort: Sort) => sql`
  select ${facts}, false as "isCommon", 0 as held, 0 as rank from "searchDocuments" where ${sql.join(conditions, sql` and `)}
  order by ${firsts[sort]} limit ${sql.lit(mostCandidates)}
`

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

/** What stands between quotes is there, in that order: as a word, and not as a part of one (words-vector.ts). */
export const holds = (stems: string[]) => sql`words @@ ${stems.map((stem) => `'${stem}':ABC`).join(' <-> ')}::tsquery`
