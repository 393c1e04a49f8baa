import { aliasFor, forgetUnused, noteBegunFrom } from '#app/access/authorship.server.ts'
import { authorise, memberOf } from '#app/access/policy.ts'
import type { Member } from '#app/access/viewer.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { keepEarlyDecisions } from '#app/domain/privacy/early-decisions.server.ts'
import { withoutLeave } from '#app/domain/privacy/leave-form.server.ts'
import { noLongerNamed } from '#app/domain/privacy/once-named.server.ts'
import { withoutReplace } from '#app/domain/privacy/replace-form.server.ts'
import { toPlainText } from '#app/domain/rich-text/rich-text.ts'
import { noteTakenBack } from '#app/domain/taken-back/taken-back.server.ts'
import { Conflict, Gone, NotFound } from '#app/errors.ts'
import { refreshDocuments } from '#search/refresh.server.ts'
import { caseAudience, uncertaintiesIn } from './case.ts'
import type { SaveDraft } from './case-forms.server.ts'
import { lockCase, moveCase } from './case-state.server.ts'
import { textsOfCase, writtenFields } from './case-texts.ts'
import { releasedTextsOf } from './original.server.ts'

type Beginning = { id: string; uncertainty?: string; from?: string }

/** Begin a case, empty or with the released text of one's own. The id comes with the form, so that pressing twice begins one. */
export function startCase(ctx: Context, { id, uncertainty = '', from }: Beginning): Promise<void> {
  const member = memberOf(ctx.viewer)
  authorise(ctx.viewer, 'case.write')
  return inTransaction(ctx, async (ctx) => {
    const { db, now } = ctx
    // Security: the id may be another's case. An alias in it would tie whoever tries to it.
    if (await db.selectFrom('cases').select('id').where('id', '=', id).executeTakeFirst()) return
    const begunWith = from ? await textsToBeginWith(ctx, from) : undefined
    const alias = await aliasFor(db, member.id, id)
    const audience = caseAudience('draft', { alias, reach: 'circle', circle: null })
    const begun = await db
      .insertInto('cases')
      .values({ id, alias, audience })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirst()
    // Somebody began under this id in the same moment.
    if (!begun.numInsertedOrUpdatedRows) return forgetUnused(db, alias)
    if (from && begunWith) await noteBegunFrom(db, alias, from)
    const { roleTitle, sector, circleIds } = member
    const circleId = circleIds.length === 1 ? circleIds[0] : null
    const uncertainties = uncertainty ? [uncertainty] : []
    await db
      .insertInto('caseDrafts')
      .values({ caseId: id, savedAt: now, roleTitle, sector, circleId, uncertainties, ...begunWith })
      .execute()
  })
}

/** Security: held still, so that words that are taken out at this moment come along in neither. */
async function textsToBeginWith(ctx: Context, from: string) {
  await ctx.db.selectFrom('cases').select('id').where('id', '=', from).forUpdate().execute()
  return releasedTextsOf(ctx, from)
}

/**
 * Keep what was typed; fields that are not sent stay as they are. Returns the new version.
 * @throws Conflict with the kept texts beside it when `version` is not the one that is kept: another tab or device saved
 * in between. `force` says that the writer has seen both.
 */
export async function saveDraft(
  ctx: Context,
  id: string,
  form: SaveDraft,
): Promise<{ version: number; savedAt: Date }> {
  // Whose sign-in has ended while they wrote is asked to sign in, not told that their draft does not exist.
  const member = memberOf(ctx.viewer)
  return inTransaction(ctx, async (ctx) => {
    const theCase = await lockCase(ctx, id)
    authorise(ctx.viewer, 'case.revise', theCase)
    if (theCase.state !== 'draft') throw new Gone('cases.draft.not-a-draft')
    const kept = await keptDraft(ctx, id)
    const moved = form.version !== undefined && form.version !== kept.version
    if (moved && !form.force) throw new Conflict('cases.draft.moved', besideOf(kept))

    const version = kept.version + 1
    const written = changesIn(form, kept.uncertainties)
    const onceNamed = onceNamedIn(id, kept, written, form['onceNamed[]'])
    const changes = { ...written, ...circleIn(form, member), onceNamed, version, savedAt: ctx.now }
    await ctx.db.updateTable('caseDrafts').set(changes).where('caseId', '=', id).execute()
    await keepEarlyDecisions(ctx, { id, caseId: id }, form)
    return { version, savedAt: ctx.now }
  })
}

