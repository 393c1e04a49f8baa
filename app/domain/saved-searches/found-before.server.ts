import { sql } from 'kysely'
import type { Context } from '#app/domain/context.server.ts'
import { askEngine, readHits } from '#app/domain/search/ask-engine.server.ts'
import { NotFound } from '#app/errors.ts'
import type { Hit } from '#search/search.server.ts'
import { askedIn } from './saved-search-forms.server.ts'

// What a saved search found before. A thing is new once: found now, never before, and changed since the last look.
// The viewer is its owner here; the caller sees to that.

type Search = { id: string; address: string }

/** So many of the newest are held against what was found before. */
const mostLookedAt = 1_000

/** An engine beside the database may learn of a change this much later, and a transaction may end after it began. */
export const lateness = sql`interval '15 minutes'`

/**
 * What is new, and what else is found. Security: of what is new the tables say that the owner may read it, whatever the
 * index says; what they may not is not noted either, since it may become theirs later.
 */
export async function findNew(ctx: Context, search: Search): Promise<{ fresh: Hit[]; known: Hit[] }> {
  const hits = await findHits(ctx, search)
  const never = await neverFound(ctx, search, hits)
  const fresh = await readHits(
    ctx,
    hits.filter(({ id }) => never.has(id)),
    'nl',
  )
  return { fresh, known: hits.filter(({ id }) => !never.has(id)) }
}

/** The engine takes a connection of its own, so many who wait for it in a transaction would wait for each other. */
export async function findHits(ctx: Context, { address }: Pick<Search, 'address'>): Promise<Hit[]> {
  try {
    const { found } = await askEngine(ctx, { ...askedIn(address), sort: 'day', hitsOnly: true }, mostLookedAt, 'nl')
    return found?.hits ?? []
  } catch (error) {
    // What the others were to look like is gone, or no longer theirs to read.
    if (error instanceof NotFound) return []
    throw error
  }
}

/**
 * Never found before, and changed since the last look. A synonym that is added, or a compound that falls apart from today,
 * makes old texts found: that is no news.
 */
async function neverFound({ db }: Context, search: Search, hits: Hit[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select d.id from "searchDocuments" d join "savedSearches" s on s.id = ${search.id}
    where d.id = any(${hits.map(({ id }) => id)}::uuid[]) and d."changedAt" > s."checkedAt" - ${lateness}
      and not exists (select from "savedSearchHits" h where h."savedSearchId" = s.id and h.id = d.id)`.execute(db)
  return new Set(rows.map(({ id }) => id))
}

/** Noted once: what comes back after it was held back or withdrawn stands here already. */
export async function keepHits(
  { db, now }: Context,
  { id }: { id: string },
  hits: Hit[],
  eventId?: string,
): Promise<void> {
  await sql`insert into "savedSearchHits" ("savedSearchId", id, kind, "eventId")
    select ${id}::uuid, hit.id, hit.kind, ${eventId ?? null}::uuid
    from unnest(${hits.map((hit) => hit.id)}::uuid[], ${hits.map(({ kind }) => kind)}::text[]) as hit(id, kind)
    on conflict do nothing`.execute(db)
  await db.updateTable('savedSearches').set({ checkedAt: now }).where('id', '=', id).execute()
}
