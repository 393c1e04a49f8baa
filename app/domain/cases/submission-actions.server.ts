import { authorise } from '#app/access/policy.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { mustKnow } from '#app/domain/form-version.server.ts'
import { passGate } from '#app/domain/privacy/gate.server.ts'
import type { LeaveForm } from '#app/domain/privacy/leave-form.server.ts'
import { Conflict, Invalid } from '#app/errors.ts'
import type { Reach } from './case.ts'
import { seenByWriter } from './case-seen.server.ts'
import { lockCase, moveCase, recordCheck } from './case-state.server.ts'
import { textsOfCase } from './case-texts.ts'
import { type Draft, readDraft } from './draft-queries.server.ts'

const required = ['title', 'happening', 'runsInto', 'roleTitle'] as const

/** What still has to be filled in before a host can look, field by field. */
export function missingIn(draft: Draft): Record<string, string[]> {
  const missing: Record<string, string[]> = {}
  for (const field of required) if (!draft[field].trim()) missing[field] = ['form.required']
  if (draft.uncertainties.length === 0) missing.uncertainty1 = ['cases.uncertainty.required']
  if (!draft.circleId) missing.circleId = ['cases.circle.required']
  return missing
}

/**
 * Hand a case to a host of the circle for the anonymisation check. Until it is opened nobody else sees it. What points
 * straight at a person stays only with a reason, which the host sees.
 * @throws Conflict when `version` is not of the text that would be handed in.
 */
export function submitCase(ctx: Context, id: string, form: LeaveForm & { version?: string } = {}): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const theCase = await lockCase(ctx, id)
    authorise(ctx.viewer, 'case.submit', theCase)
    if (theCase.state === 'checking') return
    if (theCase.state !== 'draft') throw new Conflict('cases.draft.not-a-draft')
    const draft = await readDraft(ctx, id)
    // Security: who confirms that nobody is recognisable says it of what they read; it may have changed in another tab.
    mustKnow(form.version, seenByWriter(draft), 'cases.submission.changed-meanwhile')
    const missing = missingIn(draft)
    if (Object.keys(missing).length > 0) throw new Invalid(missing)
    authorise(ctx.viewer, 'circle.contribute', { circleId: draft.circleId ?? '' })
    await passGate(ctx, 'case', { id, caseId: id, texts: textsOfCase(draft), left: form })

    await ctx.db.insertInto('caseChecks').values({ caseId: id, submittedAt: ctx.now }).execute()
    await closeSuggestions(ctx, id)
    await moveCase(ctx, theCase, 'checking', { circleId: draft.circleId, reach: draft.reach as Reach })
    await recordCheck(ctx, theCase, draft.circleId ?? '', 'asked')
  })
}

/** Take it back from the queue to write on. */
export function takeBackCase(ctx: Context, id: string): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const theCase = await lockCase(ctx, id)
    authorise(ctx.viewer, 'case.submit', theCase)
    if (theCase.state === 'draft') return
    if (theCase.state !== 'checking') throw new Conflict('cases.draft.not-a-draft')
    await ctx.db
      .updateTable('caseChecks')
      .set({ decidedAt: ctx.now, decision: 'withdrawn' })
      .where('caseId', '=', id)
      .where('decidedAt', 'is', null)
      .execute()
    await moveCase(ctx, theCase, 'draft')
  })
}

export async function closeSuggestions({ db, now }: Context, caseId: string): Promise<void> {
  await db
    .updateTable('caseSuggestions')
    .set({ closedAt: now })
    .where('caseId', '=', caseId)
    .where('closedAt', 'is', null)
    .execute()
}
