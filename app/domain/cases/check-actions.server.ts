import { randomUUID } from 'node:crypto'
import { authorise, memberOf } from '#app/access/policy.ts'
import { type Context, dayOf, inTransaction } from '#app/domain/context.server.ts'
import { mustKnow } from '#app/domain/form-version.server.ts'
import { detectorVersion } from '#app/domain/privacy/detector-version.server.ts'
import { passGate, undecidedIn } from '#app/domain/privacy/gate.server.ts'
import { toHtml } from '#app/domain/rich-text/rich-text.ts'
import { Gone, Invalid } from '#app/errors.ts'
import type { SuggestChanges } from './case-forms.server.ts'
import { seenByHost } from './case-seen.server.ts'
import { lockCase, moveCase, recordCheck } from './case-state.server.ts'
import { textsOfCase } from './case-texts.ts'
import { type Check, mustStillLook, readCheck } from './check-queries.server.ts'
import { type Suggested, suggestedFields } from './suggestion.ts'
import { steppedBackFrom } from './who-may-look.server.ts'

/**
 * Open a case for its readers: the text the author wrote is released as it is; a host never changes it.
 * @throws Conflict when `version` is of another text: the author took it back, wrote on, and handed it in again.
 */
export function releaseCase(ctx: Context, id: string, { version }: { version?: string } = {}): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const theCase = await lockForCheck(ctx, id)
    const draft = await readCheck(ctx, id)
    // Security: what nobody has looked at is not opened by a page that was left open.
    mustKnow(version, seenByHost(draft), 'cases.check.changed-meanwhile')
    // Security: looked through once more, here and now; whatever was checked before was another text, or other rules.
    const undecided = await undecidedIn(ctx, 'case', { id, texts: textsOfCase(draft) })
    if (undecided.length > 0) throw new Invalid({ looked: ['cases.check.undecided'] })
    await decide(ctx, id, 'opened')
    // Who stepped back reads it from now on with the rest of the circle; that they did is nobody's to find.
    await ctx.db.deleteFrom('caseStepBacks').where('caseId', '=', id).execute()

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
    // Security: a page that was left open holds words the author has taken out since.
    mustKnow(form.version, seenByHost(draft), 'cases.check.suggest.changed-meanwhile')
    const texts = changedTexts(draft, form)
    if (Object.keys(texts).length === 0 && !form.note) throw new Invalid({ note: ['cases.check.note.required'] })
    await passSuggestionGate(ctx, id, draft, form)
    await decide(ctx, id, 'sent_back')
    await ctx.db
      .insertInto('caseSuggestions')
      .values({ caseId: id, hostId: host.id, texts: JSON.stringify(texts), note: form.note, createdAt: ctx.now })
      .execute()
    await moveCase(ctx, theCase, 'draft')
    await recordCheck(ctx, theCase, theCase.circleId, 'sent-back')
  })
}

/** A host proposes words, and must not bring in a name the writer left out; what the writer wrote is theirs to judge. */
function passSuggestionGate(ctx: Context, caseId: string, draft: Check, form: SuggestChanges) {
  const texts = { ...suggestedIn(form), note: form.note }
  return passGate(ctx, 'suggestion', { id: randomUUID(), caseId, texts, left: form, alreadyThere: draft.findings })
}

export async function lockForCheck(ctx: Context, id: string) {
  const theCase = { ...(await lockCase(ctx, id)), steppedBack: await steppedBackFrom(ctx, id) }
  mustStillLook(ctx, theCase)
  authorise(ctx.viewer, 'case.check', theCase)
  const { circleId } = theCase
  if (theCase.state !== 'checking' || !circleId) throw new Gone('cases.check.gone')
  return { ...theCase, circleId }
}

async function decide({ db, viewer, now }: Context, caseId: string, decision: 'opened' | 'sent_back') {
  const hostId = viewer.kind === 'member' ? viewer.id : null
  await db
    .updateTable('caseChecks')
    .set({ decidedAt: now, decision, hostId, detectorVersion })
    .where('caseId', '=', caseId)
    .where('decidedAt', 'is', null)
    .execute()
}

/** What the form says otherwise; of a field that is not sent nothing is said. */
function changedTexts(draft: Check, form: SuggestChanges): Partial<Suggested> {
  const before: Record<string, string> = textsOfCase(draft)
  return Object.fromEntries(Object.entries(suggestedIn(form)).filter(([field, text]) => text !== before[field]))
}

const suggestedIn = (form: SuggestChanges): Record<string, string> =>
  Object.fromEntries(suggestedFields.flatMap((field) => (form[field] === undefined ? [] : [[field, form[field]]])))
