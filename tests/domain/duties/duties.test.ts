import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { visitor } from '#app/access/viewer.ts'
import type { DutyKey } from '#app/domain/duties/duty.ts'
import { handOverDuty, settleDuty } from '#app/domain/duties/duty-actions.server.ts'
import { listDuties, readHandover, readTimeline } from '#app/domain/duties/duty-queries.server.ts'
import { chooseOrganisers } from '#app/domain/sessions/organiser-actions.server.ts'
import { postponeSession } from '#app/domain/sessions/postponement-actions.server.ts'
import { cancelSession, reviseSession } from '#app/domain/sessions/session-actions.server.ts'
import { putCasesOnTable } from '#app/domain/sessions/session-cases.server.ts'
import { Forbidden, Invalid, NotFound } from '#app/errors.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { anOpenCase } from '#tests/support/cast-cases.ts'
import { aHarvest, aSessionHeld, twoLines } from '#tests/support/cast-learning.ts'
import { aSession, revision } from '#tests/support/cast-sessions.ts'
import { mailsSent, mailsTo } from '#tests/support/outbox.ts'

// Noor and Jos hold the circle Thuis. Samira brings a case. Femke hosts another circle.

type Person = Awaited<ReturnType<typeof aMember>>
let noor: Person
let jos: Person
let samira: Person
let femke: Person
let thuis: { id: string; networkId: string }
let session: Awaited<ReturnType<typeof aSession>>

beforeAll(async () => {
  ;[noor, jos, samira, femke] = (await Promise.all(
    ['Noor', 'Jos', 'Samira', 'Femke'].map((name) => aMember(name)),
  )) as [Person, Person, Person, Person]
  thuis = await aCircle('Thuis', { hosts: [noor, jos], members: [samira] })
  await aCircle('Jeugd', { hosts: [femke] })
})

beforeEach(async () => {
  // Thursday 2 December 2027, 15:30.
  session = await aSession(noor, thuis)
})

const timeline = async (now?: string, person = noor) =>
  (await readTimeline(await as(person, now ? new Date(now) : undefined), session.id)).duties
const dutyOf = async (key: DutyKey, now?: string) => (await timeline(now)).find((duty) => duty.key === key)
const settle = async (key: string, outcome: 'done' | 'not_needed' | 'open', person = noor) =>
  settleDuty(await as(person), session.id, key, { outcome })

describe('the days of the duties', () => {
  test('are counted from the session, on a Dutch calendar', async () => {
    const caseOnTable = await anOpenCase(samira, thuis, noor)
    await putCasesOnTable(await as(noor), session.id, [caseOnTable.id])
    expect(Object.fromEntries((await timeline()).map(({ key, since }) => [key, since]))).toEqual({
      cases: '2027-11-04',
      voices: '2027-11-04',
      texts: '2027-11-17',
      expert: '2027-11-18',
      room: '2027-11-29',
      reminder: '2027-11-30',
      care: '2027-12-02',
      // Two working days after a Thursday: over the weekend.
      harvest: '2027-12-06',
      call: '2027-12-09',
    })
  })

  test('move along when the session moves, and wait from their day on', async () => {
    await reviseSession(await as(noor), session.id, revision({ date: '2027-12-16' }))
    expect((await dutyOf('room'))?.since).toBe('2027-12-13')
    expect((await dutyOf('room', '2027-12-12T22:00:00Z'))?.state).toBe('later')
    // A quarter past midnight in the Netherlands, still the day before in UTC.
    expect((await dutyOf('room', '2027-12-12T23:15:00Z'))?.state).toBe('ready')
  })

  test('what was planned ten days ahead waits since it was planned, and not since before that', async () => {
    session = await aSession(noor, thuis, { now: new Date('2027-11-22T10:00:00Z') })
    expect((await dutyOf('voices', '2027-11-25T10:00:00Z'))?.since).toBe('2027-11-22')
  })

  test('what was to be prepared is let go when people sit at the table', async () => {
    await settle('room', 'done')
    expect((await timeline('2027-12-02T16:00:00Z')).map(({ key }) => key)).toEqual(['room', 'care'])
  })

  test('without a case there is nothing to harvest', async () => {
    expect((await timeline()).map(({ key }) => key)).toEqual(['cases', 'voices', 'expert', 'room', 'reminder', 'care'])
  })
})

