import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { contextOf } from '#app/domain/context.server.ts'
import { recognise, takeBackRecognition } from '#app/domain/uncertainties/recognition-actions.server.ts'
import {
  listOpenUncertainties,
  readUncertainty,
  uncertaintiesOfCase,
} from '#app/domain/uncertainties/uncertainty-queries.server.ts'
import { Forbidden, NotFound } from '#app/errors.ts'
import { db } from '#db/connection.server.ts'
import { aMember, as } from '#tests/support/cast.ts'
import { anOpenCase } from '#tests/support/cast-cases.ts'
import { aPost, aTableWithACase, uncertaintiesOf, under } from '#tests/support/cast-learning.ts'

async function anUncertainty() {
  const table = await aTableWithACase({ uncertainties: ['Is blijven komen zorg of druk?', 'Van wie is dit?'] })
  return { ...table, id: table.uncertainties[0]?.id ?? '' }
}

test('someone recognises an uncertainty once, however often the button is pressed', async () => {
  const { reader, host, id } = await anUncertainty()

  await recognise(await as(reader), id)
  await recognise(await as(reader), id)
  await expect(readUncertainty(await as(reader), id)).resolves.toMatchObject({
    state: 'recognised',
    recognitions: 1,
    recognised: true,
  })
  await recognise(await as(host), id)
  await expect(readUncertainty(await as(host), id)).resolves.toMatchObject({ recognitions: 2 })

  await takeBackRecognition(await as(host), id)
  await takeBackRecognition(await as(reader), id)
  await takeBackRecognition(await as(reader), id)
  await expect(readUncertainty(await as(reader), id)).resolves.toMatchObject({ state: 'named', recognitions: 0 })
})

test('the bringer does not recognise their own uncertainty', async () => {
  const { bringer, id } = await anUncertainty()

  await expect(recognise(await as(bringer), id)).rejects.toThrow(Forbidden)
  await expect(readUncertainty(await as(bringer), id)).resolves.toMatchObject({ isMine: true, canRecognise: false })
})

test('to a stranger it does not exist, and an unknown one looks the same', async () => {
  const { stranger, id } = await anUncertainty()
  const guest = await contextOf(undefined)

  for (const one of [id, randomUUID()]) {
    await expect(readUncertainty(await as(stranger), one)).rejects.toThrow(new NotFound('uncertainty'))
    await expect(recognise(await as(stranger), one)).rejects.toThrow(new NotFound('uncertainty'))
    await expect(readUncertainty(guest, one)).rejects.toThrow(new NotFound('uncertainty'))
  }
})

test('what is told of a recognition is that there was one, not whose', async () => {
  const { reader, id } = await anUncertainty()
  await recognise(await as(reader), id)

  const events = await db.selectFrom('events').selectAll().where('subjectId', '=', id).execute()
  expect(events.map(({ name, actorId }) => ({ name, actorId }))).toEqual([
    { name: 'uncertainty.recognised', actorId: null },
  ])
  expect(JSON.stringify(events)).not.toContain(reader.id)
})

test('the front page shows of each case its first open uncertainty, with the sectors that took part', async () => {
  const { bringer, host, reader, circle, id } = await anUncertainty()
  await aPost(reader, under({ id }))

  const [shown] = await listOpenUncertainties(await as(reader), 1)
  expect(shown).toMatchObject({ id, sector: 'care', insightCount: 0, seats: ['care', 'education'] })

  await db.updateTable('uncertainties').set({ state: 'dissolved' }).where('id', '=', id).execute()
  const open = (await listOpenUncertainties(await as(reader), 50)).map(({ question }) => question)
  expect(open).toContain('Van wie is dit?')
  expect(open).not.toContain('Is blijven komen zorg of druk?')

  const publicCase = await anOpenCase(bringer, circle, host, { reach: 'everyone', uncertainties: ['Mag ik dit?'] })
  const [forGuests] = await listOpenUncertainties(await contextOf(undefined), 50)
  expect(forGuests?.id).toBe((await uncertaintiesOf(publicCase.id))[0]?.id)
})

test('the uncertainties of a case stand in the order of the bringer', async () => {
  const { reader, stranger, theCase } = await anUncertainty()
  const questions = (await uncertaintiesOfCase(await as(reader), theCase.id)).map(({ question }) => question)
  expect(questions).toEqual(['Is blijven komen zorg of druk?', 'Van wie is dit?'])
  await expect(uncertaintiesOfCase(await as(stranger), theCase.id)).resolves.toEqual([])
})

test('a member of another circle in the network reads what reaches the network, and recognises in their own', async () => {
  const { bringer, host, circle } = await anUncertainty()
  const wide = await anOpenCase(bringer, circle, host, { reach: 'everyone' })
  const passerBy = await aMember('Jip')
  const [one] = await uncertaintiesOf(wide.id)

  await expect(readUncertainty(await as(passerBy), one?.id ?? '')).resolves.toMatchObject({ canRecognise: false })
  await expect(recognise(await as(passerBy), one?.id ?? '')).rejects.toThrow(Forbidden)
})
