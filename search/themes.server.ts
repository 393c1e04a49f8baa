import { sql } from 'kysely'
import type { Viewer } from '#app/access/viewer.ts'
import { db } from '#db/connection.server.ts'
import { candidates } from './candidates.server.ts'
import type { Count } from './facets.ts'
import { shareOf } from './viewer-share.server.ts'
import { readVocabulary } from './vocabulary.server.ts'

/** All themes of the newest that this viewer may see, and how often each is there. */
export async function themesFor(viewer: Viewer): Promise<Count[]> {
  const [vocabulary, share] = [await readVocabulary(), await shareOf(viewer)]
  const { rows } = await sql<Count>`
    select theme as value, count(*)::int as count
    from (${candidates(viewer, { sought: [], vocabulary, share })}) as candidate, unnest(themes) as theme
    group by theme order by count(*) desc, theme
  `.execute(db)
  return rows
}
