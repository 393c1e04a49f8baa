import { sql } from 'kysely'
import type { Viewer } from '#app/access/viewer.ts'
import { visibleTo } from '#app/access/visibility.ts'
import { db } from '#db/connection.server.ts'
import { holds, withoutAliases } from './candidates.server.ts'
import { phrasesOf } from './dutch/query-words.ts'
import { anything, orderOf, type Proposal, propose } from './meilisearch/ask.server.ts'
import { readKnown } from './meilisearch/known-index.server.ts'
import { questionsOf } from './meilisearch/questions.ts'
import { postgresEngine } from './postgres-engine.server.ts'
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
  const { isStale, read, themes } = await readAgain(viewer, proposal, phrases)
  if (isStale) return postgresEngine.search(givenViewer, query)
  const ordered = isRanked ? inOrder(read).slice(after) : read
  const hits = ordered.slice(0, limit).map(({ kind, id }) => ({ kind, id }))
  const more = isRanked ? ordered.length > limit : proposal.hits.length > limit
  const theme = proposal.facets.theme.filter(({ value }) => themes.includes(value))
  return { hits, more, facets: { ...proposal.facets, theme }, capped: false }
}

async function refuseUnlessCurrent(): Promise<void> {
  const { built, behind } = await readKnown(db)
  if (!built) throw new NotNow('not built')
  if (behind > mostBehind) throw new NotNow('behind')
}

/** Why it would not answer now, for who watches over it. Throws what a search would throw. */
export async function tryMeilisearch(): Promise<void> {
  const nobody: Viewer = { kind: 'visitor', keys: [] }
  await Promise.all([propose({ ...anything, viewer: nobody }), refuseUnlessCurrent()])
}

/**
 * What was proposed, as PostgreSQL has it now. Security: what this viewer may not read any more, and what is gone, falls away
 * here, however late or wrong the other index is. Of what falls away the counts would tell, so then PostgreSQL counts; and
 * a theme, which is someone's own words, is told only where it stands in something this viewer may read.
 */
async function readAgain(viewer: Viewer, { hits, facets }: Proposal, phrases: string[][]) {
  const mine = visibleTo(viewer, sql.ref('audience'))
  const isHeld = sql.join([sql`true`, ...phrases.map(holds)], sql` and `)
  const values = facets.theme.map(({ value }) => value)
  const [{ rows }, { rows: known }] = await Promise.all([
    sql<Hit & Weighed & { isHeld: boolean }>`
      select kind, id, title, themes, left(body, 4000) as body, ${isHeld} as "isHeld"
      from unnest(${hits.map(({ kind }) => kind)}::text[], ${hits.map(({ id }) => id)}::uuid[])
        with ordinality as proposed (kind, id, place)
      join "searchDocuments" using (kind, id)
      where ${mine}
      order by place
    `.execute(db),
    sql<{ theme: string }>`
      select theme from unnest(${values}::text[]) as theme
      where exists (select from "searchDocuments" where themes @> array[theme] and ${mine})
    `.execute(db),
  ])
  return {
    isStale: rows.length < hits.length,
    read: rows.filter(({ isHeld }) => isHeld),
    themes: known.map(({ theme }) => theme),
  }
}
