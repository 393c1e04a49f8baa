import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { visitor } from '#app/access/viewer.ts'
import { readSessionForm } from '#app/domain/sessions/planning-queries.server.ts'
import { cancelSession, planSession, reviseSession } from '#app/domain/sessions/session-actions.server.ts'
import { PlanSession } from '#app/domain/sessions/session-forms.server.ts'
import { listComing, listPast } from '#app/domain/sessions/session-lists.server.ts'
import { readSession } from '#app/domain/sessions/session-queries.server.ts'
import { Conflict, Forbidden, Invalid, NotFound } from '#app/errors.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aSession, revision, sessionForm, takesASeat } from '#tests/support/cast-sessions.ts'

type Person = Awaited<ReturnType<typeof aMember>>
let noor: Person
let jos: Person
let samira: Person
let thuis: { id: string }
let jeugd: { id: string }
const passerBy = { viewer: visitor, db, now: new Date() }

beforeAll(async () => {
  noor = await aMember('Noor')
  jos = await aMember('Jos')
  samira = await aMember('Samira')
  thuis = await aCircle('Thuis', { hosts: [noor], members: [samira] })
  jeugd = await aCircle('Jeugd', { hosts: [jos] })
})

const eventsOf = async (id: string) =>
  (await db.selectFrom('events').select('name').where('subjectId', '=', id).orderBy('number').execute()).map(
    ({ name }) => name,
  )

describe('a host plans a session', () => {
  test('and everyone finds it in the agenda', async () => {
    const { id } = await aSession(noor, thuis)
    const shown = await readSession(passerBy, id)
    expect(shown).toMatchObject({
      title: 'Als meedoen niet vanzelf gaat',
      startsAt: '2027-12-02T14:30:00.000Z',
      html: '<p>We kijken <em>samen</em>.</p>',
      standing: 'open',
    })
    const { sessions } = await listComing(passerBy)
    expect(sessions.map((session) => session.id)).toContain(id)
    expect(await eventsOf(id)).toEqual(['session.planned'])
  })

  test('for the circle only, and nobody else learns of it', async () => {
    const { id } = await aSession(noor, thuis, { visibility: 'circle' })
    await expect(readSession(passerBy, id)).rejects.toThrow(NotFound)
    await expect(readSession(await as(jos), id)).rejects.toThrow(NotFound)
    expect((await readSession(await as(samira), id)).id).toBe(id)
    expect((await listComing(passerBy)).sessions.map((session) => session.id)).not.toContain(id)
  })

  test('not for the circle of another host, nor as a member', async () => {
    await expect(aSession(jos, thuis)).rejects.toThrow(Forbidden)
    await expect(aSession(samira, thuis)).rejects.toThrow(Forbidden)
    const form = PlanSession.parse({ id: randomUUID(), circleId: thuis.id, ...sessionForm() })
    await expect(planSession(passerBy, form)).rejects.toThrow(Forbidden)
  })

  test('once, when the button is pressed twice', async () => {
    const form = PlanSession.parse({ id: randomUUID(), circleId: thuis.id, ...sessionForm() })
    await planSession(await as(noor), form)
    await planSession(await as(noor), form)
    await expect(planSession(await as(noor), { ...form, title: 'Nog een keer' })).rejects.toThrow(Conflict)
    expect((await readSession(passerBy, form.id)).title).toBe('Als meedoen niet vanzelf gaat')
    expect(await eventsOf(form.id)).toEqual(['session.planned'])
  })

  test('not in the past', async () => {
    const late = { now: new Date('2028-01-01') }
    await expect(aSession(noor, thuis, late)).rejects.toThrow(Invalid)
  })
})

