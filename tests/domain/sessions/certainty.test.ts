import { beforeAll, beforeEach, expect, test } from 'vitest'
import { visitor } from '#app/access/viewer.ts'
import { readSessionPage } from '#app/domain/enrolments/enrolment-queries.server.ts'
import { sayWhetherCertain } from '#app/domain/sessions/certainty.server.ts'
import { postponeSession } from '#app/domain/sessions/postponement-actions.server.ts'
import { cancelSession, reviseSession } from '#app/domain/sessions/session-actions.server.ts'
import { listComing } from '#app/domain/sessions/session-lists.server.ts'
import { readSession } from '#app/domain/sessions/session-queries.server.ts'
import { Conflict, Forbidden } from '#app/errors.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aSession, revision } from '#tests/support/cast-sessions.ts'

type Person = Awaited<ReturnType<typeof aMember>>
let noor: Person
let femke: Person
let session: Awaited<ReturnType<typeof aSession>>
const passerBy = { viewer: visitor, db, now: new Date() }

beforeAll(async () => {
  noor = await aMember('Noor')
  femke = await aMember('Femke')
})
beforeEach(async () => {
  session = await aSession(noor, await aCircle('Thuis', { hosts: [noor] }))
})

const say = async (isCertain = true, who = noor) => sayWhetherCertain(await as(who), session.id, isCertain)
const shown = () => readSession(passerBy, session.id)
const said = async () => (await readSessionPage(await as(femke), session.id)).history.map(({ step }) => step)

test('Noor says that it takes place for certain: everyone sees it, on the page and in the agenda', async () => {
  expect(await shown()).toMatchObject({ isCertain: false, movedFrom: null })
  await say()
  await say()
  expect((await shown()).isCertain).toBe(true)
  const { sessions } = await listComing(passerBy, { limit: 500 })
  expect(sessions.find(({ id }) => id === session.id)?.isCertain).toBe(true)
  expect(await said()).toEqual(['planned', 'certain'])
  await say(false)
  expect((await shown()).isCertain).toBe(false)
  expect(await said()).toEqual(['planned', 'certain', 'uncertain'])
})

test('of another date nothing is certain; the page says that it moved, and from when', async () => {
  await say()
  await reviseSession(await as(noor), session.id, revision({ title: 'Een tikfout minder' }))
  expect(await shown()).toMatchObject({ isCertain: true, movedFrom: null })
  await reviseSession(await as(noor), session.id, revision({ date: '2027-12-09' }))
  expect(await shown()).toMatchObject({ isCertain: false, movedFrom: session.startsAt.toISOString() })
  await reviseSession(await as(noor), session.id, revision())
  expect((await shown()).movedFrom).toBe('2027-12-09T14:30:00.000Z')
})

test('a session that is put off or called off is certain no more, and cannot be called so', async () => {
  await say()
  await postponeSession(await as(noor), session.id, { period: 'in mei', reason: 'De zaal is dicht.' })
  expect((await shown()).isCertain).toBe(false)
  await expect(say()).rejects.toEqual(new Conflict('sessions.is-postponed'))
  await cancelSession(await as(noor), session.id, { reason: 'Te weinig mensen.' })
  expect((await shown()).isCertain).toBe(false)
  await expect(say()).rejects.toEqual(new Conflict('sessions.is-cancelled'))
})

test('only who hosts it can say so', async () => {
  await expect(say(true, femke)).rejects.toThrow(Forbidden)
  expect((await shown()).isCertain).toBe(false)
})
