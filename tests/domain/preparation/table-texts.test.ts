import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { guestWith, visitor } from '#app/access/viewer.ts'
import { readCase } from '#app/domain/cases/case-queries.server.ts'
import { withdrawCase } from '#app/domain/cases/draft-actions.server.ts'
import { signOff } from '#app/domain/enrolments/enrolment-actions.server.ts'
import { giveConsent, listConsents } from '#app/domain/preparation/table-consents.server.ts'
import { countReadable, readTableTexts } from '#app/domain/preparation/table-texts.server.ts'
import { reportAtTable } from '#app/domain/reports/report-actions.server.ts'
import { listReports } from '#app/domain/reports/report-queries.server.ts'
import { keepOffTables } from '#app/domain/seat-warnings/seat-warning-actions.server.ts'
import { postponeSession } from '#app/domain/sessions/postponement-actions.server.ts'
import { cancelSession, reviseSession } from '#app/domain/sessions/session-actions.server.ts'
import { putCasesOnTable } from '#app/domain/sessions/session-cases.server.ts'
import { Forbidden, NotFound } from '#app/errors.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { anOpenCase } from '#tests/support/cast-cases.ts'
import { reported } from '#tests/support/cast-reports.ts'
import { aSession, revision, takesASeat } from '#tests/support/cast-sessions.ts'

// Samira brings a case to her circle. Femke, of no circle, has a seat at its table; so has Bram, who is in the circle.

type Person = Awaited<ReturnType<typeof aMember>>
let noor: Person
let samira: Person
let bram: Person
let femke: Person
let tom: Person
let thuis: { id: string }
let session: Awaited<ReturnType<typeof aSession>>
let theCase: { id: string }

beforeAll(async () => {
  noor = await aMember('Noor')
  samira = await aMember('Samira')
  bram = await aMember('Bram')
  femke = await aMember('Femke')
  tom = await aMember('Tom')
  thuis = await aCircle('Thuis', { hosts: [noor], members: [samira, bram] })
})

beforeEach(async () => {
  // Thursday 2 December 2027, 15:30; readable from Thursday 18 November, nine in the morning.
  session = await aSession(noor, thuis)
  theCase = await anOpenCase(samira, thuis, noor)
  await putCasesOnTable(await as(noor), session.id, [theCase.id])
  for (const person of [femke, bram]) await takesASeat(person, session)
})

const theDay = new Date('2027-11-18T08:00:00Z')
const dayBefore = new Date('2027-11-18T07:59:00Z')
const reads = async (person: Person, now = theDay) =>
  (await readTableTexts(await as(person, now), session.id)).cases.map(({ title }) => title)
const agree = async (says = true, person = samira) => giveConsent(await as(person), theCase.id, session.id, says)
const title = 'De deur blijft dicht'

