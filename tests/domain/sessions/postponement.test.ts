import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { visitor } from '#app/access/viewer.ts'
import { readCase } from '#app/domain/cases/case-queries.server.ts'
import { systemContext } from '#app/domain/context.server.ts'
import { readDesk } from '#app/domain/desk/desk-queries.server.ts'
import { enrol, signOff } from '#app/domain/enrolments/enrolment-actions.server.ts'
import { readSessionPage } from '#app/domain/enrolments/enrolment-queries.server.ts'
import { answerByToken, answerPostponement, readAnswerLink } from '#app/domain/enrolments/seat-answer-actions.server.ts'
import { readMyCalendar } from '#app/domain/enrolments/seat-calendar.server.ts'
import { makeAnswerToken } from '#app/domain/enrolments/seat-token.server.ts'
import { findTable } from '#app/domain/harvest/harvest-queries.server.ts'
import { readFrontPage } from '#app/domain/home/front-page.server.ts'
import { readSessionForm } from '#app/domain/sessions/planning-queries.server.ts'
import { postponeSession } from '#app/domain/sessions/postponement-actions.server.ts'
import type { SeatAnswer } from '#app/domain/sessions/session.ts'
import { cancelSession, reviseSession } from '#app/domain/sessions/session-actions.server.ts'
import { putCasesOnTable, tablesToCome } from '#app/domain/sessions/session-cases.server.ts'
import { PostponeSession } from '#app/domain/sessions/session-forms.server.ts'
import { listComing, listPast } from '#app/domain/sessions/session-lists.server.ts'
import { Conflict, Forbidden, Invalid, NotFound } from '#app/errors.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { anOpenCase } from '#tests/support/cast-cases.ts'
import { aSeat, aSession, revision, takesASeat } from '#tests/support/cast-sessions.ts'

type Person = Awaited<ReturnType<typeof aMember>>
let noor: Person
let jos: Person
let femke: Person
let tom: Person
let samira: Person
let thuis: { id: string }
let session: Awaited<ReturnType<typeof aSession>>
const passerBy = { viewer: visitor, db, now: new Date() }

const said = { period: 'begin volgend jaar', reason: 'De zaal is dicht.' }
const newDate = { date: '2028-01-13', state: 'postponed' }
/** After the old date, when there is still no new one. */
const later = new Date('2027-12-20T12:00:00Z')

beforeAll(async () => {
  noor = await aMember('Noor')
  jos = await aMember('Jos')
  femke = await aMember('Femke')
  tom = await aMember('Tom')
  samira = await aMember('Samira')
  thuis = await aCircle('Thuis', { hosts: [noor], members: [samira] })
  await aCircle('Jeugd', { hosts: [jos] })
})

beforeEach(async () => {
  session = await aSession(noor, thuis)
  await takesASeat(femke, session)
  await takesASeat(tom, session)
})

const postpone = async (words = said) => postponeSession(await as(noor), session.id, words)
const redate = async (changes: object = newDate) => reviseSession(await as(noor), session.id, revision({ ...changes }))
const pageFor = async (person: Person, now?: Date) => readSessionPage(await as(person, now), session.id)
const answer = async (person: Person, answer: SeatAnswer) => answerPostponement(await as(person), session.id, answer)

const seatOf = (person: Person) =>
  db
    .selectFrom('enrolments')
    .select(['id', 'state', 'sequence'])
    .where('sessionId', '=', session.id)
    .where('memberId', '=', person.id)
    .executeTakeFirstOrThrow()

const eventsOf = async (subjectId: string) =>
  (await db.selectFrom('events').select('name').where('subjectId', '=', subjectId).orderBy('number').execute()).map(
    ({ name }) => name,
  )

