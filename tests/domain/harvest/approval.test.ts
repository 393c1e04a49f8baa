import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { readCase } from '#app/domain/cases/case-queries.server.ts'
import { readApproval, readHarvest } from '#app/domain/harvest/harvest-queries.server.ts'
import { whatCameOfIt } from '#app/domain/harvest/what-came-of-it.server.ts'
import { listInsights, readInsight } from '#app/domain/insights/insight-queries.server.ts'
import { readUncertainty } from '#app/domain/uncertainties/uncertainty-queries.server.ts'
import { Conflict, Forbidden, Invalid, NotFound } from '#app/errors.ts'
import { db } from '#db/connection.server.ts'
import { as } from '#tests/support/cast.ts'
import { aHarvest, answered, aSessionHeld, aTableWithACase, twoLines } from '#tests/support/cast-learning.ts'

const insightsIn = (caseId: string) =>
  db
    .selectFrom('insights')
    .select(['id', 'position', 'state', 'seen', 'audience', 'publishedOn'])
    .where('caseId', '=', caseId)
    .orderBy('position')
    .execute()

async function anOfferedHarvest(lines: object = {}) {
  const table = await aTableWithACase()
  const session = await aSessionHeld(table.host, table.circle, table.theCase)
  await aHarvest(table.host, table.theCase, session, { ...twoLines, ...lines, next: 'offer' })
  return { ...table, session }
}

test('nothing is published before the bringer has answered', async () => {
  const { reader, bringer, host, theCase, uncertainties } = await anOfferedHarvest()

  await expect(whatCameOfIt(await as(reader), theCase.id)).resolves.toEqual({ insights: [], told: [] })
  await expect(listInsights(await as(reader))).resolves.toMatchObject({ insights: [] })
  const [first] = await insightsIn(theCase.id)
  for (const someone of [reader, bringer, host])
    await expect(readInsight(await as(someone), first?.id ?? '')).rejects.toThrow(NotFound)
  await expect(readUncertainty(await as(reader), uncertainties[0]?.id ?? '')).resolves.toMatchObject({
    state: 'explored',
  })
})

test('a draft is for the hosts; the bringer gets it when it is offered, and no reader ever', async () => {
  const { host, bringer, reader, circle, theCase } = await aTableWithACase()
  const session = await aSessionHeld(host, circle, theCase)
  await aHarvest(host, theCase, session)

  await expect(readApproval(await as(bringer), theCase.id)).resolves.toMatchObject({ insights: [] })
  await expect(readHarvest(await as(reader), theCase.id)).rejects.toThrow(Forbidden)
  await expect(readApproval(await as(reader), theCase.id)).rejects.toThrow(Forbidden)
  await expect(readApproval(await as(host), theCase.id)).rejects.toThrow(Forbidden)
  await expect(readCase(await as(reader), theCase.id)).resolves.toMatchObject({ state: 'harvesting' })

  await aHarvest(host, theCase, session, { ...twoLines, next: 'offer' })
  const { insights, firstStep } = await readApproval(await as(bringer), theCase.id)
  expect(insights.map(({ seen }) => seen)).toEqual([twoLines.seen1, twoLines.seen2])
  expect(firstStep).toBe(twoLines.firstStep)
})

test('a line is published as the bringer edited it, for whom the case is and for nobody else', async () => {
  const { bringer, reader, theCase } = await anOfferedHarvest()

  await answered(bringer, theCase, {
    answer1: 'edit',
    seen1: 'Waarvoor deed hij open?',
    answer2: 'approve',
    agree1: 'yes',
  })

  const { insights } = await whatCameOfIt(await as(reader), theCase.id)
  expect(insights.map(({ seen }) => seen)).toEqual(['Waarvoor deed hij open?', twoLines.seen2])
  const { audience } = await db
    .selectFrom('cases')
    .select('audience')
    .where('id', '=', theCase.id)
    .executeTakeFirstOrThrow()
  for (const insight of await insightsIn(theCase.id)) expect(audience).toEqual(expect.arrayContaining(insight.audience))
  await expect(readCase(await as(reader), theCase.id)).resolves.toMatchObject({ state: 'harvested' })
})

test('what the bringer keeps back is read by nobody else, the host included', async () => {
  const { bringer, reader, host, theCase, session } = await anOfferedHarvest()

  await answered(bringer, theCase, { answer1: 'block', answer2: 'approve', agree1: 'no' })

  const seen = JSON.stringify([
    await readHarvest(await as(host), theCase.id, session.id),
    await whatCameOfIt(await as(host), theCase.id),
    await whatCameOfIt(await as(reader), theCase.id),
    await listInsights(await as(host)),
  ])
  expect(seen).not.toContain(twoLines.seen1)
  expect(seen).not.toContain(twoLines.thought1)
  await expect(readHarvest(await as(host), theCase.id)).resolves.toMatchObject({
    insights: [{ answer: 'declined', seen: '' }, { answer: 'approved' }],
    outcomes: [{ answer: 'declined' }],
  })
  await expect(readApproval(await as(bringer), theCase.id)).resolves.toMatchObject({
    insights: [{ answer: 'declined', seen: twoLines.seen1 }, {}],
  })
})

