import { sql } from 'kysely'
import type { Viewer } from '#app/access/viewer.ts'
import { visibleTo } from '#app/access/visibility.ts'
import { db } from '#db/connection.server.ts'
import { holds, withoutAliases } from './candidates.server.ts'
import { phrasesOf } from './dutch/query-words.ts'
import { nothingChosen } from './facets.ts'
import { orderOf, propose } from './meilisearch/ask.server.ts'
import { readKnown } from './meilisearch/known-index.server.ts'
import { questionsOf } from './meilisearch/questions.ts'
import { readQuestion } from './question.server.ts'
import { mostRanked, type Weighed } from './ranking.ts'
import type { Found, Hit, Query, SearchEngine } from './search.server.ts'
import { NotNow } from './standing.server.ts'

export const meilisearchEngine: SearchEngine = { search }

/** What it has not heard of within this many seconds would be counted still, so it is not asked. */
const mostBehind = 45

async function search(givenViewer: Viewer, query: Query): Promise<Found> {
  const viewer = withoutAliases(givenViewer)
  const { sought, terms, inOrder } = await readQuestion(viewer, query.words)
  const phrases = phrasesOf(query.words)
  const { chosen, besides, sort, after = 0, limit } = query
  const isRanked = sought.length > 0 && sort === 'relevance' && after < mostRanked
  const [offset, most] = isRanked ? [0, Math.max(mostRanked, after + limit + 1)] : [after, limit + 1]
  const questions = questionsOf(terms, phrases)
  const order = orderOf(sort, sought.length > 0)
  const [proposal] = await Promise.all([
    propose({ viewer, questions, chosen, ...(besides && { besides }), sort: order, offset, limit: most }),
    refuseUnlessCurrent(),
  ])
  const read = await readAgain(viewer, proposal.hits, phrases)
  const ordered = isRanked ? inOrder(read).slice(after) : read
  const hits = ordered.slice(0, limit).map(({ kind, id }) => ({ kind, id }))
  const more = isRanked ? ordered.length > limit : proposal.hits.length > limit
  return { hits, more, facets: proposal.facets, capped: false }
}

async function refuseUnlessCurrent(): Promise<void> {
  const { built, behind } = await readKnown(db)
  if (!built) throw new NotNow('not built')
  if (behind > mostBehind) throw new NotNow('behind')
}

/** Why it would not answer now, for who watches over it. Throws what a search would throw. */
export async function tryMeilisearch(): Promise<void> {
  const nobody: Viewer = { kind: 'visitor', keys: [] }
  const asking = { viewer: nobody, questions: questionsOf([]), chosen: nothingChosen, sort: [], offset: 0, limit: 1 }
  await Promise.all([propose(asking), refuseUnlessCurrent()])
}

/**
 * What was proposed, as PostgreSQL has it now. Security: what this viewer may not read any more, and what is gone, falls away
 * here, however late the other index is.
 */
async function readAgain(viewer: Viewer, hits: Hit[], phrases: string[][]): Promise<(Hit & Weighed)[]> {
  const mine = visibleTo(viewer, sql.ref('audience'))
  const { rows } = await sql<Hit & Weighed>`
    select kind, id, title, themes, left(body, 4000) as body
    from unnest(${hits.map(({ kind }) => kind)}::text[], ${hits.map(({ id }) => id)}::uuid[])
      with ordinality as proposed (kind, id, place)
    join "searchDocuments" using (kind, id)
    where ${sql.join([mine, ...phrases.map(holds)], sql` and `)}
    order by place
  `.execute(db)
  return rows
}
