import { authorise } from '#app/access/policy.ts'
import { type LockedCase, lockCase, moveCase } from '#app/domain/cases/case-state.server.ts'
import { type Context, dayOf, inTransaction } from '#app/domain/context.server.ts'
import { recordEvent } from '#app/domain/events/record-event.server.ts'
import { refuseIdentifying } from '#app/domain/privacy/refuse-identifying.server.ts'
import { Conflict, Invalid, NotFound } from '#app/errors.ts'
import { isTold } from './try-out.ts'
import type { TellBack } from './try-out-forms.server.ts'

type Step = { id: string; step: string }

/** Note a first step, small enough for two weeks. It stays with the bringer until it is told. */
export function noteTryOut(ctx: Context, caseId: string, step: Step): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const theCase = await lockTold(ctx, caseId)
    refuseIdentifying({ step: step.step })
    await keepTryOut(ctx, theCase, step)
  })
}

/** Once per id. The caller holds the case and has asked who may. */
export async function keepTryOut({ db, now }: Context, { id: caseId, alias }: LockedCase, step: Step): Promise<void> {
  await db
    .insertInto('tryOuts')
    .values({ ...step, caseId, alias, intendedOn: dayOf(now) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

/** Tell the circle how it went, also when it did not work. */
export function tellBack(ctx: Context, caseId: string, { tryOutId, result, told }: TellBack): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const theCase = await lockTold(ctx, caseId)
    await mustBeMine(ctx, theCase, tryOutId)
    refuseIdentifying({ told })
    if (isTold(result) && !told) throw new Invalid({ told: ['try-outs.told.required'] })

    await ctx.db
      .updateTable('tryOuts')
      .set({ result, told, toldOn: isTold(result) ? dayOf(ctx.now) : null })
      .where('id', '=', tryOutId)
      .execute()
    if (!isTold(result)) return
    if (theCase.state === 'harvested') return moveCase(ctx, theCase, 'told')
    const event = { name: 'try-out.told', subjectId: caseId, audience: theCase.audience, anonymous: true }
    await recordEvent(ctx, event)
  })
}

async function lockTold(ctx: Context, caseId: string): Promise<LockedCase> {
  const theCase = await lockCase(ctx, caseId)
  authorise(ctx.viewer, 'case.tell', theCase)
  if (['draft', 'checking', 'withdrawn', 'closed'].includes(theCase.state)) throw new Conflict('try-outs.not-now')
  return theCase
}

async function mustBeMine({ db }: Context, { id: caseId, alias }: LockedCase, id: string): Promise<void> {
  const found = await db
    .selectFrom('tryOuts')
    .select('id')
    .where('id', '=', id)
    .where('caseId', '=', caseId)
    .where('alias', '=', alias)
    .executeTakeFirst()
  if (!found) throw new NotFound('try-out')
}