/** What the draft named before, and what was replaced on the page before it was ever kept. */
function onceNamedIn(id: string, kept: Kept, written: Partial<Kept>, replaced: string[] = []): string[] {
  const [before, after] = [textsOfCase(kept), textsOfCase({ ...kept, ...written })]
  // Who only writes on takes nothing away.
  const changed = writtenFields.filter((field) => !after[field].startsWith(before[field]))
  if (changed.length + replaced.length === 0) return kept.onceNamed
  const now = Object.values(after).map(toPlainText).join('\n')
  const then = [...changed.map((field) => toPlainText(before[field])), ...replaced].join('\n')
  return [...new Set([...kept.onceNamed, ...noLongerNamed(id, then, now)])].slice(-mostKept)
}

const mostKept = 500

/** A circle they are not in, or left while writing, is chosen anew; that is no reason to lose what was typed. */
const circleIn = ({ circleId }: SaveDraft, { circleIds }: Member) =>
  circleId && !circleIds.includes(circleId) ? { circleId: null } : {}

function changesIn(form: SaveDraft, before: string[]) {
  const {
    version: _v,
    force: _f,
    next: _n,
    uncertainty1,
    uncertainty2,
    uncertainty3,
    ...fields
  } = withoutReplace(withoutLeave(form))
  const sent = [uncertainty1, uncertainty2, uncertainty3]
  if (sent.every((question) => question === undefined)) return fields
  const uncertainties = uncertaintiesIn(sent.map((question, index) => question ?? before[index] ?? ''))
  return { ...fields, uncertainties }
}

type Kept = Awaited<ReturnType<typeof keptDraft>>

const besideOf = ({ version, savedAt, ...kept }: Kept): Record<string, string> => ({
  ...textsOfCase(kept),
  version: String(version),
  savedAt: savedAt.toISOString(),
})

async function keptDraft({ db }: Context, id: string) {
  const kept = await db
    .selectFrom('caseDrafts')
    .select(['version', 'savedAt', 'title', 'happening', 'goesWell', 'runsInto', 'tried', 'uncertainties'])
    .select(['themes', 'roleTitle', 'onceNamed'])
    .where('caseId', '=', id)
    .executeTakeFirst()
  if (!kept) throw new NotFound('case')
  return kept
}

/** Take a case back, at any time and without a reason: its text disappears at once (method.md c.1). */
export function withdrawCase(ctx: Context, id: string): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const theCase = await lockCase(ctx, id)
    authorise(ctx.viewer, 'case.withdraw', theCase)
    if (theCase.state === 'withdrawn') return

    const { db, now } = ctx
    for (const table of [
      'caseDrafts',
      'caseSuggestions',
      'caseStepBacks',
      'leftStanding',
      'harvests',
      'uncertainties',
      'posts',
      'tryOuts',
      'sessionCases',
      'reports',
    ] as const)
      await db.deleteFrom(table).where('caseId', '=', id).execute()
    await db
      .updateTable('caseChecks')
      .set({ decidedAt: now, decision: 'withdrawn' })
      .where('caseId', '=', id)
      .where('decidedAt', 'is', null)
      .execute()
    await noteTakenBack(ctx, { act: 'withdrawn', kind: 'case', subjectId: id })
    const texts = { title: null, happening: null, goesWell: null, runsInto: null, tried: null, html: null }
    await moveCase(ctx, theCase, 'withdrawn', { ...texts, roleTitle: null, themes: [] })
    // Security: in the same transaction, or a theme of this case alone is offered until a job has run.
    await refreshDocuments(db, { subjectId: id })
  })
}
