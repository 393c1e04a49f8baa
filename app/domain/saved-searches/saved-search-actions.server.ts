import { memberOf } from '#app/access/policy.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { recordEvent } from '#app/domain/events/record-event.server.ts'
import { isChange, mustBeTheSame } from '#app/domain/form-version.server.ts'
import { Conflict, NotFound } from '#app/errors.ts'
import { findHits, keepHits } from './found-before.server.ts'
import { mostSavedSearches } from './saved-search.ts'
import type { KeepSearch, ReviseSavedSearch } from './saved-search-forms.server.ts'
import { readSavedSearch, revisable } from './saved-search-queries.server.ts'

/** Keep this search under a name of one's own. What it finds today is known, and never told as new. */
export async function keepSearch(ctx: Context, { id, ...search }: KeepSearch): Promise<void> {
  const { id: memberId } = memberOf(ctx.viewer)
  const found = await foundNow(ctx, search)
  return inTransaction(ctx, async (ctx) => {
    // Behind a lock, so that two at once do not both take the last place.
    await ctx.db.selectFrom('members').select('id').where('id', '=', memberId).forNoKeyUpdate().execute()
    const before = await findOwn(ctx, id)
    if (before) return mustBeTheSame(factsOf(before), search)
    await mustHaveRoom(ctx, memberId)
    const made = await ctx.db
      .insertInto('savedSearches')
      .values({ id, memberId, ...search, createdAt: ctx.now, checkedAt: ctx.now })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    // Security: under this id stands another's, of which nothing is told.
    if (!made) throw new Conflict('form.sent-before')
    await keepHits(ctx, { id }, found)
    await recordEvent(ctx, { name: 'saved-search.kept', subjectId: id, audience: [`member:${memberId}`] })
  })
}

/** What is there now is known, and no news, to who asks for mail. */
const foundNow = async (ctx: Context, { alert, address }: { alert: string; address: string }) =>
  alert === 'never' ? [] : findHits(ctx, { address })

async function mustHaveRoom({ db }: Context, memberId: string): Promise<void> {
  const { count } = await db
    .selectFrom('savedSearches')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('memberId', '=', memberId)
    .executeTakeFirstOrThrow()
  if (Number(count) >= mostSavedSearches) throw new Conflict('savedSearches.full')
}

export async function reviseSavedSearch(ctx: Context, id: string, form: ReviseSavedSearch): Promise<void> {
  const { version, name, alert } = form
  const { address } = await readSavedSearch(ctx, id)
  const found = await foundNow(ctx, { alert, address })
  await change(ctx, id, async (ctx, known) => {
    if (!isChange(version, revisable(known), { name, alert })) return
    // Whoever asks for mail from now on hears of what comes from now on.
    if (known.alert === 'never') await keepHits(ctx, known, found)
    await ctx.db.updateTable('savedSearches').set({ name, alert }).where('id', '=', id).execute()
    return 'saved-search.revised'
  })
}

/**
 * It may be gone already, by a second press or from another tab: that is no fault. Security: of another's nothing goes, and
 * who asks hears the same as of one that never was.
 */
export function removeSavedSearch(ctx: Context, id: string): Promise<void> {
  const { id: memberId } = memberOf(ctx.viewer)
  return inTransaction(ctx, async (ctx) => {
    if (!(await findOwn(ctx, id))) return
    await ctx.db.deleteFrom('savedSearches').where('id', '=', id).execute()
    await recordEvent(ctx, { name: 'saved-search.removed', subjectId: id, audience: [`member:${memberId}`] })
  })
}

type Known = { id: string; name: string; address: string; alert: string }

const factsOf = ({ name, address, alert }: Known) => ({ name, address, alert })

/** Security: found by its owner only. */
const findOwn = ({ db, viewer }: Context, id: string): Promise<Known | undefined> =>
  db
    .selectFrom('savedSearches')
    .select(['id', 'name', 'address', 'alert'])
    .where('id', '=', id)
    .where('memberId', '=', memberOf(viewer).id)
    .forUpdate()
    .executeTakeFirst()

type Change = (ctx: Context, known: Known) => Promise<string | undefined>

async function change(ctx: Context, id: string, make: Change): Promise<void> {
  const { id: memberId } = memberOf(ctx.viewer)
  return inTransaction(ctx, async (ctx) => {
    const known = await findOwn(ctx, id)
    if (!known) throw new NotFound('saved search')
    const name = await make(ctx, known)
    if (name) await recordEvent(ctx, { name, subjectId: id, audience: [`member:${memberId}`] })
  })
}
