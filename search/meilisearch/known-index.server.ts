import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { config } from '#app/config.server.ts'
import type { Database } from '#db/connection.server.ts'
import { analysis, settings } from './settings.ts'

export const engine = 'meilisearch'

/** How an index built by this program would be, on this server, under this name. */
export const asBuiltNow = (): string =>
  createHash('sha256')
    .update(JSON.stringify([config.meilisearch?.url, config.meilisearch?.index, settings, analysis]))
    .digest('hex')

/** `built`: the index is as this program builds it. `behind`: for how many seconds it has not heard of something. */
export async function readKnown(db: Database): Promise<{ built: boolean; building: boolean; behind: number }> {
  const { rows } = await sql<{ built: string | null; building: boolean; behind: number }>`
    select known.built, coalesce(known."buildingSince" is not null, false) as building,
      coalesce((select extract(epoch from now() - min(since)) from "searchChanges"), 0)::float8 as behind
    from (select 1) as one left join "searchIndexes" known on known.engine = ${engine}
  `.execute(db)
  const { built = null, building = false, behind = 0 } = rows[0] ?? {}
  return { built: built === asBuiltNow(), building, behind }
}

/**
 * These documents have changed, or are gone. Kept in the transaction that changes them, from the moment an index is known,
 * whether or not this process knows of it; so that nothing is missed, and nothing is kept when there is no such engine.
 */
export async function noteChanges(db: Database, documents: { kind: string; id: string }[]): Promise<void> {
  if (documents.length === 0) return
  await sql`
    insert into "searchChanges" (kind, id)
    select kind, id from unnest(${documents.map(({ kind }) => kind)}::text[], ${documents.map(({ id }) => id)}::uuid[])
      as changed (kind, id)
    where exists (select from "searchIndexes")
    on conflict (kind, id) do update set number = excluded.number
  `.execute(db)
}

/** Have it told soon, once this is committed; each minute it is told anyway (app/jobs/worker.server.ts). */
export async function askToFeed(db: Database): Promise<void> {
  if (!config.meilisearch) return
  await sql`select graphile_worker.add_job('feed-search', job_key := 'feed-search')`.execute(db)
}
