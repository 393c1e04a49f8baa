import { authorise } from '#app/access/policy.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { Conflict, Invalid } from '#app/errors.ts'
import type { Reach } from './case.ts'
import { lockCase, moveCase, recordCheck } from './case-state.server.ts'
import { type Draft, findingsIn, readDraft } from './draft-queries.server.ts'

const required = ['title', 'happening', 'runsInto', 'roleTitle'] as const

/** What still has to be filled in before a host can look, field by field. */
export function missingIn(draft: Draft): Record<string, string[]> {
  const missing: Record<string, string[]> = {}
  for (const field of required) if (!draft[field].trim()) missing[field] = ['form.required']
  if (draft.uncertainties.length === 0) missing.uncertainty1 = ['cases.uncertainty.required']
  if (!draft.circleId) missing.circleId = ['cases.circle.required']
  return missing
}

type Confirmation = { leave?: 'yes' }

/** Hand a case to a host of the circle for the anonymisation check. Until it is opened nobody else sees it. */
export function submitCase(ctx: Context, id: string, { leave }: Confirmation): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const theCase = await lockCase(ctx, id)
    authorise(ctx.viewer, 'case.submit', theCase)
    if (theCase.state === 'checking') return
    if (theCase.state !== 'draft') throw new Conflict('cases.draft.not-a-draft')
    const draft = await readDraft(ctx, id)
    const missing = missingIn(draft)
    if (Object.keys(missing).length > 0) throw new Invalid(missing)
    authorise(ctx.viewer, 'circle.contribute', { circleId: draft.circleId ?? '' })
    if (findingsIn(draft).length > 0 && !leave) throw new Invalid({ leave: ['cases.submission.leave.required'] })

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