describe('a host revises a session', () => {
  test('a typo is corrected without troubling anyone', async () => {
    const { id } = await aSession(noor, thuis)
    await reviseSession(await as(noor), id, revision({ title: 'Als meedoen niet vanzelf gaat?' }))
    const { sequence } = await db
      .selectFrom('sessions')
      .select('sequence')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(sequence).toBe(0)
    expect(await eventsOf(id)).toEqual(['session.planned', 'session.revised'])
  })

  test.each([{ start: '15:00' }, { end: '18:00' }, { date: '2027-12-03' }, { place: 'Elders (fictief)' }])(
    'another time or place, %j, raises the sequence and is told',
    async (changes) => {
      const { id } = await aSession(noor, thuis)
      await reviseSession(await as(noor), id, revision(changes))
      const row = await db.selectFrom('sessions').select('sequence').where('id', '=', id).executeTakeFirstOrThrow()
      expect(row.sequence).toBe(1)
      expect(await eventsOf(id)).toEqual(['session.planned', 'session.revised', 'session.moved'])
    },
  )

  test('the form shows what was planned, as the clock on the wall', async () => {
    const { id } = await aSession(noor, thuis)
    const fields = await readSessionForm(await as(noor), id)
    expect(fields).toMatchObject({
      date: '2027-12-02',
      start: '15:30',
      end: '17:30',
      introduction: 'We kijken *samen*.',
    })
    await expect(readSessionForm(await as(samira), id)).rejects.toThrow(Forbidden)
  })

  test('never to fewer seats than are taken', async () => {
    const { id } = await aSession(noor, thuis, { capacity: '2' })
    await takesASeat(samira, { id })
    await takesASeat(jos, { id })
    await expect(reviseSession(await as(noor), id, revision({ capacity: '1' }))).rejects.toThrow(Invalid)
  })

  test('closed to others: who has a seat keeps reading it', async () => {
    const { id } = await aSession(noor, thuis)
    await takesASeat(jos, { id })
    await reviseSession(await as(noor), id, revision({ visibility: 'circle' }))
    expect((await readSession(await as(jos), id)).standing).toBe('enrolled')
    await expect(readSession(passerBy, id)).rejects.toThrow(NotFound)
  })

  test('another host does not', async () => {
    const { id } = await aSession(noor, thuis)
    await expect(reviseSession(await as(jos), id, revision())).rejects.toThrow(Forbidden)
    await expect(cancelSession(await as(jos), id, { reason: 'zomaar' })).rejects.toThrow(Forbidden)
  })

  test('not after it was held', async () => {
    const { id } = await aSession(noor, thuis)
    const afterwards = await as(noor, new Date('2028-01-01'))
    await expect(reviseSession(afterwards, id, revision())).rejects.toThrow(Conflict)
    await expect(cancelSession(afterwards, id, { reason: 'te laat' })).rejects.toThrow(Conflict)
  })
})

test('a cancelled session stays in the agenda, with the reason', async () => {
  const { id } = await aSession(noor, thuis)
  await cancelSession(await as(noor), id, { reason: 'De zaal is onder water gelopen.' })
  const listed = (await listComing(passerBy)).sessions.find((session) => session.id === id)
  expect(listed).toMatchObject({ standing: 'cancelled', cancelledBecause: 'De zaal is onder water gelopen.' })
  await expect(takesASeat(samira, { id })).rejects.toThrow('sessions.is-cancelled')
})

test('the agenda goes on where a page ended, and leaves nothing out', async () => {
  for (const day of ['11', '12', '12', '12', '13']) await aSession(jos, jeugd, { date: `2029-01-${day}` })
  const seen: string[] = []
  let from: Parameters<typeof listComing>[1] = {}
  for (let page = 0; page < 20; page++) {
    const { sessions, next } = await listComing(passerBy, { ...from, limit: 2 })
    seen.push(...sessions.map(({ id }) => id))
    if (!next) break
    from = { from: next }
  }
  const all = (await listComing(passerBy, { limit: 100 })).sessions.map(({ id }) => id)
  expect(seen).toEqual(all)

  const later = { ...passerBy, now: new Date('2029-01-12T23:00:00Z') }
  const past = await listPast(later, { limit: 3 })
  expect(past.sessions[0]?.startsAt).toBe('2029-01-12T14:30:00.000Z')
  const earlier = await listPast(later, { from: past.next, limit: 1 })
  expect(earlier.sessions[0]?.startsAt).toBe('2029-01-11T14:30:00.000Z')
})