describe('a duty is', () => {
  test('done by who pressed it, and opened again by a co-host; pressing twice is once', async () => {
    await settle('room', 'done')
    await settle('room', 'done', jos)
    expect(await dutyOf('room')).toMatchObject({ state: 'done', settled: { by: 'Noor' } })
    await settle('room', 'open', jos)
    expect(await dutyOf('room')).toMatchObject({ state: 'later', settled: null })
    await settle('room', 'not_needed', jos)
    expect(await dutyOf('room')).toMatchObject({ state: 'not_needed', settled: { by: 'Jos' } })
  })

  test('seen to be done by what lies on the table', async () => {
    expect((await dutyOf('cases', '2027-11-10T10:00:00Z'))?.state).toBe('ready')
    const { id } = await anOpenCase(samira, thuis, noor)
    await putCasesOnTable(await as(noor), session.id, [id])
    expect(await dutyOf('cases', '2027-11-10T10:00:00Z')).toMatchObject({ state: 'done', settled: null })
    expect((await dutyOf('harvest', '2027-12-07T10:00:00Z'))?.state).toBe('ready')
  })

  test('frozen while there is no date, and back as it was when there is one', async () => {
    await settle('room', 'done')
    await postponeSession(await as(noor), session.id, { period: 'later', reason: 'Ziek.' })
    expect(await timeline()).toEqual([])
    await expect(settle('voices', 'done')).rejects.toThrow('duties.frozen')
    await reviseSession(await as(noor), session.id, revision({ date: '2028-01-13', state: 'postponed' }))
    expect(await dutyOf('room')).toMatchObject({ state: 'done', since: '2028-01-10' })
  })

  test('gone when the session is cancelled', async () => {
    await cancelSession(await as(noor), session.id, { reason: 'Te weinig mensen.' })
    expect(await timeline()).toEqual([])
    await expect(settle('voices', 'done')).rejects.toThrow('sessions.is-cancelled')
  })

  test('for the hosts of the circle: not for a member, another host or who passes by', async () => {
    const passerBy = { viewer: visitor, db, now: new Date() }
    for (const person of [samira, femke]) {
      await expect(settle('room', 'done', person)).rejects.toThrow(Forbidden)
      await expect(timeline(undefined, person)).rejects.toThrow(Forbidden)
      await expect(
        listDuties(await as(person), { id: session.id, circleId: thuis.id, coCircleIds: [] }),
      ).rejects.toThrow(Forbidden)
      await expect(readHandover(await as(person), session.id, 'room')).rejects.toThrow(Forbidden)
    }
    await expect(readTimeline(passerBy, session.id)).rejects.toThrow(Forbidden)
    await expect(settleDuty(passerBy, session.id, 'room', { outcome: 'done' })).rejects.toThrow(Forbidden)
    await expect(settle('sweep_the_floor', 'done')).rejects.toThrow(NotFound)
    await expect(settle('constructor', 'done')).rejects.toThrow(NotFound)
  })
})

