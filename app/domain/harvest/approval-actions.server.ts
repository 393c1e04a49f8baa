import { authorise } from '#app/access/policy.ts'
import { type LockedCase, lockCase, moveCase } from '#app/domain/cases/case-state.server.ts'
import { type Context, dayOf, inTransaction } from '#app/domain/context.server.ts'
import { recordEvent } from '#app/domain/events/record-event.server.ts'
import { mustKnow } from '#app/domain/form-version.server.ts'
import { passGate } from '#app/domain/privacy/gate.server.ts'
import { keepTryOut } from '#app/domain/try-outs/try-out-actions.server.ts'
import { Conflict, Invalid } from '#app/errors.ts'
import { blockedAudience, type Place, places } from './harvest.ts'
import { type AnswerHarvest, textsAt, textsIn } from './harvest-forms.server.ts'
import { readApproval, seenByBringer } from './harvest-queries.server.ts'

/**
 * The bringer answers what was harvested, line by line. A line is published when its answer says so, and not before;
 * a line without an answer stays as it is. When every line has one, the case is harvested.
 * @throws Conflict when `version` is of other lines: words were taken out, or they were answered in another tab.
 */
export function answerHarvest(ctx: Context, caseId: string, form: AnswerHarvest): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const theCase = await lockCase(ctx, caseId)
    authorise(ctx.viewer, 'harvest.answer', theCase)
    // What is published gets the readers of the case, who for the moment are its author and hosts alone.
    if (theCase.heldBack) throw new Conflict('reports.waits')
    const harvest = await findOffered(ctx, caseId)
    // Security: a yes counts for the lines that were read, and words that were taken out since do not come back.
    mustKnow(form.version, seenByBringer(await readApproval(ctx, caseId)), 'harvest.approval.changed-meanwhile')
    refuseEmpty(form)
    await passHarvestGate(ctx, caseId, harvest.id, form)

    for (const line of await waitingLines(ctx, harvest.id)) await answerLine(ctx, theCase, line, form)
    for (const outcome of await waitingOutcomes(ctx, harvest.id)) await answerOutcome(ctx, theCase, outcome, form)
    if (form.step && form.stepId) await keepTryOut(ctx, theCase, { id: form.stepId, step: form.step })
    await finish(ctx, theCase, harvest.id)
  })
}

async function findOffered({ db }: Context, caseId: string) {
  const found = await db
    .selectFrom('harvests')
    .select(['id', 'hostId'])
    .where('caseId', '=', caseId)
    .where('offeredAt', 'is not', null)
    .where('answeredAt', 'is', null)
    .orderBy('offeredAt')
    .executeTakeFirst()
  if (!found) throw new Conflict('harvest.nothing-waits')
  return found
}

const editedIn = (form: AnswerHarvest) => places.filter((place) => form[`answer${place}`] === 'edit')

function refuseEmpty(form: AnswerHarvest): void {
  const edited = editedIn(form)
  const empty = edited.filter((place) => form[`seen${place}`] === '')
  if (empty.length > 0)
    throw new Invalid(Object.fromEntries(empty.map((place) => [`seen${place}`, ['harvest.seen.required']])))
}

/**
 * Security: this is where a harvest is published, so what is published passes the gate here, also a line that is
 * approved as the host wrote it. What the host let stand with a reason is known under the harvest.
 */
async function passHarvestGate(ctx: Context, caseId: string, harvestId: string, form: AnswerHarvest): Promise<void> {
  const lines = await waitingLines(ctx, harvestId)
  const approved = lines.flatMap(({ position, thought, seen, holdsWhen }) =>
    form[`answer${position as Place}`] === 'approve'
      ? [[`answer${position}`, [thought, seen, holdsWhen].join('\n\n')]]
      : [],
  )
  const texts = { ...Object.fromEntries(approved), ...textsIn(form, editedIn(form)) }
  await passGate(ctx, 'harvest', { id: harvestId, caseId, texts, left: form, partly: true })
  const { stepId, step } = form
  if (step && stepId) await passGate(ctx, 'try-out', { id: stepId, caseId, texts: { step }, left: form })
}

const waitingLines = ({ db }: Context, harvestId: string) =>
  db
    .selectFrom('insights')
    .select(['id', 'position', 'thought', 'seen', 'holdsWhen'])
    .where('harvestId', '=', harvestId)
    .where('state', '=', 'sketched')
    .orderBy('position')
    .execute()

type Line = { id: string; position: number }

async function answerLine(ctx: Context, theCase: LockedCase, { id, position }: Line, form: AnswerHarvest) {
  const place = position as Place
  const answer = form[`answer${place}`]
  if (!answer) return
  if (answer === 'block') {
    const blocked = { state: 'blocked', audience: blockedAudience(theCase) }
    await ctx.db.updateTable('insights').set(blocked).where('id', '=', id).execute()
    return
  }
  // Security: for whom the case is, never wider.
  const published = { state: 'published', publishedOn: dayOf(ctx.now), audience: theCase.audience }
  const texts = answer === 'edit' ? textsAt(form, place) : {}
  await ctx.db
    .updateTable('insights')
    .set({ ...published, ...texts })
    .where('id', '=', id)
    .execute()
  const event = { name: 'insight.published', subjectId: id, audience: theCase.audience, anonymous: true }
  await recordEvent(ctx, event)
}

const waitingOutcomes = ({ db }: Context, harvestId: string) =>
  db
    .selectFrom('uncertaintyOutcomes as o')
    .innerJoin('uncertainties as u', 'u.id', 'o.uncertaintyId')
    .select(['o.harvestId', 'u.id', 'u.position', 'o.outcome'])
    .where('o.harvestId', '=', harvestId)
    .where('o.approvedOn', 'is', null)
    .where('o.declinedOn', 'is', null)
    .execute()

type Outcome = { harvestId: string; id: string; position: number; outcome: string }

async function answerOutcome(ctx: Context, theCase: LockedCase, line: Outcome, form: AnswerHarvest): Promise<void> {
  const agreed = form[`agree${line.position as Place}`]
  if (!agreed) return
  const { db, now } = ctx
  await db
    .updateTable('uncertaintyOutcomes')
    .set(agreed === 'yes' ? { approvedOn: dayOf(now) } : { declinedOn: dayOf(now) })
    .where('harvestId', '=', line.harvestId)
    .where('uncertaintyId', '=', line.id)
    .execute()
  if (agreed === 'no') return
  await db.updateTable('uncertainties').set({ state: line.outcome }).where('id', '=', line.id).execute()
  const event = { name: 'outcome.approved', subjectId: line.id, audience: theCase.audience, anonymous: true }
  await recordEvent(ctx, event)
}

async function finish(ctx: Context, theCase: LockedCase, harvestId: string): Promise<void> {
  const waiting = [...(await waitingLines(ctx, harvestId)), ...(await waitingOutcomes(ctx, harvestId))]
  const audience = [`author:${theCase.alias}`, `host:${theCase.circleId}`]
  await recordEvent(ctx, { name: 'harvest.answered', subjectId: theCase.id, audience, anonymous: true })
  if (waiting.length > 0) return
  // Security: a day, as with everything a bringer does; the column would keep a time.
  await ctx.db
    .updateTable('harvests')
    .set({ answeredAt: dayOf(ctx.now) })
    .where('id', '=', harvestId)
    .execute()
  if (theCase.state === 'harvesting') await moveCase(ctx, theCase, 'harvested')
}
