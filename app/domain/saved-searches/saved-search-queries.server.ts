import { memberOf } from '#app/access/policy.ts'
import type { Context } from '#app/domain/context.server.ts'
import { versionOf } from '#app/domain/form-version.server.ts'
import type { Asked } from '#app/domain/search/search-address.ts'
import { type Choice, choosable, named } from '#app/domain/search/shown-facets.server.ts'
import { NotFound } from '#app/errors.ts'
import type { Language } from '#app/i18n/translate.ts'
import { type ByFacet, byFacet } from '#search/facets.ts'
import type { Alert, SavedSearch } from './saved-search.ts'

// Security: a saved search is its owner's alone; to all others, hosts included, it does not exist.

const ofMine = ({ db, viewer }: Context) =>
  db
    .selectFrom('savedSearches')
    .select(['id', 'name', 'address', 'alert', 'createdAt'])
    .where('memberId', '=', memberOf(viewer).id)

type Row = Awaited<ReturnType<ReturnType<typeof ofMine>['execute']>>[number]

const shown = ({ createdAt, alert, ...row }: Row): SavedSearch => ({
  ...row,
  alert: alert as Alert,
  createdAt: createdAt.toISOString(),
})

/** One's own, the newest first. */
export const listSavedSearches = async (ctx: Context): Promise<SavedSearch[]> =>
  (await ofMine(ctx).orderBy('createdAt', 'desc').orderBy('id').execute()).map(shown)

/** What a form may change of it. */
export const revisable = ({ name, alert }: { name: string; alert: string }) => ({ name, alert })

export async function readSavedSearch(ctx: Context, id: string): Promise<SavedSearch & { version: string }> {
  const row = await ofMine(ctx).where('id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound('saved search')
  return { ...shown(row), version: versionOf(revisable(row)) }
}

/** What is about to be kept, with the names of what was chosen in it. */
export async function readSearchToKeep(ctx: Context, typed: Asked, language: Language) {
  memberOf(ctx.viewer)
  const asked = { ...typed, chosen: await choosable(ctx, typed.chosen) }
  const chosen: ByFacet<Choice[]> = byFacet((facet) => asked.chosen[facet].map((value) => ({ value })))
  return { asked, chosen: await named(ctx, chosen, language) }
}
