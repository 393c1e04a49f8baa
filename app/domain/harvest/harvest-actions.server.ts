import { authorise } from '#app/access/policy.ts'
import { type LockedCase, lockCase, moveCase } from '#app/domain/cases/case-state.server.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { recordEvent } from '#app/domain/events/record-event.server.ts'
import { isChange } from '#app/domain/form-version.server.ts'
import { passGate } from '#app/domain/privacy/gate.server.ts'
import { Conflict, Invalid } from '#app/errors.ts'
import { type DraftedInsight, places, sketchAudience } from './harvest.ts'
import { type DraftHarvest, textsAt, textsIn } from './harvest-forms.server.ts'
import { findTable, readHarvest, writtenIn } from './harvest-queries.server.ts'

/** Write down what a table learned. It stays with the hosts until it is offered to the bringer. */
export function saveHarvest(ctx: Context, caseId: string, form: DraftHarvest): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const theCase = await lockForHarvest(ctx, caseId)
    if (!(await findTable(ctx, caseId, form.sessionId))) throw new Conflict('harvest.not-begun')
    refuseUnfit(form)
    // The same form sent twice is kept twice; the older one of a colleague is told.
    isChange(form.version, writtenIn(await readHarvest(ctx, caseId, form.sessionId)), writtenIn(draftOf(form)))

    const harvest = await keepHarvest(ctx, theCase, form)
    const texts = { ...textsIn(form), firstStep: form.firstStep }
    await passGate(ctx, 'harvest', { id: harvest.id, caseId, texts, left: form })
    await replaceInsights(ctx, theCase, harvest.id, draftedIn(form))
    await replaceOutcomes(ctx, caseId, harvest.id, form)
    if (theCase.state === 'scheduled') await begin(ctx, theCase)
  })
}

/** The table has talked: each uncertainty is explored, whatever its outcome turns out to be. */
async function begin(ctx: Context, theCase: LockedCase): Promise<void> {
  await ctx.db
    .updateTable('uncertainties')
    .set({ state: 'explored' })
    .where('caseId', '=', theCase.id)
    .where('state', 'in', ['named', 'recognised'])
    .execute()
  await moveCase(ctx, theCase, 'harvesting')
}

/** Lay it before the bringer. From now on the lines stand as they are, until the bringer has answered. */
export function offerHarvest(ctx: Context, caseId: string, sessionId: string): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const theCase = await lockForHarvest(ctx, caseId)
    const harvest = await findDraft(ctx, caseId, sessionId)
    await refuseUnfinished(ctx, caseId, harvest.id)
    await ctx.db.updateTable('harvests').set({ offeredAt: ctx.now }).where('id', '=', harvest.id).execute()
    const audience = sketchAudience(theCase, true)
    await ctx.db.updateTable('insights').set({ audience }).where('harvestId', '=', harvest.id).execute()
    await recordEvent(ctx, { name: 'harvest.offered', subjectId: caseId, audience, anonymous: true })
  })
}

async function lockForHarvest(ctx: Context, caseId: string): Promise<LockedCase & { circleId: string }> {
  const theCase = await lockCase(ctx, caseId)
  authorise(ctx.viewer, 'harvest.draft', theCase)
  const { circleId, state } = theCase
  if (!circleId || (state !== 'scheduled' && state !== 'harvesting')) throw new Conflict('harvest.not-now')
  return { ...theCase, circleId }
}

function refuseUnfit(form: DraftHarvest): void {
  const halfFilled = places.filter((place) => {
    const { thought, seen, holdsWhen } = textsAt(form, place)
    return !seen && (thought || holdsWhen)
  })
  if (halfFilled.length === 0) return
  throw new Invalid(Object.fromEntries(halfFilled.map((place) => [`seen${place}`, ['harvest.seen.required']])))
}

const draftedIn = (form: DraftHarvest): DraftedInsight[] =>
  places
    .map((place) => ({
      ...textsAt(form, place),
      position: place,
      level: form[`level${place}`],
      shifts: form[`shifts${place}Ids`],
    }))
    .filter(({ seen }) => seen !== '')

