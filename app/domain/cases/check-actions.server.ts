import { authorise, memberOf } from '#app/access/policy.ts'
import { type Context, dayOf, inTransaction } from '#app/domain/context.server.ts'
import { toHtml } from '#app/domain/rich-text/rich-text.ts'
import { Conflict, Invalid } from '#app/errors.ts'
import type { SuggestChanges } from './case-forms.server.ts'
import { lockCase, moveCase, recordCheck } from './case-state.server.ts'
import { readCheck } from './check-queries.server.ts'
import { type Suggested, suggestedFields } from './suggestion.ts'

/** Open a case for its readers: the text the author wrote is released as it is; a host never changes it. */
export function releaseCase(ctx: Context, id: string): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const theCase = await lockForCheck(ctx, id)
    const draft = await readCheck(ctx, id)
    await decide(ctx, id, 'opened')

    const { title, happening, goesWell, runsInto, tried, roleTitle, sector, groupMay, themes } = draft
    const texts = { title, happening, goesWell, runsInto, tried }
    // Rendered once and kept: a page is read a thousand times (docs/decisions/0002).
    const html = JSON.stringify({
      happening: toHtml(happening),
      goesWell: toHtml(goesWell),
      runsInto: toHtml(runsInto),
      tried: toHtml(tried),
    })
    const questions = draft.uncertainties.map((question, index) => ({ caseId: id, position: index + 1, question }))
    await ctx.db.insertInto('uncertainties').values(questions).execute()
    const facts = { roleTitle, sector, groupMay, themes, openedOn: dayOf(ctx.now) }
    await moveCase(ctx, theCase, 'open', { ...texts, ...facts, html })
    await recordCheck(ctx, theCase, theCase.circleId, 'opened')
  })
}

/** Send a case back with suggestions. The author has the final say, field by field. */
export function suggestChanges(ctx: Context, id: string, form: SuggestChanges): Promise<void> {
  const host = memberOf(ctx.viewer)
  return inTransaction(ctx, async (ctx) => {
    const theCase = await lockForCheck(ctx, id)
    const draft = await readCheck(ctx, id)
    const texts = changedTexts(draft, form)
    if (Object.keys(texts).length === 0 && !form.note) throw new Invalid({ note: ['cases.check.note.required'] })
    await decide(ctx, id, 'sent_back')
    await ctx.db
      .insertInto('caseSuggestions')
      .values({ caseId: id, hostId: host.id, texts: JSON.stringify(texts), note: form.note, createdAt: ctx.now })
      .execute()
    await moveCase(ctx, theCase, 'draft')
    await recordCheck(ctx, theCase, theCase.circleId, 'sent-back')
  })
}

async function lockForCheck(ctx: Context, id: string) {
  const theCase = await lockCase(ctx, id)
  authorise(ctx.viewer, 'case.check', theCase)
  const { circleId } = theCase
  if (theCase.state !== 'checking' || !circleId) throw new Conflict('cases.check.gone')
  return { ...theCase, circleId }
}

async function decide({ db, viewer, now }: Context, caseId: string, decision: 'opened' | 'sent_back') {
  const hostId = viewer.kind === 'member' ? viewer.id : null
  await db
    .updateTable('caseChecks')
    .set({ decidedAt: now, decision, hostId })
    .where('caseId', '=', caseId)
    .where('decidedAt', 'is', null)
    .execute()
}

type Draft = Record<Exclude<keyof Suggested, `uncertainty${number}`>, string> & { uncertainties: string[] }

function changedTexts(draft: Draft, form: SuggestChanges): Partial<Suggested> {
  const before: Suggested = {
    ...draft,
    uncertainty1: draft.uncertainties[0] ?? '',
    uncertainty2: draft.uncertainties[1] ?? '',
    uncertainty3: draft.uncertainties[2] ?? '',
  }
  const changed = suggestedFields.filter((field) => form[field] !== before[field])
  return Object.fromEntries(changed.map((field) => [field, form[field]]))
}
