import { beforeEach, describe, expect, test } from 'vitest'
import { readCase } from '#app/domain/cases/case-queries.server.ts'
import { readDesk } from '#app/domain/desk/desk-queries.server.ts'
import { listEnrolled, readSessionPage } from '#app/domain/enrolments/enrolment-queries.server.ts'
import { chooseOrganisers, readOrganisers } from '#app/domain/sessions/organiser-actions.server.ts'
import { postponeSession } from '#app/domain/sessions/postponement-actions.server.ts'
import { cancelSession, reviseSession } from '#app/domain/sessions/session-actions.server.ts'
import { putCasesOnTable, readCasesToPick } from '#app/domain/sessions/session-cases.server.ts'
import { listComingOfCircle } from '#app/domain/sessions/session-lists.server.ts'
import { readSession } from '#app/domain/sessions/session-queries.server.ts'
import { Forbidden, Invalid, NotFound } from '#app/errors.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { anOpenCase } from '#tests/support/cast-cases.ts'
import { aProgramme, aRow } from '#tests/support/cast-programme.ts'
import { reported } from '#tests/support/cast-reports.ts'
import { aSession, revision, takesASeat } from '#tests/support/cast-sessions.ts'

// Jos hosts Thuis, Noor hosts Jeugd. They organise a session of Thuis together.

type Person = Awaited<ReturnType<typeof aMember>>
let jos: Person
let noor: Person
let tom: Person
let samira: Person
let thuis: { id: string; networkId: string }
let jeugd: { id: string }
let session: Awaited<ReturnType<typeof aSession>>

beforeEach(async () => {
  jos = await aMember('Jos')
  noor = await aMember('Noor')
  tom = await aMember('Tom')
  samira = await aMember('Samira')
  thuis = await aCircle('Thuis', { hosts: [jos], members: [samira] })
  jeugd = await aCircle('Jeugd', { hosts: [noor], members: [tom] })
  await db.updateTable('circles').set({ networkId: thuis.networkId }).where('id', '=', jeugd.id).execute()
  session = await aSession(jos, thuis, { visibility: 'circle' })
})

const together = async () => chooseOrganisers(await as(jos), session.id, [jeugd.id])

describe('a circle that organises along', () => {
  test('sees the session, finds it among its own, and its hosts have the same rights', async () => {
    await expect(readSession(await as(noor), session.id)).rejects.toThrow(NotFound)
    await together()
    expect((await readSession(await as(tom), session.id)).coCircles).toEqual([{ id: jeugd.id, name: 'Jeugd' }])
    expect((await listComingOfCircle(await as(tom), jeugd.id)).map(({ id }) => id)).toEqual([session.id])

    await takesASeat(samira, session)
    const shown = await readSession(await as(noor), session.id)
    expect((await listEnrolled(await as(noor), shown)).map(({ name }) => name)).toEqual(['Samira'])
    await reviseSession(await as(noor), session.id, revision({ visibility: 'circle', title: 'Samen' }))
    await aProgramme(noor, session, [aRow('Welkom')])
    await postponeSession(await as(noor), session.id, { period: 'na de zomer', reason: 'De zaal is dicht.' })
    expect((await readDesk(await as(noor))).items).toMatchObject([{ kind: 'postponed', id: session.id }])
    await cancelSession(await as(noor), session.id, { reason: 'Het lukt niet.' })
    expect((await readSession(await as(tom), session.id)).state).toBe('cancelled')
  })

  test('stays when the session is revised, and no longer reads it once it is taken off', async () => {
    await together()
    await reviseSession(await as(jos), session.id, revision({ visibility: 'circle' }))
    expect((await readSession(await as(tom), session.id)).id).toBe(session.id)
    await chooseOrganisers(await as(jos), session.id, [])
    for (const person of [tom, noor]) await expect(readSession(await as(person), session.id)).rejects.toThrow(NotFound)
  })

  test('is chosen by hosts only, from the same network', async () => {
    await expect(chooseOrganisers(await as(samira), session.id, [jeugd.id])).rejects.toThrow(Forbidden)
    await expect(chooseOrganisers(await as(noor), session.id, [jeugd.id])).rejects.toThrow(NotFound)
    const elsewhere = await aCircle('Elders', { hosts: [noor] })
    await expect(chooseOrganisers(await as(jos), session.id, [elsewhere.id])).rejects.toThrow(Invalid)
    expect((await readOrganisers(await as(jos), session.id)).circles.map(({ name }) => name)).toEqual(['Jeugd'])
  })

  test('of who has a seat its hosts hear, and nobody else in the circle', async () => {
    await together()
    await takesASeat(samira, session)
    const { audience } = await db
      .selectFrom('events')
      .select('audience')
      .where('name', '=', 'enrolment.made')
      .orderBy('number', 'desc')
      .executeTakeFirstOrThrow()
    expect(audience.sort()).toEqual([`host:${jeugd.id}`, `host:${thuis.id}`, `member:${samira.id}`].sort())
    expect((await readSessionPage(await as(tom), session.id)).enrolled).toBeNull()
  })
})

// Security: the hosts who decide on a text are those of its own circle.
test('while a text is held back it is not read by who organises along', async () => {
  await together()
  await reported(samira, 'session', session.id)
  expect((await readSession(await as(jos), session.id)).id).toBe(session.id)
  for (const person of [noor, tom]) await expect(readSession(await as(person), session.id)).rejects.toThrow(NotFound)
})

// Security: a closed circle's case is read by that circle, also when another organises along.
describe('the cases on the table', () => {
  test('are not read by who organises along, and neither chosen nor taken off by them', async () => {
    const theCase = await anOpenCase(samira, thuis, jos)
    await putCasesOnTable(await as(jos), session.id, [theCase.id])
    await together()
    for (const person of [noor, tom]) {
      await expect(readCase(await as(person), theCase.id)).rejects.toThrow(NotFound)
      expect(await readSession(await as(person), session.id)).toMatchObject({ cases: [], hiddenCases: 1 })
    }
    await expect(readCasesToPick(await as(noor), session.id)).rejects.toThrow(Forbidden)
    await expect(putCasesOnTable(await as(noor), session.id, [])).rejects.toThrow(Forbidden)
    expect((await readSession(await as(jos), session.id)).cases).toHaveLength(1)
  })

  test('look for a table again when who organises along calls it off', async () => {
    const theCase = await anOpenCase(samira, thuis, jos)
    await putCasesOnTable(await as(jos), session.id, [theCase.id])
    await together()
    await cancelSession(await as(noor), session.id, { reason: 'Het lukt niet.' })
    const { state } = await db
      .selectFrom('cases')
      .select('state')
      .where('id', '=', theCase.id)
      .executeTakeFirstOrThrow()
    expect(state).toBe('open')
  })
})
