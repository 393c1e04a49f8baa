import { type RawBuilder, sql } from 'kysely'
import type { Viewer } from '#app/access/viewer.ts'
import { db } from '#db/connection.server.ts'
import { candidates, isCapped } from './candidates.server.ts'
import { phrasesOf } from './dutch/query-words.ts'
import { type ByFacet, byFacet, type Count, facetsIn } from './facets.ts'
import type { Sort } from './kinds.ts'
import { counts, narrowed } from './postgres-facets.server.ts'
import { readQuestion } from './question.server.ts'
import { mostRanked, type Weighed } from './ranking.ts'
import type { Found, Hit, Query, SearchEngine } from './search.server.ts'
import { shareOf } from './viewer-share.server.ts'

export const postgresEngine: SearchEngine = { search }

type Row = { hits: (Hit & Weighed)[]; capped: boolean } & Partial<ByFacet<Count[]>>

async function search(viewer: Viewer, query: Query): Promise<Found> {
  const { sought, own, inOrder } = await readQuestion(viewer, query.words)
  const { chosen, sort, after = 0, besides, hitsOnly } = query
  const [phrases, share] = [phrasesOf(query.words), await shareOf(viewer)]
  const asked = { sought, vocabulary: own, phrases, besides, chosen, sort, share, hitsOnly }
  const isRanked = sought.length > 0 && sort === 'relevance' && after < mostRanked
  const [from, most] = isRanked ? [0, Math.max(mostRanked, after + query.limit + 1)] : [after, query.limit + 1]
  const { rows } = await sql<Row>`
    ${facetsIn(chosen).length > 0 ? plannedAnew : sql``} with candidate as materialized (${candidates(viewer, asked)}),
    hit as (
      select kind, id, row_number() over (order by ${orders[sort]}) as place from candidate
      where ${narrowed(chosen)} order by place limit ${most} offset ${from}
    )
    select ${isRanked ? withTexts : justIds} as hits, ${isCapped(sql`candidate`)} as capped${hitsOnly ? sql`` : sql`, ${counts(chosen)}`}
  `.execute(db)
  const [row] = rows
  const hits = row?.hits ?? []
  const ordered = isRanked ? inOrder(hits).slice(after) : hits
  const shown = ordered.slice(0, query.limit).map(({ kind, id }) => ({ kind, id }))
  return {
    hits: shown,
    more: ordered.length > query.limit,
    facets: byFacet((facet) => row?.[facet] ?? []),
    capped: row?.capped ?? false,
  }
}

const byAnswer = sql`held desc, rank desc, day desc nulls last, id`

const orders: Record<Sort, RawBuilder<unknown>> = {
  relevance: byAnswer,
  evidence: sql`evidence desc, ${byAnswer}`,
  day: sql`day desc nulls last, held desc, rank desc, id`,
}

/** A rare theme and a common kind are not found the same way; so no plan is kept (preparing-client.server.ts). */
const plannedAnew = sql`/* planned anew */`

const justIds = sql`(
  select coalesce(json_agg(json_build_object('kind', kind, 'id', id) order by place), '[]') from hit
)`

const withTexts = sql`(
  select coalesce(json_agg(json_build_object('kind', hit.kind, 'id', hit.id, 'title', d.title, 'themes', d.themes,
    'body', left(d.body, 4000)) order by place), '[]')
  from hit join "searchDocuments" d using (kind, id)
)`