describe('Noor postpones a session', () => {
  test('everyone sees that, the old date and the new period; seats stay counted', async () => {
    await postpone()
    const { session: shown, history, answers } = await readSessionPage(passerBy, session.id)
    expect(shown).toMatchObject({
      standing: 'postponed',
      startsAt: '2027-12-02T14:30:00.000Z',
      newPeriod: 'begin volgend jaar',
      postponedBecause: 'De zaal is dicht.',
    })
    expect(shown.seats).toHaveLength(2)
    // Security: who did it and who answers what is not for who passes by.
    expect([history, answers]).toEqual([[], null])
    const listed = (await listComing(passerBy)).sessions.find(({ id }) => id === session.id)
    expect(listed).toMatchObject({ standing: 'postponed', newPeriod: 'begin volgend jaar' })
    expect((await readFrontPage(passerBy)).nextSession?.id).not.toBe(session.id)
  })

  test('when the old date has passed it is still to come, and was not held', async () => {
    await postpone()
    expect((await pageFor(femke, later)).session.standing).toBe('postponed')
    const ctx = await as(femke, later)
    const has = ({ sessions }: { sessions: { id: string }[] }) => sessions.some(({ id }) => id === session.id)
    expect([has(await listComing(ctx, { limit: 100 })), has(await listPast(ctx, { limit: 100 }))]).toEqual([
      true,
      false,
    ])
  })

  test('its cases stay on the table, and nobody harvests from a table that was not there', async () => {
    const theCase = await anOpenCase(samira, thuis, noor)
    await putCasesOnTable(await as(noor), session.id, [theCase.id])
    await postpone()
    expect((await readCase(await as(samira), theCase.id)).state).toBe('scheduled')
    expect(await tablesToCome({ ...systemContext(), now: later }, theCase.id)).toEqual([session.id])
    expect(await findTable({ ...(await as(noor)), now: later }, theCase.id)).toBeUndefined()
  })

  test('nobody enrols, and nobody takes the old date along in a calendar', async () => {
    await postpone()
    await expect(enrol(await as(samira), session.id, aSeat)).rejects.toThrow('sessions.is-postponed')
    await expect(readMyCalendar(await as(femke), session.id, 'nl')).rejects.toThrow('sessions.is-postponed')
  })

  test('she has something to do until it has a date, and only she', async () => {
    const ada = await aMember('Ada')
    session = await aSession(ada, await aCircle('Oost', { hosts: [ada], members: [femke] }))
    const waits = async (person: Person) =>
      (await readDesk(await as(person))).items.some(({ kind, id }) => kind === 'postponed' && id === session.id)
    await postponeSession(await as(ada), session.id, said)
    expect([await waits(ada), await waits(jos)]).toEqual([true, false])
    await expect(waits(femke)).rejects.toThrow(Forbidden)
    await reviseSession(await as(ada), session.id, revision(newDate))
    expect(await waits(ada)).toBe(false)
  })

  test('not as a host of another circle, not as a member, and not one of a closed circle', async () => {
    for (const person of [jos, samira, femke])
      await expect(postponeSession(await as(person), session.id, said)).rejects.toThrow(Forbidden)
    await expect(postponeSession(passerBy, session.id, said)).rejects.toThrow(Forbidden)
    const inner = await aSession(noor, thuis, { visibility: 'circle' })
    await postponeSession(await as(noor), inner.id, said)
    await expect(postponeSession(await as(jos), inner.id, said)).rejects.toThrow(NotFound)
    await expect(readSessionPage(passerBy, inner.id)).rejects.toThrow(NotFound)
    expect((await listComing(passerBy, { limit: 100 })).sessions.map(({ id }) => id)).not.toContain(inner.id)
  })

  test('not once it has begun, nor when it is cancelled', async () => {
    const begun = await as(noor, session.startsAt)
    await expect(postponeSession(begun, session.id, said)).rejects.toThrow('sessions.has-begun')
    await cancelSession(await as(noor), session.id, { reason: 'Te weinig mensen.' })
    await expect(postpone()).rejects.toThrow('sessions.is-cancelled')
  })

  test('twice with the same words is once; with other words in another tab she is told', async () => {
    await postpone()
    await postpone()
    expect((await eventsOf(session.id)).filter((name) => name === 'session.postponed')).toHaveLength(1)
    await expect(postpone({ period: 'in de zomer', reason: 'Anders.' })).rejects.toThrow('sessions.already-postponed')
    expect((await pageFor(noor)).session.newPeriod).toBe('begin volgend jaar')
  })

  test('a form without a period or a reason, or with too much, is refused', () => {
    const wrong = PostponeSession.safeParse({ period: '  ', reason: 'x'.repeat(301) })
    expect(wrong.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
      ['period', 'postponement.period.required'],
      ['reason', 'form.too-long'],
    ])
    expect(PostponeSession.safeParse({ ...said, period: 'x'.repeat(121) }).success).toBe(false)
  })

  test('and calls it off after all', async () => {
    await postpone()
    await cancelSession(await as(noor, later), session.id, { reason: 'Er kwam geen zaal.' })
    expect((await pageFor(femke)).session.standing).toBe('cancelled')
    await expect(answer(femke, 'stay')).rejects.toThrow('sessions.is-cancelled')
  })
})

