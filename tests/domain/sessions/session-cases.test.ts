import { beforeAll, describe, expect, test } from 'vitest'
import { visitor } from '#app/access/viewer.ts'
import { readCase } from '#app/domain/cases/case-queries.server.ts'
import { cancelSession } from '#app/domain/sessions/session-actions.server.ts'
import { putCasesOnTable, readCasesToPick } from '#app/domain/sessions/session-cases.server.ts'
import { readSession } from '#app/domain/sessions/session-queries.server.ts'
import { Forbidden, NotFound } from '#app/errors.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { anOpenCase } from '#tests/support/cast-cases.ts'
import { aSession } from '#tests/support/cast-sessions.ts'

type Person = Awaited<ReturnType<typeof aMember>>
let noor: Person
let jos: Person
let samira: Person
let femke: Person
let thuis: { id: string }
let jeugd: { id: string }
const passerBy = { viewer: visitor, db, now: new Date() }

beforeAll(async () => {
  noor = await aMember('Noor')
  jos = await aMember('Jos')
  samira = await aMember('Samira')
  femke = await aMember('Femke')
  thuis = await aCircle('Thuis', { hosts: [noor], members: [samira] })
  jeugd = await aCircle('Jeugd', { hosts: [jos], members: [samira] })
})

const stateOf = async (id: string) => (await readCase(await as(samira), id)).state

describe('a host puts cases on the table', () => {
  test('those of the circle that look for one; taken off, they look again', async () => {
    const [deur, regel] = [await anOpenCase(samira, thuis, noor), await anOpenCase(samira, thuis, noor)]
    const session = await aSession(noor, thuis)
    const { cases } = await readCasesToPick(await as(noor), session.id)
    expect(cases.map(({ id }) => id)).toEqual(expect.arrayContaining([deur.id, regel.id]))

    await putCasesOnTable(await as(noor), session.id, [regel.id, deur.id])
    expect((await readSession(await as(samira), session.id)).cases.map(({ id }) => id)).toEqual([regel.id, deur.id])
    expect([await stateOf(deur.id), await stateOf(regel.id)]).toEqual(['scheduled', 'scheduled'])

    await putCasesOnTable(await as(noor), session.id, [deur.id])
    expect([await stateOf(deur.id), await stateOf(regel.id)]).toEqual(['scheduled', 'open'])
  })

  test('not a case of another circle, however its id was found', async () => {
    const other = await anOpenCase(samira, jeugd, jos)
    const session = await aSession(noor, thuis)
    await expect(putCasesOnTable(await as(noor), session.id, [other.id])).rejects.toThrow(NotFound)
    expect(await stateOf(other.id)).toBe('open')
  })

  test('not a case of another circle that the host of both leads', async () => {
    const both = await aMember('Both')
    const one = await aCircle('Een', { hosts: [both, noor] })
    const two = await aCircle('Twee', { hosts: [both, noor], members: [samira] })
    const theCase = await anOpenCase(samira, two, both)
    const session = await aSession(both, one)
    await expect(putCasesOnTable(await as(both), session.id, [theCase.id])).rejects.toThrow(NotFound)
  })

  test('not a case that is on another table already, and then nothing changes at all', async () => {
    const [taken, free] = [await anOpenCase(samira, thuis, noor), await anOpenCase(samira, thuis, noor)]
    const [first, second] = [await aSession(noor, thuis), await aSession(noor, thuis)]
    await putCasesOnTable(await as(noor), first.id, [taken.id])
    await expect(putCasesOnTable(await as(noor), second.id, [free.id, taken.id])).rejects.toThrow(
      'sessions.cases.not-open',
    )
    expect(await stateOf(free.id)).toBe('open')
    expect((await readSession(await as(noor), second.id)).cases).toEqual([])
  })

  test('a member does not, nor the host of another circle', async () => {
    const theCase = await anOpenCase(samira, thuis, noor)
    const session = await aSession(noor, thuis)
    await expect(putCasesOnTable(await as(samira), session.id, [theCase.id])).rejects.toThrow(Forbidden)
    await expect(putCasesOnTable(await as(jos), session.id, [theCase.id])).rejects.toThrow(Forbidden)
    await expect(readCasesToPick(await as(jos), session.id)).rejects.toThrow(Forbidden)
  })

  test('when the session is called off, its cases look for a table again', async () => {
    const theCase = await anOpenCase(samira, thuis, noor)
    const session = await aSession(noor, thuis)
    await putCasesOnTable(await as(noor), session.id, [theCase.id])
    await cancelSession(await as(noor), session.id, { reason: 'De zaal is dicht.' })
    expect(await stateOf(theCase.id)).toBe('open')
    expect((await readSession(await as(noor), session.id)).cases).toEqual([])
  })
})

test('on the public page a case is named to who may read it, and counted for others', async () => {
  const hidden = await anOpenCase(samira, thuis, noor, { title: 'De deur blijft dicht' })
  const open = await anOpenCase(samira, thuis, noor, { title: 'Ze belt elke dag', reach: 'everyone' })
  const session = await aSession(noor, thuis)
  await putCasesOnTable(await as(noor), session.id, [hidden.id, open.id])

  for (const ctx of [passerBy, await as(femke)]) {
    const page = await readSession(ctx, session.id)
    expect(page.cases.map(({ title }) => title)).toEqual(['Ze belt elke dag'])
    expect(page.hiddenCases).toBe(1)
    expect(JSON.stringify(page)).not.toContain('De deur')
    expect(JSON.stringify(page)).not.toContain(hidden.id)
  }
  expect((await readSession(await as(samira), session.id)).cases).toHaveLength(2)
})