const draftOf = (form: DraftHarvest) => ({
  insights: draftedIn(form),
  outcomes: places.flatMap((position) => {
    const outcome = form[`outcome${position}`]
    return outcome ? [{ position, outcome }] : []
  }),
  firstStep: form.firstStep,
})

async function keepHarvest(
  { db, viewer }: Context,
  { id: caseId }: LockedCase,
  { sessionId, firstStep }: DraftHarvest,
) {
  const hostId = viewer.kind === 'member' ? viewer.id : null
  const harvest = await db
    .insertInto('harvests')
    .values({ caseId, sessionId, hostId, firstStep })
    .onConflict((conflict) => conflict.columns(['caseId', 'sessionId']).doUpdateSet({ hostId, firstStep }))
    .returning(['id', 'offeredAt'])
    .executeTakeFirstOrThrow()
  // What the bringer reads does not change under their eyes.
  if (harvest.offeredAt) throw new Conflict('harvest.is-offered')
  return harvest
}

async function replaceInsights(
  { db }: Context,
  theCase: LockedCase & { circleId: string },
  harvestId: string,
  drafted: DraftedInsight[],
): Promise<void> {
  await db.deleteFrom('insights').where('harvestId', '=', harvestId).execute()
  const ofCase = await uncertaintiesIn(db, theCase.id)
  for (const { shifts, ...line } of drafted) {
    const { id } = await db
      .insertInto('insights')
      .values({ ...line, harvestId, caseId: theCase.id, audience: sketchAudience(theCase, false) })
      .returning('id')
      .executeTakeFirstOrThrow()
    // Security: only uncertainties of this very case; another id from a form links nothing.
    const linked = ofCase.filter((uncertainty) => shifts.includes(uncertainty.id))
    if (linked.length === 0) continue
    const links = linked.map((uncertainty) => ({ insightId: id, uncertaintyId: uncertainty.id }))
    await db.insertInto('insightUncertainties').values(links).execute()
  }
}

async function replaceOutcomes({ db }: Context, caseId: string, harvestId: string, form: DraftHarvest): Promise<void> {
  await db.deleteFrom('uncertaintyOutcomes').where('harvestId', '=', harvestId).execute()
  const chosen = (await uncertaintiesIn(db, caseId)).flatMap(({ id, position }) => {
    const outcome = form[`outcome${position as 1}`]
    return outcome ? [{ harvestId, uncertaintyId: id, outcome }] : []
  })
  if (chosen.length > 0) await db.insertInto('uncertaintyOutcomes').values(chosen).execute()
}

const uncertaintiesIn = (db: Context['db'], caseId: string) =>
  db.selectFrom('uncertainties').select(['id', 'position']).where('caseId', '=', caseId).orderBy('position').execute()

async function findDraft({ db }: Context, caseId: string, sessionId: string) {
  const found = await db
    .selectFrom('harvests')
    .select(['id', 'offeredAt'])
    .where('caseId', '=', caseId)
    .where('sessionId', '=', sessionId)
    .executeTakeFirst()
  if (!found) throw new Conflict('harvest.not-now')
  if (found.offeredAt) throw new Conflict('harvest.is-offered')
  return found
}

/** Every uncertainty gets an outcome, and "still open" is one. An insight is no duty. */
async function refuseUnfinished({ db }: Context, caseId: string, harvestId: string): Promise<void> {
  const given = await db
    .selectFrom('uncertaintyOutcomes')
    .select('uncertaintyId')
    .where('harvestId', '=', harvestId)
    .execute()
  const missing = (await uncertaintiesIn(db, caseId)).filter(
    ({ id }) => !given.some(({ uncertaintyId }) => uncertaintyId === id),
  )
  if (missing.length === 0) return
  throw new Invalid(
    Object.fromEntries(missing.map(({ position }) => [`outcome${position}`, ['harvest.outcome.required']])),
  )
}