describe('who has a seat says', () => {
  test('stay, wait or nothing and keeps it; stepping out frees it. The host sees how many', async () => {
    const ilko = await aMember('Ilko')
    await takesASeat(samira, session)
    await takesASeat(ilko, session)
    await postpone()
    await answer(femke, 'wait')
    await answer(femke, 'stay')
    await answer(tom, 'wait')
    await answer(samira, 'leave')
    await answer(samira, 'leave')
    expect((await pageFor(noor)).answers).toEqual({ stay: 1, wait: 1, none: 1, leave: 1 })
    expect((await pageFor(noor)).session.seats).toHaveLength(3)
    expect((await pageFor(femke)).myAnswer).toBe('stay')
    // Security: the counts are the host's.
    expect((await pageFor(femke)).answers).toBeNull()
    await expect(answer(samira, 'stay')).rejects.toThrow('postponement.answer.left')
    expect(await eventsOf((await seatOf(samira)).id)).toEqual(['enrolment.made', 'enrolment.ended'])
  })

  test('signing off while it is postponed is stepping out', async () => {
    await postpone()
    await signOff(await as(tom, later), session.id)
    expect((await pageFor(noor)).answers).toMatchObject({ leave: 1, none: 1 })
  })

  test('nothing without a seat, and nothing before it is postponed', async () => {
    await expect(answer(femke, 'stay')).rejects.toThrow('postponement.answer.dated')
    await postpone()
    await expect(answer(samira, 'stay')).rejects.toThrow(NotFound)
    await expect(answerPostponement(passerBy, session.id, 'stay')).rejects.toThrow(Forbidden)
  })

  test('by the link too, signed out: opening it changes nothing, and it is for one seat', async () => {
    await postpone()
    const seat = await seatOf(femke)
    const token = await makeAnswerToken(passerBy, seat.id)
    for (let time = 0; time < 3; time++) await readAnswerLink(passerBy, token)
    expect((await pageFor(noor)).answers).toMatchObject({ none: 2 })
    expect(Object.keys(await readAnswerLink(passerBy, token)).sort()).toEqual(
      ['answer', 'endsAt', 'enrolled', 'startsAt', 'state', 'title'].sort(),
    )

    await answerByToken(await as(tom), token, 'wait')
    expect([(await pageFor(femke)).myAnswer, (await pageFor(tom)).myAnswer]).toEqual(['wait', null])
    await answerByToken(passerBy, token, 'leave')
    expect([(await seatOf(femke)).state, (await seatOf(tom)).state]).toEqual(['signed_off', 'enrolled'])
    await expect(answerByToken(passerBy, randomUUID(), 'stay')).rejects.toThrow(NotFound)
    await expect(answerByToken(passerBy, '', 'stay')).rejects.toThrow(NotFound)
    const { rows } = await sql`select * from "seatLinks"`.execute(db)
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  test('too late by the link when there is a date: a clear sentence, and the seat stays', async () => {
    await postpone()
    const token = await makeAnswerToken(passerBy, (await seatOf(femke)).id)
    await redate()
    await expect(answerByToken(passerBy, token, 'leave')).rejects.toThrow('postponement.answer.dated')
    expect((await seatOf(femke)).state).toBe('enrolled')
    expect(await readAnswerLink(passerBy, token)).toMatchObject({ state: 'announced', enrolled: true })
  })

  test('the link shows no word of a session that is being looked at again', async () => {
    await postpone()
    const token = await makeAnswerToken(passerBy, (await seatOf(femke)).id)
    await db
      .updateTable('sessions')
      .set({ heldBack: true, audience: [`host:${thuis.id}`] })
      .where('id', '=', session.id)
      .execute()
    expect((await readAnswerLink(passerBy, token)).title).toBe('')
  })
})

describe('a new date', () => {
  test('brings it back to announced, and who stepped out stays out', async () => {
    await postpone()
    await answer(tom, 'leave')
    expect(await readSessionForm(await as(noor), session.id)).toMatchObject({ date: '2027-12-02', state: 'postponed' })
    await redate()
    const { session: shown, myAnswer } = await pageFor(femke)
    expect(shown).toMatchObject({ standing: 'enrolled', startsAt: '2028-01-13T14:30:00.000Z', newPeriod: '' })
    expect([shown.seats.length, myAnswer]).toEqual([1, null])
    expect((await eventsOf(session.id)).slice(-2)).toEqual(['session.revised', 'session.redated'])
    await takesASeat(samira, session)
  })

  test('lies ahead', async () => {
    await postpone()
    const afterwards = await as(noor, later)
    const tooEarly = revision({ state: 'postponed', date: '2027-12-10' })
    await expect(reviseSession(afterwards, session.id, tooEarly)).rejects.toThrow(Invalid)
    // The old day at another hour lies behind too.
    const samePast = revision({ state: 'postponed', end: '18:00' })
    await expect(reviseSession(afterwards, session.id, samePast)).rejects.toThrow(Invalid)
  })

  test('a typo is corrected while it stays postponed, and nobody gets mail', async () => {
    await postpone()
    await reviseSession(await as(noor, later), session.id, revision({ state: 'postponed', place: 'Elders (fictief)' }))
    expect((await pageFor(femke)).session).toMatchObject({ standing: 'postponed', place: 'Elders (fictief)' })
    expect((await eventsOf(session.id)).slice(-1)).toEqual(['session.revised'])
  })

  test('never from a form that was opened before: the old date does not come back by accident', async () => {
    const stale = revision({ title: 'Een tikfout minder', start: '15:00' })
    await postpone()
    await expect(reviseSession(await as(noor), session.id, stale)).rejects.toThrow(Conflict)
    expect((await pageFor(noor)).session.standing).toBe('postponed')
    await redate()
    await expect(redate({ ...newDate, date: '2028-02-01' })).rejects.toThrow('sessions.changed-meanwhile')
  })

  test('and postponed once more, everyone with a seat is asked anew', async () => {
    await postpone()
    await answer(femke, 'stay')
    await redate()
    await postpone({ period: 'na de zomer', reason: 'Er is griep.' })
    expect((await pageFor(noor)).answers).toEqual({ stay: 0, wait: 0, none: 2, leave: 0 })
    expect((await pageFor(noor)).session).toMatchObject({ newPeriod: 'na de zomer', postponedBecause: 'Er is griep.' })
  })
})

test('members read what became of the date: who, what and why, in order', async () => {
  await reviseSession(await as(noor), session.id, revision({ place: 'Elders (fictief)' }))
  await reviseSession(await as(noor), session.id, revision({ place: 'Elders (fictief)', start: '15:00' }))
  await postpone()
  await redate()
  await cancelSession(await as(noor), session.id, { reason: 'Er kwam geen zaal.' })
  const { history } = await pageFor(samira)
  expect(history.map(({ step, by, hours, reason }) => [step, by, hours?.startsAt ?? '', reason])).toEqual([
    ['planned', 'Noor', '2027-12-02T14:30:00.000Z', ''],
    ['elsewhere', 'Noor', '2027-12-02T14:30:00.000Z', ''],
    ['moved', 'Noor', '2027-12-02T14:00:00.000Z', ''],
    ['postponed', 'Noor', '2027-12-02T14:00:00.000Z', 'De zaal is dicht.'],
    ['redated', 'Noor', '2028-01-13T14:30:00.000Z', ''],
    ['cancelled', 'Noor', '', 'Er kwam geen zaal.'],
  ])
})
