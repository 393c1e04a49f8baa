import { sql } from 'kysely'
import { authorise, memberOf } from '#app/access/policy.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { recordEvent } from '#app/domain/events/record-event.server.ts'
import { mustBeTheSame } from '#app/domain/form-version.server.ts'
import { passGate } from '#app/domain/privacy/gate.server.ts'
import { withoutLeave } from '#app/domain/privacy/leave-form.server.ts'
import { Invalid, NotFound } from '#app/errors.ts'
import { isSynonym, sayingOf } from '#search/dutch/synonyms.ts'
import { readSynonyms } from '#search/synonyms.server.ts'
import type { AddSynonym } from './synonym-forms.server.ts'
import { answerSearch } from './unanswered.server.ts'

/** Who looks for one finds the other too, from the next search on. Posting the same form twice adds one. */
export function addSynonym(ctx: Context, form: AddSynonym): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const { id, answers, ...pair } = withoutLeave(form)
    // Two hosts who add the same pair at once: the second is told.
    await sql`lock table synonyms in share row exclusive mode`.execute(ctx.db)
    authorise(ctx.viewer, 'synonym.add')
    const before = await ctx.db.selectFrom('synonyms').select(['one', 'other']).where('id', '=', id).executeTakeFirst()
    if (before) return mustBeTheSame(before, pair)
    await mustBeNew(ctx, pair)
    await passGate(ctx, 'synonym', { id, texts: pair, left: form })
    const added = { id, ...pair, addedById: memberOf(ctx.viewer).id, addedAt: ctx.now }
    await ctx.db.insertInto('synonyms').values(added).execute()
    await answerSearch(ctx, answers)
    await record(ctx, 'added', id)
  })
}

async function mustBeNew({ db }: Context, { one, other }: { one: string; other: string }): Promise<void> {
  if (isSynonym(await readSynonyms(db), sayingOf(one), sayingOf(other)))
    throw new Invalid({ other: ['synonyms.known-already'] })
}

/** It works no more from the next search on. Doing it twice is no fault. */
export function takeAwaySynonym(ctx: Context, id: string): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const synonym = await ctx.db
      .selectFrom('synonyms')
      .select('takenAwayAt')
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    authorise(ctx.viewer, 'synonym.take-away')
    if (!synonym) throw new NotFound('synonym')
    if (synonym.takenAwayAt) return
    const gone = { takenAwayAt: ctx.now, takenAwayById: memberOf(ctx.viewer).id }
    await ctx.db.updateTable('synonyms').set(gone).where('id', '=', id).execute()
    await record(ctx, 'taken-away', id)
  })
}

/** Also for pages that are kept for visitors: what they find may be more now, or less. */
const record = (ctx: Context, step: 'added' | 'taken-away', id: string) =>
  recordEvent(ctx, {
    name: `synonym.${step}`,
    subjectId: id,
    audience: memberOf(ctx.viewer).hostOf.map((circle) => `host:${circle}`),
  })