test('silence is not approval: a line without an answer waits, and the rest goes on', async () => {
  const { bringer, reader, theCase, uncertainties } = await anOfferedHarvest()

  await answered(bringer, theCase, { answer2: 'approve' })
  expect((await insightsIn(theCase.id)).map(({ state }) => state)).toEqual(['sketched', 'published'])
  await expect(readCase(await as(reader), theCase.id)).resolves.toMatchObject({ state: 'harvesting' })

  await answered(bringer, theCase, { answer1: 'approve', answer2: 'block', agree1: 'yes' })
  expect((await insightsIn(theCase.id)).map(({ state }) => state)).toEqual(['published', 'published'])
  await expect(readUncertainty(await as(reader), uncertainties[0]?.id ?? '')).resolves.toMatchObject({
    state: 'shifted',
  })
  await expect(readCase(await as(reader), theCase.id)).resolves.toMatchObject({ state: 'harvested' })
  await expect(answered(bringer, theCase, { answer1: 'block' })).rejects.toThrow(Conflict)
})

test('still open is a full outcome, without any insight', async () => {
  const { host, bringer, reader, circle, theCase, uncertainties } = await aTableWithACase()
  const session = await aSessionHeld(host, circle, theCase)
  await aHarvest(host, theCase, session, { outcome1: 'still_open', next: 'offer' })

  await answered(bringer, theCase, { agree1: 'yes' })

  await expect(readUncertainty(await as(reader), uncertainties[0]?.id ?? '')).resolves.toMatchObject({
    state: 'still_open',
  })
  await expect(readCase(await as(reader), theCase.id)).resolves.toMatchObject({ state: 'harvested' })
})

test('an uncertainty without an outcome keeps the harvest with the host', async () => {
  const { host, circle, theCase } = await aTableWithACase({ uncertainties: ['Mag ik dit?', 'Van wie moet ik dit?'] })
  const session = await aSessionHeld(host, circle, theCase)

  const offering = aHarvest(host, theCase, session, { ...twoLines, next: 'offer' })

  await expect(offering).rejects.toMatchObject({ fields: { outcome2: ['harvest.outcome.required'] } })
})

test('only a host harvests, and only what has been on the table', async () => {
  const { host, reader, bringer, circle, theCase } = await aTableWithACase()
  await expect(readHarvest(await as(host), theCase.id)).rejects.toThrow(Conflict)
  const session = await aSessionHeld(host, circle, theCase)
  for (const someone of [reader, bringer]) await expect(aHarvest(someone, theCase, session)).rejects.toThrow(Forbidden)
  await expect(aHarvest(host, theCase, { id: randomUUID() })).rejects.toThrow(Conflict)
})

test('a number or an address is refused beside its field, and nothing is kept', async () => {
  const { host, bringer, circle, theCase } = await aTableWithACase()
  const session = await aSessionHeld(host, circle, theCase)

  const harvest = aHarvest(host, theCase, session, { ...twoLines, seen2: 'Bel hem op 06-12345678.' })
  await expect(harvest).rejects.toMatchObject({ fields: { seen2: ['form.identifying'] } })
  expect(await insightsIn(theCase.id)).toEqual([])

  await aHarvest(host, theCase, session, { ...twoLines, next: 'offer' })
  const edited = answered(bringer, theCase, { answer1: 'edit', seen1: 'Schrijf naar iemand@voorbeeld.example.' })
  await expect(edited).rejects.toThrow(Invalid)
  expect((await insightsIn(theCase.id))[0]?.state).toBe('sketched')
})

test('offering twice, answering twice and noting a step twice each count once', async () => {
  const { host, bringer, theCase, session } = await anOfferedHarvest()
  await expect(aHarvest(host, theCase, session, { ...twoLines, next: 'offer' })).rejects.toThrow(Conflict)

  const form = { answer1: 'approve', stepId: randomUUID(), step: 'Een kaartje.' }
  await answered(bringer, theCase, form)
  await answered(bringer, theCase, form)

  const steps = await db.selectFrom('tryOuts').select('step').where('caseId', '=', theCase.id).execute()
  expect(steps).toEqual([{ step: 'Een kaartje.' }])
  const published = await db.selectFrom('events').select('subjectId').where('name', '=', 'insight.published').execute()
  const [first] = await insightsIn(theCase.id)
  expect(published.filter(({ subjectId }) => subjectId === first?.id)).toHaveLength(1)
})

test('nobody answers for the bringer', async () => {
  const { host, reader, theCase } = await anOfferedHarvest()
  for (const someone of [host, reader])
    await expect(answered(someone, theCase, { answer1: 'approve' })).rejects.toThrow(Forbidden)
  expect((await insightsIn(theCase.id))[0]?.state).toBe('sketched')
})

test('what the bringer says no to leaves the uncertainty explored', async () => {
  const { bringer, reader, theCase, uncertainties } = await anOfferedHarvest()
  await answered(bringer, theCase, { answer1: 'block', answer2: 'block', agree1: 'no' })
  const shown = readUncertainty(await as(reader), uncertainties[0]?.id ?? '')
  await expect(shown).resolves.toMatchObject({ state: 'explored', insights: [] })
})

test('an old page never answers a newer harvest unseen', async () => {
  const { bringer, theCase } = await anOfferedHarvest()
  await expect(answered(bringer, theCase, { version: 'another', answer1: 'approve' })).rejects.toThrow(Conflict)
  expect((await insightsIn(theCase.id))[0]?.state).toBe('sketched')

  const { version } = await readApproval(await as(bringer), theCase.id)
  await answered(bringer, theCase, { version, answer1: 'approve' })
  expect((await insightsIn(theCase.id))[0]?.state).toBe('published')
})