describe('a duty is handed over', () => {
  const handOver = async (to: Person, note = '', person = noor) =>
    handOverDuty(await as(person), session.id, 'room', { toId: to.id, note })

  test('to a co-host, who reads of it by mail and finds the note on the site', async () => {
    const before = (await mailsTo(jos)).length
    await handOver(jos, 'De sleutel ligt bij de balie.')
    expect((await dutyOf('room'))?.assigned).toMatchObject({
      name: 'Jos',
      by: 'Noor',
      note: 'De sleutel ligt bij de balie.',
    })
    const mails = await mailsTo(jos)
    expect(mails).toHaveLength(before + 1)
    expect(mails.at(-1)?.text).toContain('Noor geeft een taak aan jou over voor Als meedoen niet vanzelf gaat')
    expect(mails.at(-1)?.text).toContain(`/sessions/${session.id}/duties`)
    expect(mails.at(-1)?.text).not.toContain('sleutel')
    await handOver(jos, '', jos)
    expect(await mailsTo(jos)).toHaveLength(before + 1)
  })

  test('by two hosts at once: the second sees what the first wrote before it is gone', async () => {
    const both = [(await readHandover(await as(noor), session.id, 'room')).version]
    const hand = async (person: Person, to: Person, note: string, version = both[0]) =>
      handOverDuty(await as(person), session.id, 'room', { toId: to.id, note, version })
    const before = (await mailsTo(jos)).length
    await hand(noor, jos, 'De sleutel ligt bij de balie.')
    await hand(noor, jos, 'De sleutel ligt bij de balie.')
    expect(await mailsTo(jos)).toHaveLength(before + 1)
    await expect(hand(jos, noor, 'De zaal is op slot.')).rejects.toMatchObject({ reason: 'form.changed-meanwhile' })
    const { hands, version } = await readHandover(await as(jos), session.id, 'room')
    expect(hands).toEqual({ to: 'Jos', note: 'De sleutel ligt bij de balie.' })
    await hand(jos, noor, 'De zaal is op slot.', version)
    expect((await dutyOf('room'))?.assigned).toMatchObject({ name: 'Noor', note: 'De zaal is op slot.' })
  })

  test('not to a member of the circle, nor with a telephone number in the note', async () => {
    await expect(handOver(samira)).rejects.toThrow(Invalid)
    await expect(handOver(femke)).rejects.toThrow(Invalid)
    await expect(handOver(jos, 'Bel 06 12345678.')).rejects.toMatchObject({ places: [{ field: 'note' }] })
    await expect(handOver(jos, '', samira)).rejects.toThrow(Forbidden)
  })

  test('two at one moment: each host hears of their own', async () => {
    const [eva, ilko] = [await aMember('Eva'), await aMember('Ilko')]
    const circle = await aCircle('Jeugd', { hosts: [noor, eva, ilko] })
    session = await aSession(noor, circle)
    await handOverDuty(await as(noor), session.id, 'room', { toId: eva.id, note: '' })
    await handOverDuty(await as(noor), session.id, 'voices', { toId: ilko.id, note: '' })
    const told = async (person: Person) => (await mailsTo(person)).map(({ subject }) => subject)
    expect([await told(eva), await told(ilko)]).toEqual([[expect.anything()], [expect.anything()]])
    expect(await told(eva)).not.toEqual(await told(ilko))
  })

  test('to a host who leaves the circle: it is everybody’s again', async () => {
    const eva = await aMember('Eva')
    const circle = await aCircle('Jeugd', { hosts: [noor, eva] })
    session = await aSession(noor, circle)
    await handOverDuty(await as(noor), session.id, 'room', { toId: eva.id, note: '' })
    expect((await dutyOf('room'))?.assigned).toMatchObject({ id: eva.id })
    await db.updateTable('circleMemberships').set({ leftAt: new Date() }).where('memberId', '=', eva.id).execute()
    expect((await dutyOf('room'))?.assigned).toBeNull()
  })

  test('and hears nothing when it was settled before the mail left, or when they hold the circle no more', async () => {
    const before = (await mailsTo(jos)).length
    await handOver(jos)
    await settle('room', 'done', jos)
    expect(await mailsTo(jos)).toHaveLength(before)
  })
})

test('a circle that organises along sees and does nothing about the cases of another', async () => {
  const caseOnTable = await anOpenCase(samira, thuis, noor)
  await putCasesOnTable(await as(noor), session.id, [caseOnTable.id])
  const along = await aCircle('Zuid', { hosts: [femke] })
  await db.updateTable('circles').set({ networkId: thuis.networkId }).where('id', '=', along.id).execute()
  await chooseOrganisers(await as(noor), session.id, [along.id])
  const seen = (await timeline(undefined, femke)).map(({ key }) => key)
  expect(seen).toEqual(expect.arrayContaining(['voices', 'room']))
  for (const key of ['cases', 'harvest', 'call']) {
    expect(seen).not.toContain(key)
    await expect(settle(key, 'done', femke)).rejects.toThrow(NotFound)
    await expect(readHandover(await as(femke), session.id, key)).rejects.toThrow(NotFound)
    const toHer = handOverDuty(await as(noor), session.id, key, { toId: femke.id, note: '' })
    await expect(toHer).rejects.toThrow(Invalid)
  }
  await settle('room', 'done', femke)
})

test('the bringer is asked about the harvest once, by alias; the host learns of nobody', async () => {
  const theCase = await anOpenCase(samira, thuis, noor)
  session = { ...session, ...(await aSessionHeld(noor, thuis, theCase)) }
  await aHarvest(noor, theCase, session, { ...twoLines, next: 'offer' })
  const subject = 'Je oogst ligt nog klaar'
  const asked = async () => (await mailsSent()).filter((mail) => mail.subject === subject)
  await settle('call', 'done')
  await settle('call', 'open')
  await settle('call', 'done')
  expect((await asked()).map(({ to }) => to?.[0]?.address)).toEqual([samira.email])
  expect((await asked())[0]?.text).not.toContain('De deur blijft dicht')
  const { rows } = await db.executeQuery<{ row: string }>(
    db
      .selectFrom('events')
      .selectAll()
      .where('subjectId', '=', session.id)
      .where('name', '=', 'duty.bringers-asked')
      .compile(),
  )
  expect(JSON.stringify(rows)).not.toContain(samira.id)
})