describe('a case of a circle, on a table that is open to others', () => {
  test('is not read by who is not in the circle while its bringer has not said so; they learn only that it is there', async () => {
    const texts = await readTableTexts(await as(femke, theDay), session.id)
    expect(texts.cases).toEqual([])
    expect(texts.closed).toBe(1)
    expect(JSON.stringify(texts)).not.toMatch(/deur|zeventig|blijven komen/)
    expect(await countReadable(await as(femke, theDay), session.id)).toBe(0)
  })

  test('is read from the day set when the bringer said so, and not a minute earlier', async () => {
    await agree()
    expect(await reads(femke, dayBefore)).toEqual([])
    expect(await reads(femke)).toEqual([title])
    const [shown] = (await readTableTexts(await as(femke, theDay), session.id)).cases
    expect(shown).toMatchObject({ mayOpen: false, questions: ['Is blijven komen zorg of druk?'] })
    expect(shown?.html.happening).toContain('doet niet meer open')
    // Security: the page of the case, with what the circle wrote under it, stays closed to her; who wrote it is not told.
    await expect(readCase(await as(femke, theDay), theCase.id)).rejects.toThrow(NotFound)
    expect(JSON.stringify(shown)).not.toContain(samira.id)
    expect(Object.keys(shown ?? {})).not.toContain('alias')
  })

  test('is hidden at once when its reader says that someone is recognisable; who cannot read it there hides nothing', async () => {
    const says = async (person: Person, caseId = theCase.id) =>
      reportAtTable(await as(person, theDay), { sessionId: session.id, caseId, words: 'de straat', from: randomUUID() })
    await expect(says(femke)).rejects.toThrow(NotFound)
    await agree()
    await expect(says(tom)).rejects.toThrow(NotFound)
    await expect(says(femke, (await anOpenCase(samira, thuis, noor)).id)).rejects.toThrow(NotFound)
    await says(femke)
    expect(await reads(femke)).toEqual([])
    expect(await reads(bram)).toEqual([])
    expect(await listReports(await as(noor))).toMatchObject([{ kind: 'case', mayDecide: true }])
    // Security: who said it stands nowhere.
    const rows = await db.selectFrom('events').select('actorId').where('name', '=', 'report.made').execute()
    expect(JSON.stringify(rows)).not.toContain(femke.id)
  })

  test('is gone again at once when the bringer takes it back', async () => {
    await agree()
    expect(await reads(femke)).toEqual([title])
    await agree(false)
    expect(await reads(femke)).toEqual([])
  })

  test('is read by the circle as before, day or no day', async () => {
    expect(await reads(bram, new Date())).toEqual([title])
  })

  test.each([
    ['signs off', async () => signOff(await as(femke), session.id)],
    ['never had a seat', async () => signOff(await as(femke), session.id)],
  ])('is no more there for who %s', async (_, leave) => {
    await agree()
    await leave()
    await expect(reads(femke)).rejects.toThrow(NotFound)
    await expect(reads(tom)).rejects.toThrow(NotFound)
    await expect(readTableTexts({ viewer: visitor, db, now: theDay }, session.id)).rejects.toThrow(Forbidden)
  })

  test.each<[string, () => Promise<unknown>]>([
    ['taken off all tables', async () => keepOffTables(await as(samira), theCase.id, true)],
    ['taken off this table', async () => putCasesOnTable(await as(noor), session.id, [])],
    ['said to make someone recognisable', async () => reported(bram, 'case', theCase.id)],
    [
      'on a session that is postponed',
      async () => postponeSession(await as(noor), session.id, { period: 'later', reason: 'Ziek.' }),
    ],
    ['on a session that is called off', async () => cancelSession(await as(noor), session.id, { reason: 'Ziek.' })],
  ])('vanishes when it is %s', async (_, happens) => {
    await agree()
    expect(await reads(femke)).toEqual([title])
    await happens()
    expect(await reads(femke)).toEqual([])
  })

  test('vanishes when the bringer withdraws it', async () => {
    await agree()
    await withdrawCase(await as(samira), theCase.id)
    expect(await reads(femke)).toEqual([])
  })

  test('is lent out only while it waits for this table, whatever else became of it', async () => {
    await agree()
    for (const state of ['open', 'harvesting', 'harvested', 'closed']) {
      await db.updateTable('cases').set({ state }).where('id', '=', theCase.id).execute()
      expect(await reads(femke), state).toEqual([])
    }
  })

  test('is not read by a host of a circle that organises along, who has no seat', async () => {
    await agree()
    const ada = await aMember('Ada')
    const oost = await aCircle('Oost', { hosts: [ada] })
    const { audience } = await db
      .selectFrom('sessions')
      .select('audience')
      .where('id', '=', session.id)
      .executeTakeFirstOrThrow()
    await db
      .updateTable('sessions')
      .set({ coCircleIds: [oost.id], audience: [...audience, `host:${oost.id}`] })
      .where('id', '=', session.id)
      .execute()
    expect(await reads(ada)).toEqual([])
  })

  test('is no longer lent out when the session is over', async () => {
    await agree()
    expect(await reads(femke, new Date('2027-12-02T16:29:00Z'))).toEqual([title])
    expect(await reads(femke, new Date('2027-12-02T16:30:00Z'))).toEqual([])
  })

  test('waits for its new day when the session moves further away', async () => {
    await agree()
    await reviseSession(await as(noor), session.id, revision({ date: '2028-03-02' }))
    expect(await reads(femke)).toEqual([])
    expect(await reads(femke, new Date('2028-02-17T08:00:00Z'))).toEqual([title])
  })

  test('is read by a guest of this table and of no other', async () => {
    await agree()
    const asGuest = { viewer: guestWith(`session:${session.id}`), db, now: theDay }
    expect((await readTableTexts(asGuest, session.id)).cases).toHaveLength(1)
    const other = await aSession(noor, thuis)
    await expect(readTableTexts(asGuest, other.id)).rejects.toThrow(NotFound)
  })
})

describe('the word of the bringer', () => {
  test('is theirs alone: no host and no reader agrees for them, or reads what they said', async () => {
    await expect(agree(true, noor)).rejects.toThrow(Forbidden)
    await expect(agree(true, bram)).rejects.toThrow(Forbidden)
    await expect(agree(true, femke)).rejects.toThrow(NotFound)
    for (const person of [noor, bram, femke])
      await expect(listConsents(await as(person), theCase.id)).rejects.toThrow(NotFound)
    expect(await listConsents(await as(samira), theCase.id)).toMatchObject([
      { id: session.id, agreed: false, from: theDay.toISOString() },
    ])
  })

  test('goes with the place on the table: taken off and put back, it is asked anew', async () => {
    const other = await anOpenCase(samira, thuis, noor)
    await agree()
    // Another case beside it, or another order, changes nothing of what was said.
    await putCasesOnTable(await as(noor), session.id, [other.id, theCase.id])
    expect(await reads(femke)).toEqual([title])
    await putCasesOnTable(await as(noor), session.id, [])
    await putCasesOnTable(await as(noor), session.id, [theCase.id])
    expect(await reads(femke)).toEqual([])
  })

  test('counts for one table: on the next it is asked anew', async () => {
    await agree()
    const other = await aSession(noor, thuis)
    await putCasesOnTable(await as(noor), session.id, [])
    await putCasesOnTable(await as(noor), other.id, [theCase.id])
    await takesASeat(femke, other)
    expect((await readTableTexts(await as(femke, theDay), other.id)).cases).toEqual([])
    await expect(agree()).rejects.toThrow('preparation.consent.gone')
  })

  test('leaves a trail without a name', async () => {
    await agree()
    const event = await db
      .selectFrom('events')
      .selectAll()
      .where('subjectId', '=', theCase.id)
      .where('name', '=', 'table.consented')
      .executeTakeFirstOrThrow()
    expect(event.actorId).toBeNull()
  })
})
