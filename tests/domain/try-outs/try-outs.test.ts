import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { readCase } from '#app/domain/cases/case-queries.server.ts'
import { whatCameOfIt } from '#app/domain/harvest/what-came-of-it.server.ts'
import { noteTryOut, tellBack } from '#app/domain/try-outs/try-out-actions.server.ts'
import { listMyTryOuts, readMyTryOut, toldOf } from '#app/domain/try-outs/try-out-queries.server.ts'
import { Forbidden, Invalid, NotFound } from '#app/errors.ts'
import { as } from '#tests/support/cast.ts'
import { aHarvest, answered, aSessionHeld, aTableWithACase } from '#tests/support/cast-learning.ts'

async function aStep() {
  const table = await aTableWithACase()
  const session = await aSessionHeld(table.host, table.circle, table.theCase)
  await aHarvest(table.host, table.theCase, session, { outcome1: 'still_open', next: 'offer' })
  const tryOutId = randomUUID()
  await answered(table.bringer, table.theCase, { agree1: 'yes', stepId: tryOutId, step: 'Een kaartje in de bus.' })
  return { ...table, tryOutId, caseId: table.theCase.id }
}

test('a step is the bringer’s own until it is told', async () => {
  const { bringer, reader, host, stranger, caseId, tryOutId } = await aStep()

  await expect(listMyTryOuts(await as(bringer), caseId)).resolves.toMatchObject({
    tryOuts: [{ id: tryOutId, step: 'Een kaartje in de bus.', result: 'intended' }],
  })
  await expect(toldOf(await as(reader), caseId)).resolves.toEqual([])
  for (const someone of [reader, host])
    await expect(listMyTryOuts(await as(someone), caseId)).rejects.toThrow(Forbidden)
  await expect(listMyTryOuts(await as(stranger), caseId)).rejects.toThrow(NotFound)
})

test('that it was dropped is told like any other result, and the case is told', async () => {
  const { bringer, reader, stranger, caseId, tryOutId } = await aStep()

  await tellBack(await as(bringer), caseId, { tryOutId, result: 'dropped', told: 'Hij verhuisde eerder.' })

  const told = [{ id: tryOutId, result: 'dropped', told: 'Hij verhuisde eerder.', step: 'Een kaartje in de bus.' }]
  await expect(toldOf(await as(reader), caseId)).resolves.toMatchObject(told)
  await expect(whatCameOfIt(await as(reader), caseId)).resolves.toMatchObject({ told })
  await expect(readCase(await as(reader), caseId)).resolves.toMatchObject({ state: 'told' })
  await expect(toldOf(await as(stranger), caseId)).resolves.toEqual([])
})

test('"not yet" is an answer that stays with the bringer', async () => {
  const { bringer, reader, caseId, tryOutId } = await aStep()

  await tellBack(await as(bringer), caseId, { tryOutId, result: 'not_yet', told: '' })

  await expect(toldOf(await as(reader), caseId)).resolves.toEqual([])
  await expect(readCase(await as(reader), caseId)).resolves.toMatchObject({ state: 'harvested' })
})

test('nobody tells for the bringer, and a step of another case is unknown here', async () => {
  const { reader, host, bringer, caseId, tryOutId } = await aStep()
  const elsewhere = await aStep()

  const telling = { tryOutId, result: 'adopted' as const, told: 'Het werkte.' }
  for (const someone of [reader, host])
    await expect(tellBack(await as(someone), caseId, telling)).rejects.toThrow(Forbidden)
  await expect(tellBack(await as(bringer), caseId, { ...telling, tryOutId: elsewhere.tryOutId })).rejects.toThrow(
    NotFound,
  )
  await expect(readMyTryOut(await as(bringer), caseId, elsewhere.tryOutId)).rejects.toThrow(NotFound)
})

test('a story without words, or with an address in it, is not told', async () => {
  const { bringer, caseId, tryOutId } = await aStep()
  const bringing = await as(bringer)

  await expect(tellBack(bringing, caseId, { tryOutId, result: 'adapted', told: '' })).rejects.toThrow(Invalid)
  const told = 'Ik mailde iemand@voorbeeld.example.'
  await expect(tellBack(bringing, caseId, { tryOutId, result: 'adapted', told })).rejects.toThrow(Invalid)
  await expect(noteTryOut(bringing, caseId, { id: randomUUID(), step: 'Bel 06-12345678' })).rejects.toThrow(Invalid)
  await expect(toldOf(bringing, caseId)).resolves.toEqual([])
})

test('noting a step twice notes it once, and other words from the same form are another step', async () => {
  const { bringer, caseId } = await aStep()
  const step = { id: randomUUID(), step: 'Zijn buurvrouw vragen.' }
  await noteTryOut(await as(bringer), caseId, step)
  await noteTryOut(await as(bringer), caseId, step)
  expect((await listMyTryOuts(await as(bringer), caseId)).tryOuts).toHaveLength(2)
  await noteTryOut(await as(bringer), caseId, { ...step, step: 'Zijn broer vragen.' })
  expect((await listMyTryOuts(await as(bringer), caseId)).tryOuts).toHaveLength(3)
})
