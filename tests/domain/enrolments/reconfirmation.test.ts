import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { systemContext } from '#app/domain/context.server.ts'
import { confirmByToken, confirmSeat, readConfirmation } from '#app/domain/enrolments/confirmation-actions.server.ts'
import { readSessionPage } from '#app/domain/enrolments/enrolment-queries.server.ts'
import { makeSeatToken } from '#app/domain/enrolments/seat-token.server.ts'
import { tendAllSeats } from '#app/domain/enrolments/tending.server.ts'
import { seatGuest } from '#app/domain/guest-seats/guest-seat-actions.server.ts'
import { SeatGuest } from '#app/domain/guest-seats/guest-seat-forms.server.ts'
import { daysBefore, hoursBefore } from '#app/domain/sessions/seat-rules.server.ts'
import { reviseSession } from '#app/domain/sessions/session-actions.server.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { atTime, minutesAfter, seatAt, stateAt, takeSeats } from '#tests/support/cast-seats.ts'
import { aSession, revision } from '#tests/support/cast-sessions.ts'

// "Are you still coming?" Five days and one day before.

type Person = Awaited<ReturnType<typeof aMember>>
let [noor, femke, tom, samira] = [] as unknown as [Person, Person, Person, Person]
let thuis: { id: string }
let session: Awaited<ReturnType<typeof aSession>>

beforeAll(async () => {
  noor = await aMember('Noor')
  femke = await aMember('Femke')
  tom = await aMember('Tom')
  samira = await aMember('Samira')
  thuis = await aCircle('Thuis', { hosts: [noor] })
})

const begin = async (rules: object = {}) => {
  session = await aSession(noor, thuis, { capacity: '2', experienceSeats: '0', ...rules })
  await takeSeats([femke, tom], session)
}
beforeEach(() => begin())

const daysTo = (days: number) => daysBefore(session.startsAt, days)
const asked = async (person: Person) => {
  const { id } = await seatAt(session, person)
  const events = await db.selectFrom('events').select('name').where('subjectId', '=', id).execute()
  return events.filter(({ name }) => name === 'enrolment.asked').length
}
const tokenOf = async (person: Person) =>
  makeSeatToken(systemContext(), (await seatAt(session, person)).id, 'confirmation')

describe('who has a seat', () => {
  test('is asked five days before and, when they said nothing, one day before; each once, however often the clock looks', async () => {
    await atTime(minutesAfter(daysTo(5), -1), session)
    expect(await asked(femke)).toBe(0)
    for (let time = 0; time < 3; time++) await atTime(minutesAfter(daysTo(5), time), session)
    expect(await asked(femke)).toBe(1)
    await atTime(daysTo(3), session)
    expect(await asked(femke)).toBe(1)
    for (let time = 0; time < 3; time++) await atTime(minutesAfter(daysTo(1), time), session)
    expect(await asked(femke)).toBe(2)
  })

  test('whom a host wrote down without an address is not asked, and loses no seat by saying nothing', async () => {
    await begin({ capacity: '3', releasesUnconfirmed: 'yes' })
    const person = { name: 'Wil', sector: 'care', newOrganisation: 'Zorg (fictief)', role: 'participant' }
    await seatGuest(await as(noor), session.id, SeatGuest.parse({ id: randomUUID(), ...person }), 'nl')
    await takeSeats([samira], session)
    for (const moment of [daysTo(5), daysTo(1), hoursBefore(session.startsAt, 11)]) await atTime(moment, session)
    const guest = await db
      .selectFrom('enrolments')
      .select(['state', 'askedAt'])
      .where('sessionId', '=', session.id)
      .where('guestId', 'is not', null)
      .executeTakeFirstOrThrow()
    expect(guest).toEqual({ state: 'enrolled', askedAt: null })
  })

  test('who says yes is not asked again; the page asks who has not', async () => {
    await atTime(daysTo(5), session)
    expect((await readSessionPage(await as(femke, daysTo(4)), session.id)).asked).toBe(true)
    await confirmSeat(await as(femke, daysTo(4)), session.id, 'confirm')
    expect((await readSessionPage(await as(femke, daysTo(4)), session.id)).asked).toBe(false)
    await atTime(daysTo(1), session)
    expect([await asked(femke), await asked(tom)]).toEqual([1, 2])
  })

  test('is asked once when the machine was off for days', async () => {
    await atTime(minutesAfter(daysTo(1), 30), session)
    await atTime(minutesAfter(daysTo(1), 35), session)
    expect(await asked(femke)).toBe(1)
  })

  test('who came after the mail is not asked the same day', async () => {
    await begin({ capacity: '3' })
    await takeSeats([samira], session, minutesAfter(daysTo(5), -60))
    await atTime(daysTo(5), session)
    await atTime(minutesAfter(daysTo(5), 600), session)
    expect(await asked(samira)).toBe(0)
    await atTime(daysTo(1), session)
    expect(await asked(samira)).toBe(1)
  })

  test('nobody is asked when the host does not want it', async () => {
    await begin({ reconfirms: 'no' })
    await atTime(daysTo(5), session)
    await atTime(daysTo(1), session)
    expect(await asked(femke)).toBe(0)
  })

  test('a yes to another date is none: after a move they are asked anew', async () => {
    await atTime(daysTo(5), session)
    await confirmSeat(await as(femke, daysTo(4)), session.id, 'confirm')
    const moved = { capacity: '2', experienceSeats: '0', date: '2028-01-13' }
    await reviseSession(await as(noor, daysTo(3)), session.id, revision(moved))
    await atTime(daysBefore(new Date('2028-01-13T14:30:00Z'), 5), session)
    expect(await asked(femke)).toBe(2)
  })
})

