import { sql } from 'kysely'
import type { Viewer } from '#app/access/viewer.ts'
import { db } from '#db/connection.server.ts'
import { singleton } from '#db/singleton.ts'

type Known = { until: number; shares: Promise<Map<string, number>> }

const known = singleton('key shares', () => ({ now: undefined as Known | undefined }))
const tenMinutes = 600_000

/**
 * About which part of all documents a viewer may see, from 0 to 1: by what the database itself has counted of the keys that
 * open most. It only chooses how to look, never what may be seen.
 */
export async function shareOf({ kind, keys }: Viewer): Promise<number> {
  if (kind === 'system') return 1
  if (!known.now || known.now.until < Date.now()) known.now = { until: Date.now() + tenMinutes, shares: readShares() }
  const shares = await known.now.shares.catch(() => new Map<string, number>())
  // Before anything was counted: as if all. What there is then is little.
  if (shares.size === 0) return 1
  return 1 - keys.reduce((hidden, key) => hidden * (1 - (shares.get(key) ?? 0)), 1)
}

async function readShares(): Promise<Map<string, number>> {
  const { rows } = await sql<{ keys: string[]; shares: number[] }>`
    select most_common_elems::text::text[] as keys, most_common_elem_freqs as shares from pg_stats
    where schemaname = current_schema() and tablename = 'searchDocuments' and attname = 'audience'
  `.execute(db)
  const { keys, shares } = rows[0] ?? { keys: [], shares: [] }
  return new Map((keys ?? []).map((key, at) => [key, shares[at] ?? 0]))
}
