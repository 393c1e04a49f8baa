import { authorise } from '#app/access/policy.ts'
import { type LockedCase, lockCase, moveCase } from '#app/domain/cases/case-state.server.ts'
import { type Context, dayOf, inTransaction } from '#app/domain/context.server.ts'
import { recordEvent } from '#app/domain/events/record-event.server.ts'
import { isChange } from '#app/domain/form-version.server.ts'
import { passGate } from '#app/domain/privacy/gate.server.ts'
import { idOfForm } from '#app/domain/privacy/id-of-form.server.ts'
import type { LeaveForm } from '#app/domain/privacy/leave-form.server.ts'
import { Conflict, Invalid, NotFound } from '#app/errors.ts'
import { isTold } from './try-out.ts'
import type { TellBack } from './try-out-forms.server.ts'

type Step = { id: string; step: string } & LeaveForm

/** Note a first step, small enough for two weeks. It stays with the bringer until it is told. Returns its id. */
export function noteTryOut(ctx: Context, caseId: string, { id: formId, step, ...left }: Step): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    const theCase = await lockTold(ctx, caseId)
    const id = idOfForm(formId, caseId, step)
    await passGate(ctx, 'try-out', { id, caseId, texts: { step }, left })
    await keepTryOut(ctx, theCase, { id, step })
    return id
  })
}

/** Once per id. The caller holds the case, has asked who may, and passed the gate. */
export async function keepTryOut(
  { db, now }: Context,
  { id: caseId, alias }: LockedCase,
  { id, step }: Step,
): Promise<void> {
  await db
    .insertInto('tryOuts')
    .values({ id, step, caseId, alias, intendedOn: dayOf(now) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

/** Tell the circle how it went, also when it did not work. */
export function tellBack(ctx: Context, caseId: string, form: TellBack): Promise<void> {
  const { tryOutId, result, told, version, ...left } = form
  return inTransaction(ctx, async (ctx) => {
    const theCase = await lockTold(ctx, caseId)
    const kept = await readMine(ctx, theCase, tryOutId)
    const { step } = kept
    if (!isChange(version, kept, { step, result, told })) return
    // The step is read by others from now on as well, so it is looked through by the rules of today.
    await passGate(ctx, 'try-out', { id: tryOutId, caseId, texts: { step, told }, left })
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

async function readMine({ db }: Context, { id: caseId, alias }: LockedCase, id: string) {
  const found = await db
    .selectFrom('tryOuts')
    .select(['step', 'result', 'told'])
    .where('id', '=', id)
    .where('caseId', '=', caseId)
    .where('alias', '=', alias)
    .executeTakeFirst()
  if (!found) throw new NotFound('try-out')
  return found
}