test('the moment is the same hour on the wall, over a change of the clock', async () => {
  await begin({ date: '2028-03-28', start: '15:30', end: '17:30' })
  // Clocks go forward on 26 March: five days before at 15.30 is an hour later in UTC.
  await atTime(new Date('2028-03-23T14:29:00Z'), session)
  expect(await asked(femke)).toBe(0)
  await atTime(new Date('2028-03-23T14:30:00Z'), session)
  expect(await asked(femke)).toBe(1)
})

describe('by the link, signed out', () => {
  test('opening changes nothing; one press says yes, and a second is no fault', async () => {
    const token = await tokenOf(femke)
    for (let time = 0; time < 3; time++) await readConfirmation(systemContext(), token)
    expect((await seatAt(session, femke)).confirmedAt).toBeNull()
    await confirmByToken(systemContext(), token, 'confirm')
    await confirmByToken(systemContext(), token, 'confirm')
    expect(await readConfirmation(systemContext(), token)).toMatchObject({ seat: { isConfirmed: true } })
  })

  test('one press gives the seat back; a yes after that is told that it is gone', async () => {
    const token = await tokenOf(femke)
    await confirmByToken(systemContext(), token, 'give-back')
    await confirmByToken(systemContext(), token, 'give-back')
    expect(await stateAt(session, femke)).toBe('signed_off')
    await expect(confirmByToken(systemContext(), token, 'confirm')).rejects.toThrow('reconfirmation.gone')
  })
})

describe('who says nothing', () => {
  const wait = () => takeSeats([samira], session)
  const askBoth = async () => {
    await atTime(daysTo(5), session)
    await confirmSeat(await as(femke, daysTo(4)), session.id, 'confirm')
    await atTime(daysTo(1), session)
  }

  test('keeps the seat, unless the host wants otherwise', async () => {
    await wait()
    await askBoth()
    await atTime(hoursBefore(session.startsAt, 11), session)
    expect([await stateAt(session, tom), await stateAt(session, samira)]).toEqual(['enrolled', 'waiting'])
  })

  test('gives way to who waits, twelve hours before, when the host wants it; who said yes does not', async () => {
    await begin({ releasesUnconfirmed: 'yes' })
    await wait()
    await askBoth()
    await atTime(minutesAfter(hoursBefore(session.startsAt, 12), -1), session)
    expect(await stateAt(session, tom)).toBe('enrolled')
    for (let time = 0; time < 2; time++) await atTime(hoursBefore(session.startsAt, 12), session)
    expect([await stateAt(session, femke), await stateAt(session, tom), await stateAt(session, samira)]).toEqual([
      ...['enrolled', 'signed_off', 'offered'],
    ])
  })

  test('keeps the seat when nobody waits who could take it', async () => {
    await begin({ releasesUnconfirmed: 'yes' })
    await askBoth()
    await atTime(hoursBefore(session.startsAt, 12), session)
    expect(await stateAt(session, tom)).toBe('enrolled')
  })
})

test('the round finds every table where something is due, and leaves the others', async () => {
  const queued = async () => {
    const { rows } = await sql<{ key: string }>`select key from graphile_worker.jobs where key like 'tend %'`.execute(
      db,
    )
    return rows.map(({ key }) => key.slice('tend '.length))
  }
  await tendAllSeats(systemContext())
  expect(await queued()).not.toContain(session.id)
  await tendAllSeats(systemContext(daysTo(5)))
  expect(await queued()).toContain(session.id)

  await begin()
  await takeSeats([samira], session)
  await tendAllSeats(systemContext())
  expect(await queued()).toContain(session.id)
})
